import { Bullet } from "../../components/Bullet.tsx";
import { lookAt } from "../../components/cityLook.ts";
import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import { measureKey, type Measure } from "../../core/measure.ts";
import { missingSigns } from "../../core/missing.ts";
import type { Observation } from "../../core/observation.ts";
import type { Standing } from "../../core/standing.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import {
  formatGrowthParts,
  formatHedgedGrowth,
  formatLevelParts,
  formatPercent,
  hedges,
} from "../../wording/number.ts";
import { formatPlanName } from "../../wording/owner.ts";
import { formatPeriod } from "../../wording/period.ts";
import { formatAttainment, formatStatement } from "../../wording/sentence.ts";
import { formatPublisher } from "../../wording/source.ts";
import {
  formatVerdict,
  formatVerdictLead,
  reasonTexts,
} from "../../wording/verdict.ts";
import { missingTexts, words } from "../../wording/words.ts";
import type { OverviewCell } from "./overviewModel.ts";

interface LatestCellProps {
  readonly cell: OverviewCell;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

export function LatestCell({ cell, record, onOpen }: LatestCellProps) {
  const { standing, missing } = cell;
  if (standing === undefined) {
    const kind = missing ?? "no-report";
    return (
      <p className="cell__missing">
        <span aria-hidden="true">{missingSigns[kind]}</span>{" "}
        {missingTexts[kind]}
      </p>
    );
  }
  const { observation } = standing;
  const place = record.cities.findIndex(({ id }) => id === observation.city);
  return (
    <div className="cell">
      <button
        type="button"
        className="cell__figure"
        onClick={() => onOpen(observation.id)}
      >
        <MainNumber observation={observation} />
      </button>
      <Bullets standing={standing} hue={lookAt(place).hue} />
      <p className="cell__verdict">
        <VerdictBadge verdict={standing.verdict} text={verdictText(standing)} />
      </p>
      <ul className="cell__notes">
        {standing.measures.map((measure) => (
          <li key={measureKey(measure)}>{planNote(measure, standing)}</li>
        ))}
        <li>{observationNote(observation)}</li>
        {missing !== undefined && (
          <li>
            {missingSigns[missing]} {missingTexts[missing]}
          </li>
        )}
        {rivalsOf(observation, record).map((rival) => (
          <li key={rival.id}>
            {words.overview.rival}:{" "}
            <button
              type="button"
              className="figure-button"
              onClick={() => onOpen(rival.id)}
            >
              {formatStatement(rival, standing.indicator)}
            </button>
          </li>
        ))}
        {observation.doubtful && <li>{words.receipt.doubtful}</li>}
        <li>{sourceNote(observation, record)}</li>
      </ul>
    </div>
  );
}

/** Both sides of a conflict are shown; the one that stands first is not thereby right. */
function rivalsOf(
  { conflictsWith }: Observation,
  { observations }: LoadedRecord,
): readonly Observation[] {
  return observations.filter(({ id }) => conflictsWith.includes(id));
}

function MainNumber({ observation }: { readonly observation: Observation }) {
  const { level, growth, plans, status } = observation;
  const estimate = status === "E" ? "ước " : "";
  if (level !== undefined) {
    const { hedge, number, unit } = formatLevelParts(level);
    return (
      <Large before={`${estimate}${hedge}`} number={number} after={unit} />
    );
  }
  const attained = plans.find((plan) => plan.attained !== undefined)?.attained;
  if (attained !== undefined) {
    const before = `${estimate}${hedges[attained.qualifier]}`;
    return (
      <Large
        before={before}
        number={formatPercent(attained)}
        after="kế hoạch"
      />
    );
  }
  if (growth === undefined) return null;
  const { hedge, number } = formatGrowthParts(growth);
  return (
    <Large before={`${estimate}${hedge}`} number={number} after="so cùng kỳ" />
  );
}

interface LargeProps {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

function Large({ before, number, after }: LargeProps) {
  return (
    <>
      {before.trim() !== "" && (
        <span className="cell__hedge">{before.trim()} </span>
      )}
      <strong>{number}</strong> <span className="cell__unit">{after}</span>
    </>
  );
}

function Bullets({
  standing,
  hue,
}: {
  readonly standing: Standing;
  readonly hue: number;
}) {
  return standing.measures.map((measure) => (
    <Bullet
      key={measureKey(measure)}
      hue={hue}
      percent={measure.attainment.percent}
      pacePercent={measure.pace.share * 100}
      isEstimate={standing.observation.status === "E"}
      isDerived={measure.attainment.origin === "derived"}
    />
  ));
}

/** The lead in points where one plan decides, else the verdict's own word; the reason where there is no verdict. */
function verdictText({ verdict, measures }: Standing): string {
  if (verdict.kind === "insufficient") {
    return `${formatVerdict(verdict).word}: ${reasonTexts[verdict.reason]}`;
  }
  const [only, ...others] = measures;
  return only === undefined || others.length > 0
    ? formatVerdict(verdict).word
    : formatVerdictLead(verdict.kind, only);
}

/** "53,6% dự toán 2022 tỉnh giao" */
function planNote(measure: Measure, { indicator }: Standing): string {
  const { attainment, observation } = measure;
  const { planYear } = observation.period;
  const plan = formatPlanName(
    indicator.planName.vi,
    planYear,
    attainment.owner,
  );
  const note =
    attainment.plan.note === undefined ? "" : ` (${attainment.plan.note.vi})`;
  return `${formatAttainment(measure)} ${plan}${note}`;
}

function observationNote({ period, level, growth }: Observation): string {
  const isGrowthTold = growth !== undefined && level !== undefined;
  const change = isGrowthTold
    ? ` · ${formatHedgedGrowth(growth)} so cùng kỳ`
    : "";
  return `${formatPeriod(period)}${change}`;
}

function sourceNote(
  observation: Observation,
  { reports }: LoadedRecord,
): string {
  const own = observation.sources.flatMap(
    ({ report }) => reports.find(({ id }) => id === report) ?? [],
  );
  const [first, ...others] = own;
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : ` và ${others.length} nguồn nữa`;
  return `${words.receipt.source}: ${formatPublisher(first)}${more}`;
}
