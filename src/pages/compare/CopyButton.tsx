import { useState } from "react";

import { useWords } from "../../components/useWords.ts";
import { copyText } from "../../exports/takeAway/copy.ts";
import type { Outcome } from "../../exports/takeAway/outcome.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Copies a text, and says so. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const words = useWords();
  const { copied, copyFailed } = takeAwayWords[words.language];
  const [ended, setEnded] = useState<{ of: string; outcome: Outcome }>();
  const outcome = ended?.of === text ? ended.outcome : undefined;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          void copyText(text).then((result) =>
            setEnded({ of: text, outcome: result }),
          );
        }}
      >
        {label}
      </button>
      <span className="copied" role="status">
        {outcome?.kind === "done" && copied}
        {outcome?.kind === "failed" && copyFailed}
      </span>
    </>
  );
}
