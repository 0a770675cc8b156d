import { useWords } from "../../components/useWords.ts";
import type { Source } from "../../core/observation.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";

interface ReceiptChecksProps {
  readonly source: Source;
}

/** The tests that a printed figure has passed. */
export function ReceiptChecks({ source: { checks = [] } }: ReceiptChecksProps) {
  const words = useWords();
  const say = sourcesWords[words.language];
  if (checks.length === 0) return <p>{say.figure.noChecks}</p>;
  return (
    <ul className="receipt__checks">
      {checks.map((check) => (
        <li key={check}>{say.checks[check]}</li>
      ))}
    </ul>
  );
}
