import { compareText } from "../core/compareText.ts";
import { groupedBy } from "../core/grouped.ts";
import { agreementOf, isSamePlan, isSameThing } from "../core/conflict.ts";
import type { Observation, PlanStatement } from "../core/observation.ts";

/**
 * Figures that several sources print become one observation with several sources; figures that disagree stay apart
 * and name each other. Never averaged, never dropped (DATA.md §3).
 */
export function mergeStatements(
  statements: readonly Observation[],
): readonly Observation[] {
  const ofOneThing = groupedBy(statements, thingOf);
  return [...ofOneThing.values()].flatMap(mergeOfOne).toSorted(inOrder);
}

/** Equal for all that may speak of one thing; each is held against these only, not against the whole record. */
function thingOf({ city, indicator, period }: Observation): string {
  const { start, end, planYear } = period;
  return [city, indicator, start, end, planYear].join(" ");
}

function mergeOfOne(
  statements: readonly Observation[],
): readonly Observation[] {
  const clusters: Observation[][] = [];
  for (const statement of statements.toSorted(byWeight)) {
    const home = clusters.find((cluster) => belongsTo(statement, cluster));
    if (home === undefined) clusters.push([statement]);
    else home.push(statement);
  }
  const merged = clusters.map((cluster) => cluster.reduce(joined));
  if (merged.length === 1) return merged;
  return merged.map((observation) => withConflicts(observation, merged));
}

/** Solid before doubtful, plain before hedged, final before estimated, fine before coarse, then by id. */
function byWeight(a: Observation, b: Observation): number {
  return (
    Number(a.doubtful) - Number(b.doubtful) ||
    Number(isHedged(a)) - Number(isHedged(b)) ||
    Number(a.status === "E") - Number(b.status === "E") ||
    coarseness(a) - coarseness(b) ||
    compareText(a.id, b.id)
  );
}

function isHedged({ level }: Observation): boolean {
  return level !== undefined && level.qualifier !== "exact";
}

function coarseness({ level }: Observation): number {
  return level?.lastPlace ?? Infinity;
}

function belongsTo(
  statement: Observation,
  cluster: readonly Observation[],
): boolean {
  const answers = cluster.map((member) =>
    isSameThing(statement, member)
      ? agreementOf(statement, member)
      : "disagree",
  );
  return answers.includes("agree") && !answers.includes("disagree");
}

/** The first, weightier statement leads; the second fills what the first leaves open and adds its own plans. */
function joined(first: Observation, second: Observation): Observation {
  const level = first.level ?? second.level;
  const growth = first.growth ?? second.growth;
  const monthOnMonth = first.monthOnMonth ?? second.monthOnMonth;
  const preferred = first.preferred ?? second.preferred;
  return {
    ...first,
    ...(level === undefined ? {} : { level }),
    ...(growth === undefined ? {} : { growth }),
    ...(monthOnMonth === undefined ? {} : { monthOnMonth }),
    ...(preferred === undefined ? {} : { preferred }),
    plans: second.plans.reduce(withPlan, first.plans),
    priceBasis: first.priceBasis ?? second.priceBasis,
    cautions: [...first.cautions, ...second.cautions],
    doubtful: first.doubtful && second.doubtful,
    sources: [...first.sources, ...second.sources],
  };
}

function withPlan(
  plans: readonly PlanStatement[],
  added: PlanStatement,
): readonly PlanStatement[] {
  if (!plans.some((plan) => isSamePlan(plan, added))) return [...plans, added];
  return plans.map((plan) =>
    isSamePlan(plan, added) ? joinedPlan(plan, added) : plan,
  );
}

function joinedPlan(
  first: PlanStatement,
  second: PlanStatement,
): PlanStatement {
  return {
    ...second,
    ...first,
    printed: withPrint(first.printed, second.printed),
    reports: [...first.reports, ...second.reports],
  };
}

/** Each print once, however many sources repeat it. */
function withPrint(printed: string, added: string): string {
  const isThere = `; ${printed};`.includes(`; ${added};`);
  return isThere ? printed : `${printed}; ${added}`;
}

function withConflicts(
  observation: Observation,
  all: readonly Observation[],
): Observation {
  const conflictsWith = all
    .filter(
      (other) =>
        other !== observation &&
        isSameThing(other, observation) &&
        agreementOf(other, observation) === "disagree",
    )
    .map(({ id }) => id)
    .toSorted(compareText);
  return { ...observation, conflictsWith };
}

function inOrder(a: Observation, b: Observation): number {
  return (
    compareText(a.city, b.city) ||
    compareText(a.indicator, b.indicator) ||
    compareText(a.period.asOf, b.period.asOf) ||
    compareText(a.period.start, b.period.start) ||
    compareText(a.id, b.id)
  );
}
