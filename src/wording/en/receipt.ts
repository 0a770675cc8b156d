import type { CautionKind } from "../../core/observation.ts";
import type { Qualifier, ReportKind, Status } from "../../core/vocabulary.ts";
import { counted } from "../counted.ts";
import type { receipt as vi } from "../vi/receipt.ts";

const statuses: Readonly<Record<Status, string>> = {
  A: "as the source states",
  E: "estimated by the source",
  P: "provisional",
  U: "low reliability",
};

const reportKinds: Readonly<Record<ReportKind, string>> = {
  "city-hall": "report of the city People’s Committee",
  council: "People’s Council session",
  press: "press",
};

const cautionHeads: Readonly<Record<CautionKind, string>> = {
  "source-misprint": "Misprint in the source",
  "date-inferred": "Period inferred",
  "plan-base-unclear": "Unclear which plan",
  scope: "Different scope",
  "second-hand": "Republished copy",
  retrospective: "Written in retrospect",
  "double-qualifier": "Two hedges at once",
  "sources-disagree": "Sources disagree",
  other: "Note",
  ratio: "Shares do not agree",
  sums: "Parts do not add up",
  "not-rising": "Cumulative figure falls",
  "period-running": "Published before the period ended",
};

/** With the source's own word, since the printed phrase stands beside it. */
const readQualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "",
  below: "; “nearly” (gần), so taken as at most",
  above: "; “more than” (trên/hơn), so taken as at least",
  about: "; “about” (khoảng), so not used to judge",
};

const workingWords: typeof vi.workingWords = {
  attained: (share) => `reached ${share}`,
  target: (amount) => `set at ${amount}`,
  againstPlan: (plan) => `Against the ${plan}`,
  lead: "Lead or lag",
  share: "% of plan",
  stated: (share) => `${share}, as the source states`,
  allowed: (range) => `; the printed number allows ${range}`,
  planFrom: (figure) => `; plan taken from ${figure}`,
  pace: "Even pace",
  days: (passed, all, from, to) =>
    `${counted(passed, "day")} passed ÷ ${counted(all, "day")} of the plan’s term (${from} to ${to})`,
  verdict: "Verdict",
  atLeast: (percent) => `${percent}% or more`,
  ratio: (ratio, threshold) => `attained ÷ pace = ${ratio} (${threshold})`,
  from: (threshold) => `${threshold} or more`,
  between: (from, to) => `${from} to under ${to}`,
  below: (threshold) => `under ${threshold}`,
  profile: (year) => `At the pace of ${year}`,
  profileShare: (share) =>
    `by the same day of that year the city had reached ${share} of its full-year total`,
  profileTurns: (word) => `; the verdict would then be “${word}”`,
  profileAgrees: "; the verdict stays the same",
  impliedPlan: "Implied plan",
  levelByShare: (range) => `level ÷ % of plan = ${range}`,
  becauseBelow: (face, bounds) =>
    `${face}; since the source says “nearly” (gần), ${bounds}`,
  lastYear: "Same period last year (implied)",
  levelByGrowth: (range) => `level ÷ (1 + growth) = ${range}`,
};

export const receipt: typeof vi = {
  statuses,
  reportKinds,
  cautionHeads,
  readQualifiers,
  workingWords,
  preferred: "preferred",
  title: "Receipt for a figure",
  close: "Close",
  printed: "As printed",
  readAs: "Read as",
  source: "Source",
  paragraph: (number) => `paragraph ${number}`,
  published: (day) => `published ${day}`,
  undated: "date of publication unknown",
  meeting: (day) => `meeting of ${day}`,
  openSource: "Open the source",
  working: "Working",
  cautions: "Cautions",
  conflicts: "Contradicts",
  level: "Level",
  growth: "Year on year",
  change: "On the month before",
  status: "Status",
  period: "Period",
  prices: {
    current: "current prices",
    "constant-2010": "constant 2010 prices",
  },
  notLoaded: "This figure belongs to a city that could not be loaded.",
  notFound: "No figure in the present record has this address.",
};
