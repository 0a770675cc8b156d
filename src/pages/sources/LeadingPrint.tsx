import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import type { Report } from "../../core/observation.ts";
import type { PrintedFigure } from "../../core/printedFigure.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";

interface LeadingPrintProps {
  readonly figure: PrintedFigure;
  readonly reports: readonly Report[];
}

/** Whose print the figure goes by, where several reports print it and this one does not lead. */
export function LeadingPrint({ figure, reports }: LeadingPrintProps) {
  const words = useWords();
  const { source, observation } = figure;
  const [leading] = observation.sources;
  const report = reports.find(({ id }) => id === leading?.report);
  if (leading?.figure === source.figure || report === undefined) return null;
  return (
    <p className="receipt__aside">
      <OriginalText
        text={sourcesWords[words.language].figure.merged(report.publisher)}
        quoted={[report.publisher]}
      />
    </p>
  );
}
