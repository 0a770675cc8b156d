import type { Language } from "../core/vocabulary.ts";
import { picture as en } from "./en/picture.ts";
import { picture as vi } from "./vi/picture.ts";

export type PictureWords = typeof vi;

/** Fetched with what draws pictures. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  vi,
  en,
};
