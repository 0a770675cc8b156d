import type { Language } from "../core/vocabulary.ts";
import { month as en } from "./en/month.ts";
import { month as vi } from "./vi/month.ts";

/** Fetched with what shows the months one by one. */
export const monthWords: Readonly<Record<Language, typeof vi>> = { vi, en };
