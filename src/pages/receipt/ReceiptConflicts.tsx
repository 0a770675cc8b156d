import { Link } from "wouter";

import { FigureButton } from "../../components/FigureButton.tsx";
import { OriginalText } from "../../components/OriginalText.tsx";
import { rivalsOf } from "../../core/conflict.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { reportsOf } from "../../core/reportsOf.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { formatPublisher } from "../../wording/source.ts";
import { receiptWords } from "../../wording/receiptWords.ts";
import { useWords } from "../../components/useWords.ts";
import { figureAddress } from "./figureAddress.ts";

interface ReceiptConflictsProps {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** The figures that contradict this one, each a step to its own receipt, and to its report. */
export function ReceiptConflicts(props: ReceiptConflictsProps) {
  const words = useWords();
  const say = receiptWords[words.language];
  const { indicator, observation, record, onOpen } = props;
  const rivals = rivalsOf(observation, record.observations);
  if (rivals.length === 0) return null;
  return (
    <section className="receipt__cautions">
      <h3>{say.conflicts}</h3>
      {observation.preferred !== undefined && (
        <p>
          {say.preferred}: {observation.preferred[words.language]}
        </p>
      )}
      <ul>
        {rivals.map((rival) => (
          <li key={rival.id}>
            <FigureButton figure={rival.id} onOpen={onOpen}>
              {formatStatement(words, rival, indicator)}
            </FigureButton>{" "}
            <Link href={figureAddress(rival.id)}>
              <LeadingSource observation={rival} record={record} />
            </Link>
            {rival.preferred !== undefined &&
              ` (${say.preferred}: ${rival.preferred[words.language]})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LeadingSourceProps {
  readonly observation: Observation;
  readonly record: LoadedRecord;
}

function LeadingSource({ observation, record }: LeadingSourceProps) {
  const words = useWords();
  const [report] = reportsOf(observation, record.reports);
  if (report === undefined) return null;
  return (
    <OriginalText
      text={formatPublisher(words, report)}
      quoted={[report.publisher]}
    />
  );
}
