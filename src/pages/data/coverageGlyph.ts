import type { CoverageCell, CoverageKind } from "../../core/coverage.ts";
import { groupedBy } from "../../core/grouped.ts";
import type { MissingKind } from "../../core/missing.ts";

/** A cell's box in the drawing's own units. */
export const cellWidth = 10;
export const cellHeight = 18;

/**
 * What each kind is told by, whatever its colour: full, half full and hollow for how sure an amount is; ≠, % and ± for
 * what else is stated; and the signs of DATA.md §6 for what is missing. Filled shapes around the middle of the cell, in
 * relative steps; holes run against their frame.
 */
const glyphs: Readonly<Record<CoverageKind | MissingKind, string>> = {
  exact: "m-3.5-6.5h7v13h-7z",
  approximate: "m-3.5-6.5h7v13h-7zm1.2 1.2v5.3h4.6v-5.3z",
  estimate: "m-3.5-6.5h7v13h-7zm1.2 1.2v10.6h4.6v-10.6z",
  conflicting:
    "m-4-3.2h8v1.7h-8zm0 4.7h8v1.7h-8zm5.3-7.4l1.5.7-4 10.4-1.5-.7z",
  "percentage-only":
    "m2.6-5.6l1.3.7-6.5 10.5-1.3-.7zm-6.5 2.1a1.9 1.9 0 1 1 3.8 0a1.9 1.9 0 1 1-3.8 0zm4.1 7a1.9 1.9 0 1 1 3.8 0a1.9 1.9 0 1 1-3.8 0z",
  "growth-only":
    "m-.8-5.6h1.6v3h3v1.6h-3v3h-1.6v-3h-3v-1.6h3zm-3 9.4h7.6v1.6h-7.6z",
  "stated-not-given":
    "m-3.8-.7h1.4v1.4h-1.4zm3.1 0h1.4v1.4h-1.4zm3.1 0h1.4v1.4h-1.4z",
  "no-report":
    "m-1.6 0a1.6 1.6 0 1 1 3.2 0a1.6 1.6 0 1 1-3.2 0zm.7 0a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0z",
  "not-applicable":
    "m-2.2-1.5l.7-.7 1.5 1.5 1.5-1.5.7.7-1.5 1.5 1.5 1.5-.7.7-1.5-1.5-1.5 1.5-.7-.7 1.5-1.5z",
  "not-due": "m-4.5-8.5h9v17h-9z",
};

/** The glyph alone, in a box of one cell. */
export function glyphPath(kind: CoverageKind | MissingKind): string {
  return `M${cellWidth / 2} ${cellHeight / 2}${glyphs[kind]}`;
}

/** All cells of one kind in a row, as one path. */
export interface GlyphLayer {
  readonly kind: CoverageKind | MissingKind;
  readonly path: string;
}

/** A row of cells as few paths: one for each kind in it. */
export function glyphLayers(
  cells: readonly CoverageCell[],
): readonly GlyphLayer[] {
  const columns = cells.map(({ kind }, column) => ({ kind, column }));
  return [...groupedBy(columns, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    path: own.map(({ column }) => glyphAt(kind, column)).join(""),
  }));
}

function glyphAt(kind: CoverageKind | MissingKind, column: number): string {
  return `M${(column + 0.5) * cellWidth} ${cellHeight / 2}${glyphs[kind]}`;
}
