import { useState } from "react";

import { SegmentedControl } from "../../components/SegmentedControl.tsx";
import { useWords } from "../../components/useWords.ts";
import { formatNames } from "../../wording/formatNames.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import { citationStyles, citationText } from "./citationText.ts";
import { CopyButton } from "./CopyButton.tsx";
import type { TakeAwayInput } from "./takeAwayInput.ts";
import { TextField } from "./TextField.tsx";

interface CitationPartProps {
  readonly input: TakeAwayInput;
}

/** How the comparison is to be cited, in the style that is wanted. */
export function CitationPart({ input }: CitationPartProps) {
  const words = useWords();
  const say = takeAwayWords[words.language].citation;
  const [style, setStyle] = useState<(typeof citationStyles)[number]>("short");
  const names = { ...formatNames, ...say.styles };
  const text = citationText(words, input, style);
  return (
    <section className="take__part" aria-labelledby="take-citation">
      <h3 id="take-citation">{say.title}</h3>
      <SegmentedControl
        name={say.style}
        segments={citationStyles.map((value) => ({
          value,
          label: names[value],
        }))}
        chosen={style}
        onChoose={setStyle}
      />
      <TextField label={say.field} text={text} rows={4} />
      <div className="take__buttons">
        <CopyButton label={say.copy} text={text} />
      </div>
    </section>
  );
}
