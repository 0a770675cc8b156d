import type { Language } from "../core/vocabulary.ts";
import { sources as en } from "./en/sources.ts";
import { sources as vi } from "./vi/sources.ts";

export type SourcesWords = typeof vi;

/** Fetched with the pages of the sources and with a receipt. */
export const sourcesWords: Readonly<Record<Language, SourcesWords>> = {
  vi,
  en,
};
