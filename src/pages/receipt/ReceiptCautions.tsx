import { OriginalText } from "../../components/OriginalText.tsx";
import type { Observation } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatCaution } from "../../wording/source.ts";
import { receiptWords } from "../../wording/receiptWords.ts";
import { useWords } from "../../components/useWords.ts";

interface ReceiptCautionsProps {
  readonly observation: Observation;
  readonly record: LoadedRecord;
}

/** Those of the leading source first; those of another source under that source's name. */
export function ReceiptCautions({ observation, record }: ReceiptCautionsProps) {
  const words = useWords();
  const say = receiptWords[words.language];
  const { cautions, doubtful } = observation;
  // A caution may name whoever prints another figure.
  const publishers = record.reports.map(({ publisher }) => publisher);
  if (cautions.length === 0 && !doubtful) return null;
  return (
    <section className="receipt__cautions">
      <h3>{say.cautions}</h3>
      <ul>
        {doubtful && <li>{words.panel.doubtful}</li>}
        {cautions.map((caution) => (
          <li key={`${caution.figure}/${caution.text.vi}`}>
            <strong>{say.cautionHeads[caution.kind]}.</strong>{" "}
            <OriginalText
              text={formatCaution(words, caution, observation, record.reports)}
              quoted={publishers}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
