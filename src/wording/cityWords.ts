import type { Language } from "../core/vocabulary.ts";
import { cityPage as en } from "./en/cityPage.ts";
import { cityPage as vi } from "./vi/cityPage.ts";

/** Fetched with the page of a city. */
export const cityWords: Readonly<Record<Language, typeof vi>> = { vi, en };
