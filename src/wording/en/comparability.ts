import type { ComparabilityKind } from "../../core/comparability.ts";
import type { comparability as vi } from "../vi/comparability.ts";

const reasons: Readonly<Record<ComparabilityKind, string>> = {
  "different-unit": "The figures are in different units.",
  "total-with-part": "One figure is a total, another only a part of it.",
  "different-indicator": "The figures measure different indicators.",
  "month-with-cumulative":
    "One figure is for a single period, another runs from the start of the year.",
  "month-with-quarter": "One figure is for a month, another for a quarter.",
  "partial-month":
    "One figure is for a whole period, another for only part of one.",
  "different-cut-off": "The figures stop on different days.",
  "different-year": "The cities are compared in different years.",
  "different-price-basis":
    "One figure is at current prices, another at constant prices.",
  "unknown-price-basis":
    "Not every figure says whether it is at current or constant prices.",
  "different-plan-owner":
    "The figures are shares of plans set by different bodies.",
  "different-scope": "The figures differ in what they cover.",
  "estimate-with-final": "One figure is an estimate, another is not.",
  "nothing-to-compare":
    "Not every source gives the number this comparison needs.",
};

export const comparability: typeof vi = {
  reasons,
  forbids: (reason) => `Not directly comparable: ${reason}`,
};
