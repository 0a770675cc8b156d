import type { Language } from "../core/vocabulary.ts";
import type { vi } from "./vi/words.ts";

/** What is said to a reader, in one language; another language is another such object, complete by its type. */
export type Words = Omit<typeof vi, "language"> & {
  readonly language: Language;
};

/** Only the language in use is fetched. */
export const loadWords: Readonly<Record<Language, () => Promise<Words>>> = {
  vi: async () => (await import("./vi/words.ts")).vi,
  en: async () => (await import("./en/words.ts")).en,
};
