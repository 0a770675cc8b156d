import { memo } from "react";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { glossaryWords } from "../../wording/glossaryWords.ts";
import "./glossary.css";

interface GlossarySectionProps {
  readonly id: string;
}

/** The terms in both languages, each with an anchor of its own to link to. */
export const GlossarySection = memo(function GlossarySection({
  id,
}: GlossarySectionProps) {
  const words = useWords();
  const { title, entries } = glossaryWords[words.language];
  const say = dataWords[words.language].glossary;
  return (
    <Card id={id} title={title} note={say.note}>
      <table className="glossary">
        <thead>
          <tr>
            <th scope="col">{say.term}</th>
            <th scope="col">{say.english}</th>
            <th scope="col">{say.definition}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id} id={`${id}-${entry.id}`}>
              <th scope="row" lang="vi">
                <a href={`#${id}-${entry.id}`}>{entry.vi}</a>
              </th>
              <td lang="en">{entry.en}</td>
              <td>{entry.definition}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
});
