import type { YearGap } from "../../core/yearGap.ts";
import { counted } from "../counted.ts";
import type { cityPage as vi } from "../vi/cityPage.ts";
import { missing } from "./frame.ts";

const gaps: Readonly<Record<YearGap, string>> = {
  ...missing,
  "no-share": "figures stated, but none to set against the plan",
};

export const cityPage: typeof vi = {
  anyTitle: "City",
  title: (city) => `${city} City`,
  province: (province) => `In ${province}, then and now.`,
  provinces: (then, now) => `Formerly in ${then}, now ${now}.`,
  picker: "Choose a city",
  lead: "Each plan year has a dotted line that climbs from 0 to 100%: the even pace. The pin from each published figure to that year’s line shows how far ahead or behind it was.",
  firstYear: "From",
  lastYear: "to",
  latest: "Latest",
  chart: (indicator, city, years) => `${indicator}, ${city}, ${years}`,
  recordEnd: (day) => `ends ${day}`,
  gaps,
  gapNote: (years, gap) => `${years}: ${gap}`,
  noShares:
    "No figure for this indicator can be set against a full-year plan: the sources state no plan, or figures that are not cumulative. The published figures:",
  withoutShare: (count) =>
    `Figures that cannot be set against a plan (${count})`,
  noneInYears: "No figure in the years chosen.",
  secondaryTitle: "Secondary indicators",
  secondaryTable: "Table of secondary indicators",
  secondaryNote:
    "The latest figure for each. Select a figure to see its receipt.",
  columns: {
    indicator: "Indicator",
    figure: "Latest figure",
    period: "Period",
    plan: "Against plan",
    source: "Source",
  },
  reportsTitle: (count) => `Reports (${count})`,
  reportsNote:
    "In order of time; those without a date of publication come last. Select a title to see each figure in the report.",
  noReports: "No report found for this city.",
  undated: "undated",
  figures: (count) => counted(count, "figure"),
  absentTitle: "Not found in any report",
  absentNote: (years) =>
    `In the years ${years}. Not found need not mean not published: only that no report in this record states it.`,
  never: "Never stated",
  someYears: "Not stated in these years",
  noneAbsent: "Every indicator has a figure in every year.",
  endTitle: (day) => `The series ends on ${day}`,
};
