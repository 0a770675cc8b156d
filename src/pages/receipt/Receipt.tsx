import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import type {
  City,
  Indicator,
  Observation,
  PlanStatement,
} from "../../core/observation.ts";
import { measureKey } from "../../core/measure.ts";
import type { Standing } from "../../core/standing.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatLevel } from "../../wording/number.ts";
import { formatPlanName } from "../../wording/owner.ts";
import { formatDay, formatPeriod } from "../../wording/period.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { formatCaution, formatPublisher } from "../../wording/source.ts";
import {
  formatReadGrowth,
  formatReadLevel,
  formatReadPercent,
  lastYearLine,
  workingOf,
  type WorkingLine,
} from "../../wording/working.ts";
import { cautionHeads, statusTexts, words } from "../../wording/words.ts";
import { ReceiptSource } from "./ReceiptSource.tsx";
import "./receipt.css";

interface ReceiptProps {
  readonly standing: Standing;
  readonly city: City;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

export function Receipt({ standing, city, record, onOpen }: ReceiptProps) {
  const { observation, indicator, measures, verdict } = standing;
  const lastYear = lastYearLine(observation);
  return (
    <div className="receipt">
      <p className="receipt__statement">
        {formatStatement(observation, indicator)}
      </p>
      {indicator.core && (
        <p>
          <VerdictBadge verdict={verdict} />
        </p>
      )}
      <section>
        <h3>{words.receipt.readAs}</h3>
        <Lines lines={readLines(standing)} />
      </section>
      {(measures.length > 0 || lastYear.length > 0) && (
        <section>
          <h3>{words.receipt.working}</h3>
          {measures.map((measure) => (
            <div key={measureKey(measure)}>
              <h4>{planTitle(measure.attainment.plan, standing)}</h4>
              <Lines lines={workingOf(measure, indicator)} />
            </div>
          ))}
          <Lines lines={lastYear} />
          {indicator.backLoaded && measures.length > 0 && (
            <p>{words.panel.backLoaded}</p>
          )}
        </section>
      )}
      <Cautions observation={observation} record={record} />
      <Conflicts
        indicator={indicator}
        observation={observation}
        record={record}
        onOpen={onOpen}
      />
      <section>
        <h3>{words.receipt.source}</h3>
        {observation.sources.map((source) => (
          <ReceiptSource
            key={source.figure}
            source={source}
            report={record.reports.find(({ id }) => id === source.report)}
          />
        ))}
      </section>
      <p className="receipt__aside">{indicator.definition.vi}</p>
      <p className="receipt__aside">
        {city.name.vi}: {city.successors.vi}
      </p>
    </div>
  );
}

function readLines({
  observation,
  indicator,
}: Standing): readonly WorkingLine[] {
  const { level, growth, monthOnMonth, plans, period, status, priceBasis } =
    observation;
  const { receipt } = words;
  return [
    ...(level === undefined
      ? []
      : [{ name: receipt.level, text: formatReadLevel(level) }]),
    ...plans.map((plan) => ({
      name: formatPlanName(indicator.planName.vi, period.planYear, plan.owner),
      text: readPlan(plan),
    })),
    ...(growth === undefined
      ? []
      : [{ name: receipt.growth, text: formatReadGrowth(growth) }]),
    ...(monthOnMonth === undefined
      ? []
      : [{ name: receipt.change, text: formatReadLevel(monthOnMonth) }]),
    {
      name: receipt.period,
      text: `${formatPeriod(period)} (${formatDay(period.start)} đến ${formatDay(period.end)})`,
    },
    {
      name: receipt.status,
      text: [
        statusTexts[status],
        ...(priceBasis === null ? [] : [receipt.prices[priceBasis]]),
      ].join(", "),
    },
  ];
}

function readPlan({ attained, target, note }: PlanStatement): string {
  return [
    ...(attained === undefined ? [] : [`đạt ${formatReadPercent(attained)}`]),
    ...(target === undefined ? [] : [`kế hoạch ${formatLevel(target)}`]),
    ...(note === undefined ? [] : [note.vi]),
  ].join("; ");
}

function planTitle(
  plan: PlanStatement,
  { indicator, observation }: Standing,
): string {
  const name = formatPlanName(
    indicator.planName.vi,
    observation.period.planYear,
    plan.owner,
  );
  const note = plan.note === undefined ? "" : ` (${plan.note.vi})`;
  return `So với ${name}${note}`;
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

interface CautionsProps {
  readonly observation: Observation;
  readonly record: LoadedRecord;
}

/** Those of the leading source first; those of another source under that source's name. */
function Cautions({ observation, record }: CautionsProps) {
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

interface ConflictsProps {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

function Conflicts({ indicator, observation, record, onOpen }: ConflictsProps) {
  const rivals = record.observations.filter(({ id }) =>
    observation.conflictsWith.includes(id),
  );
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
            <button
              type="button"
              className="figure-button"
              onClick={() => onOpen(rival.id)}
            >
              {formatStatement(rival, indicator)}
            </button>{" "}
            {rivalSource(rival, record)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function rivalSource(
  { sources }: Observation,
  { reports }: LoadedRecord,
): string {
  const report = reports.find(({ id }) => id === sources[0]?.report);
  return report === undefined ? "" : formatPublisher(report);
}
