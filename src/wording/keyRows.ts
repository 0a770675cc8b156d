import type { Language } from "../core/vocabulary.ts";
import { keysWords } from "./keysWords.ts";

/** What the reader has before them that keys work on. */
export interface KeyScene {
  /** The page shows its tables on demand. */
  readonly tables: boolean;
  /** The page has charts to present. */
  readonly slides: boolean;
  /** One of them fills the screen. */
  readonly meeting: boolean;
  /** Marks of a chart are drawn. */
  readonly marks: boolean;
  /** The coverage board is drawn. */
  readonly board: boolean;
}

/** What a key does; its cap is the same in every language. */
export interface KeyRow {
  readonly keys: string;
  readonly does: string;
}

/** The keys that do something where the reader is, in the order to be listed. */
export function keyRows(
  language: Language,
  scene: KeyScene,
): readonly KeyRow[] {
  const { does } = keysWords[language];
  const { tables, slides, meeting, marks, board } = scene;
  const rows: readonly (readonly [boolean, string, string])[] = [
    [tables && !meeting, "t", does.table],
    [slides, "p", does.meeting],
    [true, "?", does.list],
    [meeting, "← →", does.alongSlides],
    [marks && !meeting, "← →", does.alongCity],
    [marks, "↑ ↓", does.otherCity],
    [marks, "Home End", does.ends],
    [marks, "Enter", does.open],
    [board, "← →", does.alongMonths],
    [board, "↑ ↓", does.alongRows],
    [board, "Ctrl ← →", does.leap],
    [board, "Enter", does.openCell],
    [!meeting, "Esc", does.close],
    [meeting, "Esc", does.leave],
  ];
  return rows.flatMap(([works, keys, what]) =>
    works ? [{ keys, does: what }] : [],
  );
}
