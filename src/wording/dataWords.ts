import type { Language } from "../core/vocabulary.ts";
import { dataMethod as enMethod } from "./en/dataMethod.ts";
import { dataPage as enPage } from "./en/dataPage.ts";
import { dataMethod as viMethod } from "./vi/dataMethod.ts";
import { dataPage as viPage } from "./vi/dataPage.ts";

const vi = { ...viPage, method: viMethod };

export type DataWords = typeof vi;

/** Fetched with the data page. */
export const dataWords: Readonly<Record<Language, DataWords>> = {
  vi,
  en: { ...enPage, method: enMethod },
};
