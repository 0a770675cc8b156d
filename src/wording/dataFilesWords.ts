import type { Language } from "../core/vocabulary.ts";
import { dataColumns as enColumns } from "./en/dataColumns.ts";
import { dataFiles as enFiles } from "./en/dataFiles.ts";
import { dataColumns as viColumns } from "./vi/dataColumns.ts";
import { dataFiles as viFiles } from "./vi/dataFiles.ts";

const vi = { ...viColumns, ...viFiles };

/** Fetched with what makes the files a reader takes away. */
export const dataFilesWords: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: { ...enColumns, ...enFiles },
};
