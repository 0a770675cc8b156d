import type { Language } from "../core/vocabulary.ts";
import { growth as en } from "./en/growth.ts";
import { growth as vi } from "./vi/growth.ts";

/** Fetched with what shows year-on-year changes. */
export const growthWords: Readonly<Record<Language, typeof vi>> = { vi, en };
