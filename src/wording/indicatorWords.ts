import type { Language } from "../core/vocabulary.ts";
import { indicatorPage as en } from "./en/indicatorPage.ts";
import { indicatorPage as vi } from "./vi/indicatorPage.ts";

export type IndicatorWords = typeof vi;

/** Fetched with the page of an indicator. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = {
  vi,
  en,
};
