import type { Language } from "../core/vocabulary.ts";
import { keys as en } from "./en/keys.ts";
import { keys as vi } from "./vi/keys.ts";

/** What a key does; its cap is the same in every language. */
export interface KeyRow {
  readonly keys: string;
  readonly does: string;
}

interface KeysWords {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

/** Fetched with the list of keys. */
export const keysWords: Readonly<Record<Language, KeysWords>> = {
  vi: withCaps(vi),
  en: withCaps(en),
};

function withCaps({ title, does }: typeof vi): KeysWords {
  return {
    title,
    rows: [
      { keys: "t", does: does.table },
      { keys: "p", does: does.meeting },
      { keys: "?", does: does.list },
      { keys: "← →", does: does.alongCity },
      { keys: "↑ ↓", does: does.otherCity },
      { keys: "Home End", does: does.ends },
      { keys: "Enter", does: does.open },
      { keys: "Esc", does: does.leave },
    ],
  };
}
