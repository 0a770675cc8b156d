import type { IndicatorView } from "../../core/indicatorView.ts";
import type { indicatorPage as vi } from "../vi/indicatorPage.ts";
import { reservations } from "./reservations.ts";

const views: Readonly<Record<IndicatorView, string>> = {
  plan: "% of plan",
  level: "Cumulative",
  month: "Month by month",
  growth: "Year on year",
};

const drawn: Readonly<Record<Exclude<IndicatorView, "plan">, string>> = {
  level: "Amounts from the start of the year, by month",
  month: "Each month alone",
  growth: "Change on the same period a year earlier",
};

const reading: Readonly<Record<Exclude<IndicatorView, "plan">, string>> = {
  level:
    "A level line is a plan its source states, a band one worked out from amount and share. Periods with a gap between them are not joined.",
  month:
    "Solid bars are as published, hatched ones worked out from two month-end totals. A month cut short carries its last day.",
  growth: "All start from one zero: falls to the left, rises to the right.",
};

const notInView: Readonly<Record<IndicatorView, string>> = {
  plan: "has figures, but none that can be held against a plan",
  level: "has figures, but no total counted from the start of the year",
  month:
    "has figures, but none for a single month, nor the month-end totals to work one out",
  growth: "has figures, but no change on a year earlier",
};

const emptyViews: Readonly<Record<IndicatorView, string>> = {
  plan: "No report in this selection states a plan for this indicator, or a share of one.",
  level:
    "No report in this selection states a total from the start of the year, or a plan, for this indicator.",
  month:
    "No report in this selection states a figure for a single month, and no two successive month-end totals allow one to be worked out.",
  growth:
    "No report in this selection states a change on a year earlier for this indicator.",
};

const controls: typeof vi.controls = {
  label: "Choose what is shown",
  view: "View",
  years: "Plan years",
  allYears: "All years",
  sinceYear: (year) => `From ${year}`,
  owner: "Plan",
  allOwners: "whoever set it",
  owners: reservations.owners,
  scale: "Scale",
  scales: { linear: "Linear scale", log: "Log scale" },
  shown: "Show",
  forms: { chart: "Chart", table: "Table" },
};

const columns: typeof vi.table.columns = {
  city: "City",
  year: "Year",
  period: "Period",
  kind: "Kind",
  amount: "Amount",
  attained: "% of plan",
  plan: "Plan",
  growth: "Year on year",
  pace: "Pace",
  lead: "Against pace (pp)",
  prices: "Prices",
  origin: "Basis",
  source: "Source",
};

const table: typeof vi.table = {
  title: "Table of figures",
  note: "Exactly what the chart draws. Select a number to see its receipt, a column’s name to sort by it.",
  name: (indicator, view) => `Table of figures: ${indicator}, ${view}`,
  columns,
  actual: "actual",
  plan: (planName, owner) => `${planName} ${owner}`.trim(),
  stated: "as published",
  fromCumulative: (until, after) => `worked out: total ${until} less ${after}`,
};

const method: typeof vi.method = {
  calendar:
    "Even pace = days passed ÷ days in the plan’s term, to the end of the cut-off day.",
  owner: (owner) =>
    `Plans shown: ${owner}. Another plan stays only where there is none of this kind, or where it leads to a different verdict.`,
};

export const indicatorPage: typeof vi = {
  breadcrumb: "You are here",
  picker: "Choose an indicator",
  secondary: (count) => `Secondary indicators (${count})`,
  chosenSecondary: (name) => `Secondary indicators: ${name}`,
  views,
  drawn,
  reading,
  note: (drawn, reading) => `${drawn}. ${reading}`,
  leftOut: (sentence) => `A log scale has no place for zero: ${sentence}`,
  chart: (indicator, view) => `${indicator}: ${view}`,
  controls,
  latestTitle: "Latest figure for each city",
  withoutPlan: ({ city, indicator, statement, reason }) =>
    `${city}: ${indicator} ${statement}; ${reason}.`,
  nothingStated: "No report in this selection states this indicator.",
  hint: "Tap, point at or arrow to a mark to read its figure.",
  receipt: "See the receipt",
  absent: (city, reason) => `${city}: ${reason}.`,
  absentTitle: "Not in the chart.",
  notInView,
  emptyViews,
  otherViews: "Views with figures:",
  clear: "Show all cities and all years",
  definitionTitle: "What this indicator is",
  notToBeConfused: (text) => `Not to be confused with ${text}`,
  table,
  method,
  cautionsTitle: "Compare with care.",
};
