import type { Verdict } from "../core/verdict.ts";
import { formatVerdict } from "../wording/verdict.ts";
import "./verdictBadge.css";
import { useWords } from "./useWords.ts";

interface VerdictBadgeProps {
  readonly verdict: Verdict;
  /** What stands after the sign instead of the verdict's own word. */
  readonly text?: string;
}

/** Sign and word in ink; the tint only helps. */
export function VerdictBadge({ verdict, text }: VerdictBadgeProps) {
  const words = useWords();
  const { sign, word } = formatVerdict(words, verdict);
  return (
    <span className="verdict" data-verdict={verdict.kind}>
      <span aria-hidden="true">{sign}</span> {text ?? word}
    </span>
  );
}
