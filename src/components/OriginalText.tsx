import { Fragment, type ReactNode } from "react";

import { findTextLanguage } from "../wording/textLanguage.ts";
import { splitAt } from "./splitAt.ts";
import { useWords } from "./useWords.ts";

interface OriginalTextProps {
  /** A text of ours with a source's words in it, or nothing but such words. */
  readonly text: string;
  /** The source's words within the text; all of it where none are named. */
  readonly quoted?: readonly string[];
  /** Shown in place of the text, where its words are set in another way. */
  readonly children?: ReactNode;
}

/** A source's own words, marked with their language where that is not the page's: a screen reader changes its voice. */
export function OriginalText(props: OriginalTextProps) {
  const { text, quoted = [text], children } = props;
  if (children !== undefined)
    return <InItsLanguage text={text}>{children}</InItsLanguage>;
  return splitAt(text, quoted).map(({ part, from, isQuoted }) =>
    isQuoted ? (
      <InItsLanguage key={from} text={part}>
        {part}
      </InItsLanguage>
    ) : (
      <Fragment key={from}>{part}</Fragment>
    ),
  );
}

interface InItsLanguageProps {
  readonly text: string;
  readonly children: ReactNode;
}

function InItsLanguage({ text, children }: InItsLanguageProps) {
  const { language } = useWords();
  const own = findTextLanguage(text);
  if (own === undefined || own === language) return children;
  return <span lang={own}>{children}</span>;
}
