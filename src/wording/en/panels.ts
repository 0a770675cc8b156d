import type * as vi from "../vi/panels.ts";

export const panel: typeof vi.panel = {
  subtitle: (planName, isBudgetYear) =>
    isBudgetYear
      ? `% of the ${planName}; the budget year runs to 31 Jan of the next year (Jan+)`
      : `% of the full-year ${planName}, cumulative by month`,
  planLabel: "Annual plan",
  hint: "Tap or point at a mark to read its figure.",
  unplaced: "Marks with no room for a label",
  printed: "The source prints",
  doubtful: "To be checked further before use.",
  receiptFailed: "The receipt could not be opened. Reload the page.",
  table: "The chart’s figures as a table",
  empty: "No figure in this selection gives a % of plan.",
  chartFailed:
    "The chart could not be loaded. All its figures are in the table below; reload the page to try again.",
  backLoaded:
    "Disbursement tends to bunch at the end of the budget year, so a lag in mid-year does not by itself mean a delay.",
  columns: {
    city: "City",
    year: "Year",
    asOf: "As of",
    attained: "% of plan",
    pace: "Pace",
    lead: "Lead (pp)",
    verdict: "Verdict",
  },
};

export const legend: typeof vi.legend = {
  title: "How to read the marks",
  stated: "solid: published figure",
  estimate: "hollow: estimate",
  derived: "hatched: calculated from level and plan",
  openSide: "arrow: known on one side only (more than, nearly)",
  pace: "even pace",
  conflict: "≠ sources contradict each other",
};
