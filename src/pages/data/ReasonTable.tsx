import { usePrinting } from "../../charts/usePrinting.ts";
import { useWords } from "../../components/useWords.ts";
import type { Observation } from "../../core/observation.ts";
import { insufficientReasons, type InsufficientReason } from "../../core/verdict.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { FigureStatement } from "./MethodExample.tsx";
import type { FigureExample } from "./methodExamples.ts";
import { useReasonExamples, type ReasonExamples } from "./useReasonExamples.ts";

interface ReasonTableProps {
  readonly observations: readonly Observation[];
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** Each reason not to judge, with a figure of the record it holds for. */
export function ReasonTable(props: ReasonTableProps) {
  const { observations, record, onOpen } = props;
  const words = useWords();
  const say = dataWords[words.language].method;
  const examples = useReasonExamples(
    observations,
    record.indicators,
    usePrinting(),
  );
  return (
    <table className="rules-table rules-table--reasons">
      <thead>
        <tr>
          <th scope="col">{say.reason}</th>
          <th scope="col">{say.reasonExample}</th>
        </tr>
      </thead>
      <tbody>
        {insufficientReasons.map((reason) => {
          const example = examples && findExample(examples, reason, record);
          return (
            <tr
              key={reason}
              data-reason={reason}
              data-figure={example?.observation.id}
            >
              <th scope="row">{words.verdicts.reasons[reason]}</th>
              <td>
                {example !== undefined && (
                  <FigureStatement
                    example={example}
                    record={record}
                    onOpen={onOpen}
                  />
                )}
                {examples !== undefined && example === undefined && (
                  <span className="rules-table__none">{say.notMet}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function findExample(
  examples: ReasonExamples,
  reason: InsufficientReason,
  { indicators }: LoadedRecord,
): FigureExample | undefined {
  const observation = examples.get(reason);
  const indicator = indicators.find(({ id }) => id === observation?.indicator);
  return observation === undefined || indicator === undefined
    ? undefined
    : { observation, indicator };
}
