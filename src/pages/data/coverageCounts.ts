import {
  coverageKinds,
  type CoverageCell,
  type CoverageKind,
} from "../../core/coverage.ts";
import { missingKinds, type MissingKind } from "../../core/missing.ts";

/** How many months are of one kind. */
export interface KindCount {
  readonly kind: CoverageKind | MissingKind;
  readonly count: number;
}

const kindsInOrder = [...coverageKinds, ...missingKinds] as const;

/** The kinds among these cells with how many there are of each, in the board's order; none with nought. */
export function countKinds(
  cells: readonly CoverageCell[],
): readonly KindCount[] {
  const counts = new Map<CoverageKind | MissingKind, number>();
  for (const { kind } of cells) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kindsInOrder.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

/** The cells of one year among those of a row. */
export function cellsOfYear(
  cells: readonly CoverageCell[],
  year: number,
): readonly CoverageCell[] {
  return cells.filter(({ month }) => month.startsWith(`${year}-`));
}
