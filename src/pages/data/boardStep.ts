import { hasFigures, type BoardRow } from "./boardModel.ts";

/** A cell by its row, counted through all blocks, and its column. */
export interface BoardPlace {
  readonly row: number;
  readonly column: number;
}

interface BoardShape {
  /** Of all blocks, one after the other. */
  readonly rows: readonly BoardRow[];
  readonly rowsInBlock: number;
}

interface KeyPress {
  readonly key: string;
  /** Whether Ctrl (on a Mac: Command) is held, as spreadsheets do to leap. */
  readonly isLeap: boolean;
}

/** Where a key leads from a cell; undefined where the key is none of the board's, the same place where it leads nowhere. */
export function stepFrom(
  board: BoardShape,
  from: BoardPlace,
  { key, isLeap }: KeyPress,
): BoardPlace | undefined {
  const { row, column } = from;
  const last = lastPlace(board);
  const at = (nextRow: number, nextColumn: number) =>
    within(last, { row: nextRow, column: nextColumn });
  switch (key) {
    case "ArrowLeft":
      return isLeap ? nextWithFigures(board, from, -1) : at(row, column - 1);
    case "ArrowRight":
      return isLeap ? nextWithFigures(board, from, 1) : at(row, column + 1);
    case "ArrowUp":
      return at(row - 1, column);
    case "ArrowDown":
      return at(row + 1, column);
    case "Home":
      return isLeap ? { row: 0, column: 0 } : at(row, 0);
    case "End":
      return isLeap ? last : at(row, last.column);
    case "PageUp":
      return at(row - board.rowsInBlock, column);
    case "PageDown":
      return at(row + board.rowsInBlock, column);
    default:
      return undefined;
  }
}

function lastPlace({ rows }: BoardShape): BoardPlace {
  return { row: rows.length - 1, column: (rows[0]?.cells.length ?? 1) - 1 };
}

function within(last: BoardPlace, { row, column }: BoardPlace): BoardPlace {
  return {
    row: Math.min(last.row, Math.max(0, row)),
    column: Math.min(last.column, Math.max(0, column)),
  };
}

/** In reading order, on through the rows; stays where there is none further on. */
function nextWithFigures(
  { rows }: BoardShape,
  from: BoardPlace,
  by: 1 | -1,
): BoardPlace {
  const width = rows[0]?.cells.length ?? 0;
  const end = rows.length * width;
  let index = from.row * width + from.column + by;
  for (; index >= 0 && index < end; index += by) {
    const place = { row: Math.floor(index / width), column: index % width };
    const cell = rows[place.row]?.cells[place.column];
    if (cell !== undefined && hasFigures(cell)) return place;
  }
  return from;
}

/** Where the one tab stop rests before anybody moved it: the latest figure of the first row that has one. */
export function restingPlace(rows: readonly BoardRow[]): BoardPlace {
  const row = rows.findIndex(({ cells }) => cells.some(hasFigures));
  if (row < 0) return { row: 0, column: 0 };
  return { row, column: rows[row]?.cells.findLastIndex(hasFigures) ?? 0 };
}

/** A touch within this many pixels of a cell with figures is meant for it: cells are narrower than fingers. */
const reachPx = 14;

interface Touch {
  /** In columns and rows from the block's corner; 2.5 is the middle of the third. */
  readonly column: number;
  readonly row: number;
  readonly cellWidthPx: number;
  readonly cellHeightPx: number;
}

/** The nearest cell with figures within reach, else the one that was hit; rows and places are those of the block. */
export function placeTouched(
  rows: readonly BoardRow[],
  touch: Touch,
): BoardPlace {
  const last = lastPlace({ rows, rowsInBlock: rows.length });
  const hit = within(last, {
    row: Math.floor(touch.row),
    column: Math.floor(touch.column),
  });
  const near = placesNear(touch)
    .filter(({ row, column }) => {
      const cell = rows[row]?.cells[column];
      return cell !== undefined && hasFigures(cell);
    })
    .map((place) => ({ place, distance: distanceTo(place, touch) }))
    .filter(({ distance }) => distance <= reachPx)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.place ?? hit;
}

function placesNear({ row, column, ...size }: Touch): readonly BoardPlace[] {
  const span = (middle: number, cellPx: number) => {
    const reach = Math.ceil(reachPx / Math.max(1, cellPx));
    return Array.from(
      { length: 2 * reach + 1 },
      (_, index) => Math.floor(middle) - reach + index,
    );
  };
  return span(row, size.cellHeightPx).flatMap((nearRow) =>
    span(column, size.cellWidthPx).map((nearColumn) => ({
      row: nearRow,
      column: nearColumn,
    })),
  );
}

/** In pixels from the touch to the cell's edge, 0 within it. */
function distanceTo({ row, column }: BoardPlace, touch: Touch): number {
  const outside = (start: number, at: number) =>
    Math.max(0, start - at, at - start - 1);
  return Math.hypot(
    outside(column, touch.column) * touch.cellWidthPx,
    outside(row, touch.row) * touch.cellHeightPx,
  );
}
