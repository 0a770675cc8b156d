import type { Language } from "../core/vocabulary.ts";
import { renewal as en } from "./en/renewal.ts";
import { renewal as vi } from "./vi/renewal.ts";

/** Fetched once the page is alive. */
export const renewalWords: Readonly<Record<Language, typeof vi>> = { vi, en };
