import type { Language } from "../core/vocabulary.ts";
import { glossary as enGlossary } from "./en/glossary.ts";
import { glossary as viGlossary } from "./vi/glossary.ts";

type GlossaryId = keyof typeof viGlossary.entries;

/** A term in both languages, since the sources print the Vietnamese one; the definition in the reader's. */
export interface GlossaryEntry {
  readonly id: GlossaryId;
  readonly vi: string;
  readonly en: string;
  readonly definition: string;
}

interface GlossaryWords {
  readonly title: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Fetched with the page that shows it. */
export const glossaryWords: Readonly<Record<Language, GlossaryWords>> = {
  vi: glossaryIn(viGlossary),
  en: glossaryIn(enGlossary),
};

function glossaryIn({ title, entries }: typeof viGlossary): GlossaryWords {
  const ids = Object.keys(entries).filter(isGlossaryId);
  return {
    title,
    entries: ids.map((id) => ({
      id,
      vi: viGlossary.entries[id].term,
      en: enGlossary.entries[id].term,
      definition: entries[id].definition,
    })),
  };
}

function isGlossaryId(id: string): id is GlossaryId {
  return Object.hasOwn(viGlossary.entries, id);
}
