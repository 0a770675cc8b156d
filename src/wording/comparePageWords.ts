import type { Language } from "../core/vocabulary.ts";
import { comparePage as en } from "./en/comparePage.ts";
import { comparePage as vi } from "./vi/comparePage.ts";

/** Fetched with the page of comparisons. */
export const comparePageWords: Readonly<Record<Language, typeof vi>> = {
  vi,
  en,
};
