import { useWords } from "../../components/useWords.ts";
import type { PrintedFigure } from "../../core/printedFigure.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { ReceiptSource } from "../receipt/ReceiptSource.tsx";

interface OtherPrintsProps {
  readonly figure: PrintedFigure;
  readonly record: LoadedRecord;
}

/** The other reports that print the same figure. */
export function OtherPrints({ figure, record }: OtherPrintsProps) {
  const words = useWords();
  const { source, observation } = figure;
  const others = observation.sources.filter(
    (other) => other.figure !== source.figure,
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{sourcesWords[words.language].figure.otherSources}</h3>
      {others.map((other) => (
        <ReceiptSource
          key={other.figure}
          source={other}
          report={record.reports.find(({ id }) => id === other.report)}
        />
      ))}
    </section>
  );
}
