import { counted } from "../counted.ts";
import type { comparison as vi } from "../vi/comparison.ts";

const topics: typeof vi.title.topics = {
  pace: (indicator, plan) => `${indicator} against ${plan}`,
  "share-of-plan": (indicator, plan) => `${indicator} against ${plan}`,
  level: (indicator) => indicator,
  "monthly-average": (indicator) => `${indicator}, monthly average`,
  growth: (indicator) => `${indicator} year on year`,
};

const bases: typeof vi.bases = {
  pace: "each one’s share of its own plan against its own pace",
  "share-of-plan": "share of plan",
  level: "amount",
  "monthly-average": "average per month",
  growth: "change on a year earlier",
};

const notOnBasis: typeof vi.notOnBasis = {
  pace: "no cumulative share of plan to hold against the pace",
  "share-of-plan": "no cumulative share of plan",
  level: "the source gives no amount",
  "monthly-average": "the source gives no amount to average",
  growth: "the source gives no change on a year earlier",
};

const forms: typeof vi.alt.forms = {
  pins: "Pin chart. Time in the plan’s term runs across, % of plan goes up; the dotted line is an even pace, and a pin joins each mark to it.",
  bullets:
    "Bar chart. % of plan runs across; a tick on each bar is the even pace on its cut-off day.",
  bars: "Bar chart with an axis that starts at zero.",
  lollipops:
    "Lollipop chart on one common zero: falls to the left, rises to the right.",
  slope: "Slope chart: each city’s two years joined by a straight line.",
};

const sides: typeof vi.sides = {
  above: "at least so much",
  below: "at most so much",
  about: "it may be a little more or less",
};

export const comparison: typeof vi = {
  city: (name) => `${name} City`,
  at: (indicator, city) =>
    `${indicator.replace(/ in the city$/u, "")} in ${city}`,
  openings: {
    cutOff: (day) => `By ${day}`,
    closed: (year, day) => `At the close of budget year ${year} (${day})`,
    period: (period) =>
      period.startsWith("f") ? `In the ${period}` : `In ${period}`,
    since: (day) => `From the start of the year to ${day}`,
    sinceBudgetYear: (year, day) =>
      `From the start of budget year ${year} to ${day}`,
    between: (from, to) => `From ${from} to ${to}`,
  },
  plan: (name, year, owner, isBudgetYear) =>
    `${year} ${isBudgetYear ? "budget-year " : ""}${name} ${owner}`.trim(),
  stage: (plan, note) => `${plan} (${note})`,
  claims: {
    shares: (shares) => `had reached ${shares.join("; and ")}`,
    share: (share, plan) => `${share} of the ${plan}`,
    standing: (share, standing) => `${share}, ${standing}`,
    done: "meeting the full-year plan",
    undecided: (reason) => `which does not allow a verdict: ${reason}`,
    amount: (amount) => `came to ${amount}`,
    prices: (amount, prices) => `${amount} at ${prices}`,
    average: (amount, average) => `came to ${amount}, an average of ${average}`,
    rise: (size) => `rose ${size} on a year earlier`,
    fall: (size) => `fell ${size} on a year earlier`,
    unchanged: () => "was unchanged on a year earlier",
  },
  sentence: (opening, subject, claim, isEstimate) =>
    `${opening},${isEstimate ? " on the source’s estimate," : ""} ${subject} ${claim}.`,
  difference: {
    more: (city, from, to, size) =>
      `The ${to} figure for ${city} is above that of ${from} by ${size}.`,
    less: (city, from, to, size) =>
      `The ${to} figure for ${city} is below that of ${from} by ${size}.`,
    none: (city, from, to) =>
      `The ${to} figure for ${city} equals that of ${from}.`,
  },
  conflict: (place, numbers, chosen) =>
    `${place}: the published figures conflict, ${numbers}${chosen === "" ? "; which is right is not known" : `; ${chosen} is used here`}.`,
  inTime: (place, when) => `${place}, ${when}`,
  ofIndicator: (place, indicator) => `${place} (${indicator})`,
  again: (city) => `the figure for ${city}`,
  locked: (indicators, places, reasons) =>
    `The figures on ${indicators} (${places}) cannot be compared directly: ${reasons}.`,
  nothing: "There is no figure to compare yet.",
  perMonth: (amount) => `${amount} a month`,
  title: {
    topics,
    ownPlan: "plan",
    list: (topic, places) => (places === "" ? topic : `${topic}: ${places}`),
    year: (year, isBudgetYear) =>
      isBudgetYear ? `in budget year ${year}` : `in ${year}`,
    place: (city, values) => `${city} ${values}`.trim(),
    inYear: (value, year) => `${value} ${year}`,
    inPeriod: (value, period) => `${value} (${period})`,
    ofPlan: (value, owner) => `${value} (${owner})`,
    rise: (size) => `up ${size}`,
    fall: (size) => `down ${size}`,
    estimated: (value) => `est. ${value}`,
    locked: (title) => `${title} (not directly comparable)`,
    indicators: (count, places) => `${counted(count, "indicator")}: ${places}`,
    cities: (count, years) =>
      `${count} ${count === 1 ? "city" : "cities"}, ${years}`,
  },
  unit: {
    plan: (plan, isBudgetYear) =>
      isBudgetYear
        ? `% of the ${plan}, cumulative by month of the budget year`
        : `% of the full-year ${plan}, cumulative by month`,
    ownPlans: "% of each indicator’s plan, cumulative by month",
    average: (unit) => `${unit} a month: the amount divided by its months`,
    growth: "% change on the same period a year earlier",
    several: "each figure in its own unit",
    of: (unit, span) => `${unit}, ${span}`,
    cumulative: "counted from the start of the year",
    prices: (unit, prices) => `${unit}, ${prices}`,
  },
  label: { note: (label, note) => `${label} · ${note}` },
  lastPlace: (before, last) => `${before} and ${last}`,
  apart: (places, reason, areSeveral) =>
    `${places} ${areSeveral ? "stand" : "stands"} apart: ${reason}.`,
  instead: (reason, statement) => `${reason}; it states only ${statement}`,
  insteadPlan: (reason) => `${reason}; only a plan is stated`,
  notOnBasis,
  bases,
  nearest: {
    otherBasis: (basis, places) =>
      `They may be compared by ${basis}: ${places}.`,
    fewer: (places) => `On this basis only these may be compared: ${places}.`,
    none: "No other comparison of these figures holds.",
  },
  alt: {
    forms,
    mark: (label, value, when) => `${label}: ${value}, ${when}`,
    standing: (mark, standing) => `${mark}, ${standing}`,
    marks: (title, unit, marks) => `${title}. Unit: ${unit}. Marks: ${marks}.`,
    limits: (count) =>
      `With ${counted(count, "thing")} that the chart does not tell.`,
  },
  sides,
};
