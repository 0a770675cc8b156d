import type {
  CheckKind,
  Indicator,
  Observation,
  PlanStatement,
  Source,
} from "../core/observation.ts";
import { startOf, type Period } from "../core/period.ts";
import type { Level } from "../core/printedNumber.ts";
import type { Status } from "../core/vocabulary.ts";
import { parseChange } from "../reading/change.ts";
import { parseAttainment } from "../reading/attainment.ts";
import { parseGrowth } from "../reading/growth.ts";
import { parseQuantity } from "../reading/quantity.ts";
import { remembered } from "../reading/remembered.ts";
import { PhraseReader, type FigurePlace } from "./phraseReader.ts";
import { quote, type Problem } from "./problem.ts";
import type { RecordedFigure, RecordedPlan } from "./recorded.ts";

export interface ReadFigure {
  readonly observation: Observation;
  readonly problems: readonly Problem[];
  /** What its phrases were tested by and stood. */
  readonly passed: readonly CheckKind[];
}

// Of amounts hardly one recurs.
const growthOf = remembered(parseGrowth);
const attainmentOf = remembered(parseAttainment);

/** Reads every printed phrase of a figure. The observation holds what could be read, the problems all the rest. */
export function readFigure(
  figure: RecordedFigure,
  indicator: Indicator,
  place: FigurePlace,
): ReadFigure {
  const reader = new PhraseReader(place, indicator);
  const numbers = readNumbers(figure, reader);
  const isOnlyPlan = figure.plan?.length === 1;
  const target = isOnlyPlan ? numbers.target : undefined;
  const plans = readPlans(figure.plan ?? [], target, reader);
  if (numbers.target !== undefined && !isOnlyPlan)
    complainOfTarget(figure, reader);
  const isEstimate =
    numbers.isEstimate || plans.some((plan) => plan.isEstimate);
  complainOfStatus(figure, isEstimate, reader);
  const id = `${place.report}#${place.index + 1}`;
  const observation: Observation = {
    id,
    city: place.city,
    indicator: figure.indicator,
    period: periodOf(figure),
    status: statusOf(figure, isEstimate),
    doubtful: figure.confidence === "check",
    ...numbers.stated,
    plans: plans.map((plan) => statementOf(plan, place.report)),
    priceBasis: figure.priceBasis ?? null,
    cautions: (figure.cautions ?? []).map((caution) => ({
      ...caution,
      figure: id,
    })),
    sources: [sourceOf(figure, id, place.report)],
    conflictsWith: [],
    ...(figure.preferred === undefined ? {} : { preferred: figure.preferred }),
  };
  return { observation, problems: reader.problems, passed: reader.passed };
}

/** SDMX CL_OBS_STATUS; a figure that its recorder marks for checking is of low reliability. */
function statusOf(
  { status, confidence }: RecordedFigure,
  isEstimate: boolean,
): Status {
  if (status !== undefined) return status;
  if (isEstimate) return "E";
  return confidence === "check" ? "U" : "A";
}

interface ReadNumbers {
  readonly stated: Pick<Observation, "level" | "growth" | "monthOnMonth">;
  /** The B of a level printed as A/B: the target of the figure's only plan. */
  readonly target: Level | undefined;
  readonly isEstimate: boolean;
}

function readNumbers(
  figure: RecordedFigure,
  reader: PhraseReader,
): ReadNumbers {
  const phraseOf = (field: "level" | "growth" | "change") => ({
    field,
    phrase: figure[field],
    readsField: `reads.${field}`,
    chosen: figure.reads?.[field],
  });
  const quantity = reader.read(phraseOf("level"), parseQuantity);
  const growth = reader.read(phraseOf("growth"), growthOf);
  const change = reader.read(phraseOf("change"), parseChange);
  const level = reader.amount("level", quantity);
  const monthOnMonth = reader.amount("change", change);
  const target = quantity?.target ?? undefined;
  return {
    stated: {
      ...(level === undefined ? {} : { level }),
      ...(growth === undefined ? {} : { growth: growth.percent }),
      ...(monthOnMonth === undefined ? {} : { monthOnMonth }),
    },
    target:
      target === undefined || level === undefined
        ? undefined
        : { ...target, unit: level.unit },
    isEstimate: [quantity, growth, change].some(
      (read) => read?.estimate === true,
    ),
  };
}

