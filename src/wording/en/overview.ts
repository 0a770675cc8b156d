import type { overview as vi } from "../vi/overview.ts";

export const overview: typeof vi = {
  /** Three until it is known how many. */
  title: (count) =>
    `${(count ?? 3) === 3 ? "Three cities" : "Cities"} against their annual plans`,
  lead: "Each mark is one published figure. The dotted line is an even pace, the share of the plan’s term that has passed; the pin from line to mark shows how far ahead or behind the figure is.",
  cityFilter: "Cities",
  otherCities: (count) => `+ Other cities (${count})`,
  yearFilter: "Plan year",
  allYears: "all",
  sinceYear: (year) => `from ${year}`,
  latestTitle: "Latest figures for each city",
  latestNote:
    "Coloured bar: % of plan; thin tick: 100%; thick tick: even pace on the cut-off day. Select a number to see its receipt.",
  indicatorColumn: "Indicator",
  verdictLegend: "Verdict thresholds",
  conflictsTitle: "Where the sources disagree",
  conflictsNote:
    "Two figures for the same thing are both kept; they are not averaged, and neither is dropped.",
  preferred: "preferred",
  rival: "≠ another source prints",
  noConflicts: "No conflicting figures in this selection.",
};
