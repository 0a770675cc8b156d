import type { Language } from "../core/vocabulary.ts";
import { level as en } from "./en/level.ts";
import { level as vi } from "./vi/level.ts";

/** Fetched with what shows the levels of a year and its plan. */
export const levelWords: Readonly<Record<Language, typeof vi>> = { vi, en };
