import type { Language } from "../core/vocabulary.ts";
import { basket as en } from "./en/basket.ts";
import { basket as vi } from "./vi/basket.ts";

/** Fetched with what a figure can be put aside by. */
export const basketWords: Readonly<Record<Language, typeof vi>> = { vi, en };
