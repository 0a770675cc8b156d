import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import { measureKey } from "../../core/measure.ts";
import type { City } from "../../core/observation.ts";
import type { Standing } from "../../core/standing.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatPlanTitle, readAs } from "../../wording/readAs.ts";
import { formatStatement } from "../../wording/sentence.ts";
import {
  lastYearLine,
  workingOf,
  type WorkingLine,
} from "../../wording/working.ts";
import { ReceiptCautions } from "./ReceiptCautions.tsx";
import { ReceiptConflicts } from "./ReceiptConflicts.tsx";
import { ReceiptSource } from "./ReceiptSource.tsx";
import "./receipt.css";
import { receiptWords } from "../../wording/receiptWords.ts";
import { useWords } from "../../components/useWords.ts";

interface ReceiptProps {
  readonly standing: Standing;
  readonly city: City;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

export function Receipt({ standing, city, record, onOpen }: ReceiptProps) {
  const words = useWords();
  const say = receiptWords[words.language];
  const { observation, indicator, measures, verdict } = standing;
  const lastYear = lastYearLine(words, observation);
  return (
    <div className="receipt">
      <p className="receipt__statement">
        {formatStatement(words, observation, indicator)}
      </p>
      {indicator.core && (
        <p>
          <VerdictBadge verdict={verdict} />
        </p>
      )}
      <section>
        <h3>{say.readAs}</h3>
        <Lines lines={readAs(words, standing)} />
      </section>
      {(measures.length > 0 || lastYear.length > 0) && (
        <section>
          <h3>{say.working}</h3>
          {measures.map((measure) => (
            <div key={measureKey(measure)}>
              <h4>
                {formatPlanTitle(words, measure.attainment.plan, standing)}
              </h4>
              <Lines lines={workingOf(words, measure, indicator)} />
            </div>
          ))}
          <Lines lines={lastYear} />
          {indicator.backLoaded && measures.length > 0 && (
            <p>{words.panel.backLoaded}</p>
          )}
        </section>
      )}
      <ReceiptCautions observation={observation} record={record} />
      <ReceiptConflicts
        indicator={indicator}
        observation={observation}
        record={record}
        onOpen={onOpen}
      />
      <section>
        <h3>{say.source}</h3>
        {observation.sources.map((source) => (
          <ReceiptSource
            key={source.figure}
            source={source}
            report={record.reports.find(({ id }) => id === source.report)}
          />
        ))}
      </section>
      <p className="receipt__aside">{indicator.definition[words.language]}</p>
      <p className="receipt__aside">
        {city.name[words.language]}: {city.successors[words.language]}
      </p>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly WorkingLine[] }) {
  if (lines.length === 0) return null;
  return (
    <dl className="receipt__lines">
      {lines.map(({ name, text }) => (
        <div key={`${name}/${text}`}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
