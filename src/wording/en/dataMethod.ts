import type { dataMethod as vi } from "../vi/dataMethod.ts";

const formulas: typeof vi.formulas = {
  pace: "even pace = days passed ÷ days in the plan’s term",
  lead: "lead = % of plan − even pace",
  verdict: "ratio = % of plan ÷ even pace",
  impliedPlan: "implied plan = level ÷ % of plan",
  lastYear: "same period a year before = level ÷ (1 + growth)",
  month:
    "the month = cumulative to its end − cumulative to the end of the month before",
};

const topics: typeof vi.topics = {
  reading: {
    title: "From a report to a figure",
    text: "Whoever records a report copies phrases as printed and nothing else. One shared set of reading rules turns each phrase into a number, a unit, a hedge and a status; nobody types the number again. Two sources that print the same number make one figure with two sources.",
  },
  hedges: {
    title: "Hedge and status",
    text: "These are two different things. The hedge (nearly, more than, about) says how exact a number is; the status (estimated, provisional) says how final it is. A figure may carry both, and this site always keeps both.",
  },
  interval: {
    title: "What a printed number leaves open",
    text: "A printed number is a rounded one: it may be off by half a unit of its last digit either way. “More than” leaves the upper end open, “nearly” the lower, “about” both. Every calculation carries that range along, and a verdict is given only where it holds for all of it.",
  },
  pace: {
    title: "Even pace",
    text: "The share of the plan’s term that has passed by the end of the cut-off day. The term is the calendar year; for public investment it runs to 31 January of the next. Where all twelve months of an earlier year are known, the receipt also gives the city’s own course in that year, and says so if the verdict depends on it.",
  },
  lead: {
    title: "Ahead, behind",
    text: "In percentage points: above 0 is ahead, below 0 is behind.",
  },
  verdict: {
    title: "Verdicts and thresholds",
    text: "The verdict rests on the ratio of % of plan to the even pace, by the thresholds below.",
  },
  insufficient: {
    title: "When there is not enough to judge",
    text: "No verdict is given in any of these cases; the reason always stands beside the figure.",
  },
  impliedPlan: {
    title: "Implied plan",
    text: "Where a source gives a level and a share but not the plan, the plan is worked backwards as a range, and is always marked as calculated.",
  },
  lastYear: {
    title: "Same period a year before (implied)",
    text: "Worked out as a range from the level and the growth that the source states.",
  },
  month: {
    title: "A month from cumulative figures",
    text: "Only between two exact cumulative figures of the same city, indicator, year and price basis. A negative result is reported as a probable revision and never drawn.",
  },
  conflicts: {
    title: "When sources contradict each other",
    text: "Both figures are kept and both are shown; at most one is preferred, and only for a written reason. Nothing is averaged, nothing dropped.",
  },
  comparability: {
    title: "What may be compared with what",
    text: "Before two figures share an axis, each difference below is checked for the kind of comparison. “No” means they may not share it; “note” means they may, but the difference must be stated; “yes” means it does not matter.",
  },
  missing: {
    title: "What a gap says",
    text: "A gap is information: it is never zero and never bridged by a line.",
  },
  ends: {
    title: "Where the series end",
    text: "",
  },
};

export const dataMethod: typeof vi = {
  title: "Method",
  note: "The examples are taken straight from the record in use; select a figure for its full receipt.",
  example: "Example",
  noExample: "This record holds no such case yet.",
  preferred: (reason) => `preferred: ${reason}`,
  formulas,
  topics,
  reason: "Reason",
  reasonExample: "Example in the record",
  difference: "Difference",
  bases: {
    level: "Levels side by side",
    "level-over-months": "Levels over months",
    "monthly-average": "Monthly average",
    "share-of-plan": "% of plan",
    pace: "% of plan against pace",
    growth: "Year on year",
  },
  forbidden: "no",
  told: "note",
  noMatter: "yes",
  notMet: "not met in this record",
  cityEnds: (city, day) => `${city}: to the end of ${day}.`,
};