interface ReadPlan {
  readonly recorded: RecordedPlan;
  readonly attained: PlanStatement["attained"];
  readonly target: Level | undefined;
  readonly isEstimate: boolean;
}

function readPlans(
  plans: readonly RecordedPlan[],
  levelTarget: Level | undefined,
  reader: PhraseReader,
): readonly ReadPlan[] {
  return plans.map((recorded, index) => {
    const phraseOf = (name: "attained" | "value") => ({
      field: `plan[${index}].${name}`,
      phrase: recorded[name],
      readsField: `plan[${index}].reads.${name}`,
      chosen: recorded.reads?.[name],
    });
    const attained = reader.read(phraseOf("attained"), attainmentOf);
    const value = reader.read(phraseOf("value"), parseQuantity);
    if (recorded.attained === undefined && recorded.value === undefined) {
      reader.complain(`plan[${index}]`, emptyPlan);
    }
    if (value !== undefined && (value.target ?? levelTarget))
      reader.complain(`plan[${index}].value`, secondTarget(recorded));
    return {
      recorded,
      attained: attained?.percent,
      target: reader.amount(`plan[${index}].value`, value) ?? levelTarget,
      isEstimate: attained?.estimate === true,
    };
  });
}

const emptyPlan = {
  found: "only an owner",
  expected: "the share attained, the plan's value, or both",
  mend: "add what the source prints, or drop the plan",
};

function secondTarget({ value }: RecordedPlan) {
  return {
    found: `${quote(value)}, a second target beside the one after a slash`,
    expected: "one target for a plan",
    mend: "keep the one the source prints, or record the other as a plan of its own",
  };
}

function statementOf(
  { recorded, attained, target }: ReadPlan,
  report: string,
): PlanStatement {
  return {
    owner: recorded.owner,
    ...(attained === undefined ? {} : { attained }),
    ...(target === undefined ? {} : { target }),
    ...(recorded.note === undefined ? {} : { note: recorded.note }),
    printed: printedPlan(recorded),
    reports: [report],
  };
}

function printedPlan({ attained, value }: RecordedPlan): string {
  return [attained, value].filter((phrase) => phrase !== undefined).join("; ");
}

function complainOfTarget(
  { level, plan = [] }: RecordedFigure,
  reader: PhraseReader,
): void {
  reader.complain("level", {
    found: `${quote(level)}, which prints a target after the slash, and ${plan.length} plans`,
    expected: "exactly one plan for it to belong to",
    mend: "add that plan with its owner, or write the target into the right plan's value",
  });
}

function complainOfStatus(
  { status }: RecordedFigure,
  isEstimate: boolean,
  reader: PhraseReader,
): void {
  const isNeedless = status === "A" || (status === "E" && isEstimate);
  if (!isNeedless) return;
  const expected =
    status === "A"
      ? "none for a normal figure"
      : "none where the phrase itself says ước";
  reader.complain("status", {
    found: quote(status),
    expected,
    mend: "drop this redundant field",
  });
}

function periodOf({ period, asOf }: RecordedFigure): Period {
  const planYear = period.planYear ?? Number(period.to.slice(0, 4));
  const start = startOf(period.kind, period.to, planYear);
  return {
    kind: period.kind,
    start,
    end: period.to,
    asOf: asOf ?? period.to,
    planYear,
  };
}

function sourceOf(figure: RecordedFigure, id: string, report: string): Source {
  const plans = (figure.plan ?? [])
    .map(printedPlan)
    .filter((printed) => printed !== "");
  return {
    figure: id,
    report,
    ...(figure.paragraph === undefined ? {} : { paragraph: figure.paragraph }),
    ...(figure.level === undefined ? {} : { printedLevel: figure.level }),
    ...(plans.length === 0 ? {} : { printedPlan: plans.join("; ") }),
    ...(figure.growth === undefined ? {} : { printedGrowth: figure.growth }),
    ...(figure.change === undefined ? {} : { printedChange: figure.change }),
  };
}
