import { useWords } from "../../components/useWords.ts";
import { missingKinds } from "../../core/missing.ts";
import type { City, Observation } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { formatLevel } from "../../wording/number.ts";
import { formatDay, formatRecordEnds } from "../../wording/period.ts";
import { mostByDefault } from "./boardModel.ts";
import { ComparabilityRules } from "./ComparabilityRules.tsx";
import { CoverageGlyph } from "./CoverageGlyph.tsx";
import { FigureStatement, MethodExample } from "./MethodExample.tsx";
import type { MethodExamples } from "./methodExamples.ts";
import { MethodTopic } from "./MethodTopic.tsx";
import { ReasonTable } from "./ReasonTable.tsx";

interface MethodRulesProps {
  /** What examples are taken from. */
  readonly observations: readonly Observation[];
  readonly examples: MethodExamples;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** When nothing is concluded, what may stand beside what, and what a gap means. */
export function MethodRules(props: MethodRulesProps) {
  const { observations, examples, record, onOpen } = props;
  const words = useWords();
  const say = dataWords[words.language].method;
  return (
    <>
      <MethodTopic topic="insufficient">
        <ReasonTable
          observations={observations}
          record={record}
          onOpen={onOpen}
        />
      </MethodTopic>
      <MethodTopic topic="month" formula="month">
        <MonthExample {...props} />
      </MethodTopic>
      <MethodTopic topic="conflicts">
        <ul className="example">
          {examples.conflict.map((example) => (
            <li key={example.observation.id}>
              <FigureStatement
                example={example}
                record={record}
                onOpen={onOpen}
              />
              {example.observation.preferred !== undefined && (
                <>
                  {" "}
                  (
                  {say.preferred(example.observation.preferred[words.language])}
                  )
                </>
              )}
            </li>
          ))}
          {examples.conflict.length === 0 && <li>{say.noExample}</li>}
        </ul>
      </MethodTopic>
      <MethodTopic topic="comparability">
        <ComparabilityRules
          observations={observations}
          indicators={record.indicators}
        />
      </MethodTopic>
      <MethodTopic topic="missing">
        <ul className="signs">
          {missingKinds.map((kind) => (
            <li key={kind}>
              <CoverageGlyph kind={kind} /> {words.missing[kind]}
            </li>
          ))}
        </ul>
      </MethodTopic>
      <MethodTopic topic="ends">
        <CityEnds cities={record.cities} />
      </MethodTopic>
    </>
  );
}

function MonthExample({ examples, record, onOpen }: MethodRulesProps) {
  const words = useWords();
  const { month } = examples;
  const indicator = record.indicators.find(({ id }) => id === month?.indicator);
  if (month === undefined || indicator === undefined)
    return <MethodExample example={undefined} record={record} onOpen={onOpen} />;
  const { from, to, value, unit } = month;
  const lastPlace = Math.max(
    from.level?.lastPlace ?? 1,
    to.level?.lastPlace ?? 1,
  );
  const amount = formatLevel(words, {
    value,
    lastPlace,
    unit,
    qualifier: "exact",
  });
  return (
    <MethodExample
      example={{ observation: to, indicator }}
      record={record}
      onOpen={onOpen}
    >
      <p>
        {to.level !== undefined && formatLevel(words, to.level)} −{" "}
        {from.level !== undefined && formatLevel(words, from.level)} ={" "}
        {words.sentences.derived(amount)}
      </p>
    </MethodExample>
  );
}

interface CityEndsProps {
  readonly cities: readonly City[];
}

/** The last day of each city's own record and what became of its area; folded where they are many. */
function CityEnds({ cities }: CityEndsProps) {
  const words = useWords();
  const say = dataWords[words.language].method;
  return (
    <details className="ends" open={cities.length <= mostByDefault}>
      <summary>{formatRecordEnds(words, cities)}</summary>
      <ul>
        {cities.map(({ id, name, recordEnds, successors }) => (
          <li key={id}>
            <strong>
              {say.cityEnds(
                name[words.language],
                formatDay(words, recordEnds),
              )}
            </strong>{" "}
            {successors[words.language]}
          </li>
        ))}
      </ul>
    </details>
  );
}
