import { FigureButton } from "../../components/FigureButton.tsx";
import { rivalsOf } from "../../core/conflict.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { formatPublisher } from "../../wording/source.ts";
import { words } from "../../wording/words.ts";

interface ReceiptConflictsProps {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** The figures that contradict this one, each a step to its own receipt. */
export function ReceiptConflicts(props: ReceiptConflictsProps) {
  const { indicator, observation, record, onOpen } = props;
  const rivals = rivalsOf(observation, record.observations);
  if (rivals.length === 0) return null;
  return (
    <section className="receipt__cautions">
      <h3>{words.receipt.conflicts}</h3>
      {observation.preferred !== undefined && (
        <p>
          {words.overview.preferred}: {observation.preferred.vi}
        </p>
      )}
      <ul>
        {rivals.map((rival) => (
          <li key={rival.id}>
            <FigureButton figure={rival.id} onOpen={onOpen}>
              {formatStatement(rival, indicator)}
            </FigureButton>{" "}
            {publisherOf(rival, record)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function publisherOf(
  { sources }: Observation,
  { reports }: LoadedRecord,
): string {
  const report = reports.find(({ id }) => id === sources[0]?.report);
  return report === undefined ? "" : formatPublisher(report);
}
