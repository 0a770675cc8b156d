import type { Language } from "../core/vocabulary.ts";
import { finder as en } from "./en/finder.ts";
import { finder as vi } from "./vi/finder.ts";

/** Fetched with the search among cities. */
export const finderWords: Readonly<Record<Language, typeof vi>> = { vi, en };
