import { useWords } from "../../components/useWords.ts";
import type { Indicator } from "../../core/observation.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";

interface DefinitionNoteProps {
  readonly indicator: Indicator;
}

/** What is measured, and what it must not be taken for. */
export function DefinitionNote({ indicator }: DefinitionNoteProps) {
  const { language, sentences } = useWords();
  const say = indicatorWords[language];
  const { definition, notToBeConfusedWith } = indicator;
  const other = sentences.inSentence(notToBeConfusedWith[language]);
  return (
    <section className="definition" aria-labelledby="definition">
      <h2 id="definition">{say.definitionTitle}</h2>
      <p>
        {definition[language]} {other !== "" && say.notToBeConfused(other)}
      </p>
    </section>
  );
}
