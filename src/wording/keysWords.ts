import type { Language } from "../core/vocabulary.ts";
import { keys as en } from "./en/keys.ts";
import { keys as vi } from "./vi/keys.ts";

/** Fetched with the list of keys. */
export const keysWords: Readonly<Record<Language, typeof vi>> = { vi, en };
