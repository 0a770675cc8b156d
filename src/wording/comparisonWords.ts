import type { Language } from "../core/vocabulary.ts";
import { comparison as enComparison } from "./en/comparison.ts";
import { comparisonLimits as enLimits } from "./en/comparisonLimits.ts";
import { comparison as viComparison } from "./vi/comparison.ts";
import { comparisonLimits as viLimits } from "./vi/comparisonLimits.ts";

const vi = { ...viComparison, limits: viLimits };

export type ComparisonWords = typeof vi;

/** Fetched with the page that compares figures. */
export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  vi,
  en: { ...enComparison, limits: enLimits },
};
