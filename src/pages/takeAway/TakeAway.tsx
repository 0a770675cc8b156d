import { useState } from "react";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import { CitationPart } from "./CitationPart.tsx";
import { DataPart } from "./DataPart.tsx";
import { EmbedPart } from "./EmbedPart.tsx";
import { LinkPart, type LinkKind } from "./LinkPart.tsx";
import { PicturePart } from "./PicturePart.tsx";
import type { TakeAwayInput } from "./takeAwayInput.ts";
import { usePreparedFiles } from "./usePreparedFiles.ts";
import "./takeAway.css";

interface TakeAwayProps {
  /** With the link that keeps its figures. */
  readonly input: TakeAwayInput;
  readonly links: Readonly<Record<LinkKind, string>>;
  /** As the reader left it. */
  readonly sentence: string;
}

/** Everything there is to take away from a comparison. */
export function TakeAway({ input, links, sentence }: TakeAwayProps) {
  const words = useWords();
  const say = takeAwayWords[words.language];
  const [kind, setKind] = useState<LinkKind>("frozen");
  const { picture, title } = input;
  usePreparedFiles();
  return (
    <Card id="take-away" title={say.title} note={say.note}>
      <div className="take">
        <PicturePart input={input} />
        <DataPart input={input} />
        <CitationPart input={input} />
        <LinkPart
          kind={kind}
          url={links[kind]}
          title={title}
          sentence={sentence}
          onChoose={setKind}
        />
        <EmbedPart picture={picture} title={title} permalink={links[kind]} />
      </div>
    </Card>
  );
}
