import { useWords } from "../../components/useWords.ts";
import { measureKey } from "../../core/measure.ts";
import type { Standing } from "../../core/standing.ts";
import { formatPlanTitle } from "../../wording/readAs.ts";
import { receiptWords } from "../../wording/receiptWords.ts";
import { lastYearLine, workingOf } from "../../wording/working.ts";
import { ReceiptLines } from "./ReceiptLines.tsx";

interface ReceiptWorkingProps {
  readonly standing: Standing;
}

/** What was worked out from the figure, step by step; nothing where nothing was. */
export function ReceiptWorking({ standing }: ReceiptWorkingProps) {
  const words = useWords();
  const { observation, indicator, measures } = standing;
  const lastYear = lastYearLine(words, observation);
  if (measures.length === 0 && lastYear.length === 0) return null;
  return (
    <section>
      <h3>{receiptWords[words.language].working}</h3>
      {measures.map((measure) => (
        <div key={measureKey(measure)}>
          <h4>{formatPlanTitle(words, measure.attainment.plan, standing)}</h4>
          <ReceiptLines lines={workingOf(words, measure, indicator)} />
        </div>
      ))}
      <ReceiptLines lines={lastYear} />
      {indicator.backLoaded && measures.length > 0 && (
        <p>{words.panel.backLoaded}</p>
      )}
    </section>
  );
}
