import type { CoverageKind } from "../../core/coverage.ts";

export const coverage: Readonly<Record<CoverageKind, string>> = {
  exact: "exact figure",
  approximate: "approximate figure (nearly, more than, about)",
  estimate: "estimate",
  conflicting: "sources contradict each other",
  "percentage-only": "% of plan only",
  "growth-only": "year-on-year change only",
};
