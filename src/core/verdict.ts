import type { Interval } from "./interval.ts";

/**
 * The lower bounds of r = attainment ÷ pace for each verdict, and the attainment that ends the matter.
 * The one place where they stand (DATA.md §4); the method page reads them from here.
 */
export const verdictThresholds = {
  done: 100,
  ahead: 1.05,
  "on-pace": 0.95,
  behind: 0.8,
} as const;

/**
 * What must be certain before a verdict is given at all: so many whole months of the term have passed, and a cut-off day
 * that the source does not print may be off by so many days, for reports run to mid-month or month's end (DATA.md §4).
 */
export const verdictConditions = {
  leastMonthsPassed: 2,
  inferredDaySlack: 15,
} as const;

export const decidedVerdicts = [
  "done",
  "ahead",
  "on-pace",
  "behind",
  "far-behind",
] as const;
export type DecidedVerdict = (typeof decidedVerdicts)[number];

export const insufficientReasons = [
  "no-plan",
  "not-cumulative",
  "too-early",
  "approximate",
  "plan-unclear",
  "date-inferred",
  "straddles",
  "plans-disagree",
  "sources-conflict",
] as const;
export type InsufficientReason = (typeof insufficientReasons)[number];

/** How a figure stands against its plan, or why that cannot be said (◌ chưa đủ căn cứ). */
export type Verdict =
  | { readonly kind: DecidedVerdict }
  | { readonly kind: "insufficient"; readonly reason: InsufficientReason };

export function insufficient(reason: InsufficientReason): Verdict {
  return { kind: "insufficient", reason };
}

/** The verdict on one exact attainment (percent) at one pace (0 to 1, above 0). */
export function verdictAt(percentOfPlan: number, pace: number): DecidedVerdict {
  if (percentOfPlan >= verdictThresholds.done) return "done";
  const ratio = percentOfPlan / 100 / pace;
  if (ratio >= verdictThresholds.ahead) return "ahead";
  if (ratio >= verdictThresholds["on-pace"]) return "on-pace";
  if (ratio >= verdictThresholds.behind) return "behind";
  return "far-behind";
}

/**
 * The verdict that every attainment inside the interval gives. Since a higher attainment never gives a lower verdict,
 * the two ends decide for all between them. A plan that is reached is reached however early it is; at a pace of 0
 * nothing is due yet and no ratio can be formed.
 */
export function verdictOf(
  attainment: Interval,
  pace: number,
  isEarly: boolean,
): Verdict {
  if (attainment.low >= verdictThresholds.done) return { kind: "done" };
  if (isEarly || pace <= 0) return insufficient("too-early");
  if (attainment.low === -Infinity && attainment.high === Infinity)
    return insufficient("approximate");
  const lowest = verdictAt(attainment.low, pace);
  return lowest === verdictAt(attainment.high, pace)
    ? { kind: lowest }
    : insufficient("straddles");
}

/**
 * One verdict for the plans of a figure: theirs if they agree; `no-plan` where there is none. Where one of them is
 * undecided, so is the whole, for that one's reason.
 */
export function agreedVerdict(verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts;
  if (first === undefined) return insufficient("no-plan");
  const undecided = verdicts.find(({ kind }) => kind === "insufficient");
  if (undecided !== undefined) return undecided;
  return verdicts.every(({ kind }) => kind === first.kind)
    ? first
    : insufficient("plans-disagree");
}
