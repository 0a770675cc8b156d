import { counted } from "../counted.ts";
import type { comparisonLimits as vi } from "../vi/comparisonLimits.ts";

const untold: typeof vi.untold = {
  "different-unit": "how the figures would differ in one unit",
  "total-with-part": "how much the rest of the total is",
  "different-indicator": "how the indicators hang together",
  "month-with-cumulative": "how the figures stand over one and the same time",
  "month-with-quarter": "how the figures stand over one and the same time",
  "partial-month": "at what the unfinished period ended",
  "different-cut-off": "how the figures stand on one day of the year",
  "different-year": "how the cities stand in one year",
  "different-price-basis": "how the figures stand at the same prices",
  "unknown-price-basis": "how much of a difference is due to prices",
  "different-plan-owner": "the shares of plans set by one and the same body",
  "different-scope": "how the figures stand if they cover the same",
  "estimate-with-final": "what the final figure for the estimate is",
  "nothing-to-compare": "the number its source does not give",
};

export const comparisonLimits: typeof vi = {
  untold,
  doesNotTell: (what, reason, places) =>
    `Does not tell ${what}: ${reason}${places === "" ? "" : ` (${places})`}.`,
  doubtful:
    "no other source bears the figure out, so it needs checking before use.",
  plansDisagree: "the plans lead to different verdicts.",
  estimate: "an estimate, not yet a final figure.",
  hedged: (hedge, side) => `the source says “${hedge}”, that is, ${side}.`,
  derived: (formula) => `not a published number but calculated, ${formula}.`,
  months: (count) => `${count} ${count === "1" ? "month" : "months"}`,
  growthOnly: "the source states only the change, so the amount is not known.",
  sizes:
    "Takes no account of the cities’ different sizes: a large amount does not by itself mean a good result.",
  slope:
    "A straight line between two years does not tell what happened between them.",
  leftOut: (count, most) =>
    `The chart holds ${most} figures; ${counted(count, "chosen figure")} ${count === 1 ? "is" : "are"} left out.`,
  unknown: (count) =>
    `${counted(count, "chosen figure")} ${count === 1 ? "is" : "are"} not in this version of the record.`,
};
