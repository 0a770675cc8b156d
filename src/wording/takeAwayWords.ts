import type { Language } from "../core/vocabulary.ts";
import { takeAway as en } from "./en/takeAway.ts";
import { takeAway as vi } from "./vi/takeAway.ts";

/** Fetched with what is copied, downloaded and shared. */
export const takeAwayWords: Readonly<Record<Language, typeof vi>> = { vi, en };
