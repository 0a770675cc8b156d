import { createContext, use } from "react";

import type { Words } from "../wording/words.ts";

const WordsContext = createContext<Words | null>(null);

/** The language everything below is said in. */
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error("no words above this component");
  return words;
}
