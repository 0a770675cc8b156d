import type { Language } from "../core/vocabulary.ts";
import { embed as en } from "./en/embed.ts";
import { embed as vi } from "./vi/embed.ts";

/** Fetched with the embedded page. */
export const embedWords: Readonly<Record<Language, typeof vi>> = { vi, en };
