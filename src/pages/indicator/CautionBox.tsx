import { useWords } from "../../components/useWords.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import "./cautionBox.css";

interface CautionBoxProps {
  readonly lines: readonly string[];
}

/** What must be known before the figures above are compared. */
export function CautionBox({ lines }: CautionBoxProps) {
  const words = useWords();
  if (lines.length === 0) return null;
  const { cautionsTitle } = indicatorWords[words.language];
  return (
    <section className="caution-box" aria-labelledby="cautions">
      <h2 id="cautions">{cautionsTitle}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
