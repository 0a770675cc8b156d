import type { Language } from "../core/vocabulary.ts";
import { cityPage as en } from "./en/cityPage.ts";
import { cityPage as vi } from "./vi/cityPage.ts";

export type CityWords = typeof vi;

/** Fetched with the page of a city. */
export const cityWords: Readonly<Record<Language, CityWords>> = { vi, en };
