import type { Observation } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatCaution } from "../../wording/source.ts";
import { cautionHeads, words } from "../../wording/words.ts";

interface ReceiptCautionsProps {
  readonly observation: Observation;
  readonly record: LoadedRecord;
}

/** Those of the leading source first; those of another source under that source's name. */
export function ReceiptCautions({ observation, record }: ReceiptCautionsProps) {
  const { cautions, doubtful } = observation;
  if (cautions.length === 0 && !doubtful) return null;
  return (
    <section className="receipt__cautions">
      <h3>{words.receipt.cautions}</h3>
      <ul>
        {doubtful && <li>{words.receipt.doubtful}</li>}
        {cautions.map((caution) => (
          <li key={`${caution.figure}/${caution.text.vi}`}>
            <strong>{cautionHeads[caution.kind]}.</strong>{" "}
            {formatCaution(caution, observation, record.reports)}
          </li>
        ))}
      </ul>
    </section>
  );
}
