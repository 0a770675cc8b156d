import type { Language } from "../core/vocabulary.ts";
import { comparability as en } from "./en/comparability.ts";
import { comparability as vi } from "./vi/comparability.ts";

/** Fetched with what compares figures. */
export const comparabilityWords: Readonly<Record<Language, typeof vi>> = {
  vi,
  en,
};
