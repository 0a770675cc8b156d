import type { Language } from "../core/vocabulary.ts";
import { citation as en } from "./en/citation.ts";
import { citation as vi } from "./vi/citation.ts";

/** Fetched with what a reader takes away. */
export const citationWords: Readonly<Record<Language, typeof vi>> = { vi, en };
