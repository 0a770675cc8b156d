import { useWords } from "../../components/useWords.ts";
import type { Comparison } from "../../core/comparison.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import { formatComparedValue } from "../../wording/comparisonValue.ts";
import type { ComparisonTexts } from "./comparisonTexts.ts";

interface ComparisonChartProps {
  readonly comparison: Comparison;
  readonly form: ComparisonForm;
  readonly texts: ComparisonTexts;
}

export function ComparisonChart({ comparison, texts }: ComparisonChartProps) {
  const words = useWords();
  return (
    <ul aria-label={texts.alt}>
      {comparison.figures.map((figure) => (
        <li key={figure.key}>{formatComparedValue(words, figure)}</li>
      ))}
    </ul>
  );
}
