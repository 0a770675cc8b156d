import type { Period } from "./period.ts";
import type { Level, PrintedNumber } from "./printedNumber.ts";
import type {
  LocalText,
  PlanOwner,
  PlanTerm,
  PriceBasis,
  ReportKind,
  Status,
  Unit,
} from "./vocabulary.ts";

/** A city whose own record may have ended: no later figure is ever spliced onto it. */
export interface City {
  readonly id: string;
  readonly name: LocalText;
  readonly provinceThen: LocalText;
  readonly provinceNow: LocalText;
  /** Last day the city existed as a unit of its own, ISO. */
  readonly recordEnds: string;
  readonly successors: LocalText;
}

export interface Indicator {
  readonly id: string;
  readonly name: LocalText;
  /** A name that fits a narrow column. */
  readonly shortName: LocalText;
  readonly definition: LocalText;
  readonly notToBeConfusedWith: LocalText;
  readonly unit: Unit;
  /** Whether more is better, worse or neither. */
  readonly polarity: "higher-is-better" | "lower-is-better" | "neutral";
  readonly planTerm: PlanTerm;
  /** What its plan is called: chỉ tiêu, dự toán, kế hoạch vốn, kế hoạch. */
  readonly planName: LocalText;
  readonly core: boolean;
  /** Its spending bunches at the end of the term, so a straight pace is a hard yardstick. */
  readonly backLoaded: boolean;
  /** The indicator it is a part of, if any. */
  readonly partOf: string | null;
  /** Whether all its parts together make the whole (international + domestic = all visitors). */
  readonly partsMakeWhole: boolean;
}

/** One published account the figures come from. */
export interface Report {
  readonly id: string;
  readonly city: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: ReportKind;
  readonly meeting: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

export const cautionKinds = [
  "source-misprint",
  "date-inferred",
  "plan-base-unclear",
  "scope",
  "second-hand",
  "retrospective",
  "double-qualifier",
  "sources-disagree",
  "other",
  "ratio",
  "sums",
  "not-rising",
  "period-running",
] as const;
export type CautionKind = (typeof cautionKinds)[number];

/** A reservation that travels with a figure wherever it is shown. */
export interface Caution {
  readonly kind: CautionKind;
  readonly text: LocalText;
  /** The id of the printed figure it is about: one of the observation's sources. */
  readonly figure: string;
}

/**
 * What the build tests a printed figure by: one reading of each phrase; the indicator's unit; days within the plan's
 * term, to the end of a quarter or year, at a cut-off within the period, not after publication nor after the city's
 * record; share = level ÷ plan; parts that make the whole, or stay within it; no fall below an earlier level.
 */
export const checkKinds = [
  "phrase",
  "unit",
  "term",
  "whole-period",
  "as-of",
  "published",
  "record-end",
  "ratio",
  "sums",
  "parts",
  "rising",
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** One plan that a figure is set against: the share reached, the target itself, or both. */
export interface PlanStatement {
  readonly owner: PlanOwner;
  /** Percent of the plan reached (127 for "vượt 27%"). */
  readonly attained?: PrintedNumber;
  readonly target?: Level;
  readonly note?: LocalText;
  /** The printed phrases, in the order attained, target. */
  readonly printed: string;
  readonly reports: readonly string[];
}

/** Where one source prints an observation, word for word. */
export interface Source {
  /** `<report>#<n>`, n counted from 1 within the report. */
  readonly figure: string;
  readonly report: string;
  readonly paragraph?: number;
  readonly printedLevel?: string;
  readonly printedPlan?: string;
  readonly printedGrowth?: string;
  readonly printedChange?: string;
  /** The tests it has passed; absent where none applied. One that failed by the source's own fault is a caution. */
  readonly checks?: readonly CheckKind[];
}

/** A stated change against the month before, in the level's unit, signed. */
export type MonthOnMonth = Level;

/** One stated figure of a city: a level, shares of plans, a growth, or some of them. */
export interface Observation {
  /** The id of its first source's figure. */
  readonly id: string;
  readonly city: string;
  readonly indicator: string;
  readonly period: Period;
  readonly status: Status;
  /** Whoever recorded it asks the reader to check it before leaning on it, and no other source bears it out. */
  readonly doubtful: boolean;
  readonly level?: Level;
  readonly plans: readonly PlanStatement[];
  /** Year-on-year change, in percent, signed (+26.1 for "bằng 126,1%"). */
  readonly growth?: PrintedNumber;
  readonly monthOnMonth?: MonthOnMonth;
  readonly priceBasis: PriceBasis | null;
  readonly cautions: readonly Caution[];
  readonly sources: readonly Source[];
  /** Ids of observations that state something else for the same thing. */
  readonly conflictsWith: readonly string[];
  /** Why this one is preferred among those it conflicts with. */
  readonly preferred?: LocalText;
}
