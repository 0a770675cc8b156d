import type { Language } from "../core/vocabulary.ts";

/** Where and when something was taken away: what its citation and every file of it carry. */
export interface Provenance {
  /** Of the record. */
  readonly version: string;
  readonly permalink: string;
  /** ISO day, on which the reader took it. */
  readonly accessed: string;
  readonly language: Language;
}
