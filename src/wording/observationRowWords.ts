import type { Language } from "../core/vocabulary.ts";
import { observationRow as en } from "./en/observationRow.ts";
import { observationRow as vi } from "./vi/observationRow.ts";

/** For the record's files, which are made at build, and for those a reader takes away. */
export const observationRowWords: Readonly<Record<Language, typeof vi>> = {
  vi,
  en,
};
