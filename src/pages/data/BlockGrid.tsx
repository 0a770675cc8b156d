import { useLayoutEffect, useRef, type MouseEvent } from "react";

import { useWords } from "../../components/useWords.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { hasFigures, type BoardBlock } from "./boardModel.ts";
import { placeTouched, type BoardPlace } from "./boardStep.ts";
import { cellName } from "./kindName.ts";

interface BlockGridProps {
  readonly block: BoardBlock;
  /** The one cell of the block that stands in the page; its row is counted within the block. */
  readonly place: BoardPlace;
  /** Whether the board's one tab stop is in this block. */
  readonly isCurrent: boolean;
  /** Whether the reader moved there, so that the focus goes with it. */
  readonly takesFocus: boolean;
  /** Whether the cell's list of figures is open. */
  readonly isOpen: boolean;
  readonly onPress: (place: BoardPlace) => void;
  readonly onHover: (place: BoardPlace | null) => void;
  /** Whether the key was one of the board's. */
  readonly onKey: (key: string, isLeap: boolean) => boolean;
}

/**
 * The grid that keyboard and screen reader walk, over the drawing: of its cells only the current one is in the page, as
 * in any long grid that renders what is needed (`aria-rowcount`, `aria-rowindex`).
 */
export function BlockGrid(props: BlockGridProps) {
  const { block, place, isCurrent, onPress, onHover, onKey } = props;
  const words = useWords();
  const columns = block.rows[0]?.cells.length ?? 0;
  const placeOf = (event: MouseEvent<HTMLElement>) =>
    placeTouched(block.rows, touchOf(event, columns, block.rows.length));
  return (
    <div
      role="grid"
      className="block__grid"
      aria-label={dataWords[words.language].board.name(
        block.name[words.language],
      )}
      aria-rowcount={block.rows.length}
      aria-colcount={columns}
      tabIndex={-1}
      onPointerMove={(event) => onHover(placeOf(event))}
      onPointerLeave={() => onHover(null)}
      // A click without a pointer (detail 0) is Enter or Space on the current cell.
      onClick={(event) => onPress(event.detail === 0 ? place : placeOf(event))}
      onKeyDown={(event) => {
        const isLeap = event.ctrlKey || event.metaKey;
        if (onKey(event.key, isLeap)) event.preventDefault();
      }}
    >
      <div role="row" aria-rowindex={place.row + 1}>
        <GridCell
          key={`${place.row}/${place.column}/${isCurrent}`}
          {...props}
        />
      </div>
    </div>
  );
}

function touchOf(
  { clientX, clientY, currentTarget }: MouseEvent<HTMLElement>,
  columns: number,
  rows: number,
) {
  const box = currentTarget.getBoundingClientRect();
  const cellWidthPx = box.width / columns;
  const cellHeightPx = box.height / rows;
  return {
    column: (clientX - box.left) / cellWidthPx,
    row: (clientY - box.top) / cellHeightPx,
    cellWidthPx,
    cellHeightPx,
  };
}

/** A new element for each cell, so that moving the focus makes a screen reader say the cell. */
function GridCell(props: BlockGridProps) {
  const { block, place, isCurrent, takesFocus, isOpen } = props;
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // An open list has the focus; once closed it gives it back.
    if (!isCurrent || !takesFocus || isOpen) return;
    const cell = box.current;
    (cell?.querySelector("button") ?? cell)?.focus();
  }, [isCurrent, takesFocus, isOpen]);
  const { row: rowPlace, column } = place;
  useLayoutEffect(() => {
    // Not as an attribute: the build's markup may hold no style under a strict Content-Security-Policy.
    if (box.current !== null)
      Object.assign(box.current.style, boxOf(block, { row: rowPlace, column }));
  }, [block, rowPlace, column]);
  const row = block.rows[rowPlace];
  const cell = row?.cells[column];
  if (row === undefined || cell === undefined) return null;
  const stop = {
    "aria-label": cellName(words, row, cell),
    tabIndex: isCurrent ? 0 : -1,
  };
  const isButton = hasFigures(cell);
  return (
    <div
      ref={box}
      role="gridcell"
      aria-colindex={column + 1}
      className="block__cell"
      data-open={isOpen}
      {...(isButton ? {} : stop)}
    >
      {isButton && (
        <button type="button" className="block__button" {...stop} />
      )}
    </div>
  );
}

function boxOf({ rows }: BoardBlock, { row, column }: BoardPlace) {
  const columns = rows[0]?.cells.length ?? 1;
  return {
    left: `${(column / columns) * 100}%`,
    width: `${100 / columns}%`,
    top: `${(row / rows.length) * 100}%`,
    height: `${100 / rows.length}%`,
  };
}
