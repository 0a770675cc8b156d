import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";

import type { LoadedRecord } from "../../dataset/useRecord.ts";
import {
  cellKey,
  hasFigures,
  type BoardBlock,
  type BoardModel,
  type BoardRow,
} from "./boardModel.ts";
import { restingPlace, stepFrom, type BoardPlace } from "./boardStep.ts";
import { CellFigures } from "./CellFigures.tsx";
import { CoverageBlock } from "./CoverageBlock.tsx";
import "./coverageBoard.css";

interface CoverageBoardProps {
  readonly model: BoardModel;
  readonly record: LoadedRecord;
  /** Key of the cell whose list is open. */
  readonly openCell: string | null;
  readonly onOpenCell: (cell: string | null) => void;
  readonly onOpenFigure: (figure: string) => void;
}

/** Where the one tab stop is, and whether the reader brought it there. */
interface Current {
  readonly place: BoardPlace;
  readonly isMoved: boolean;
}

/** All blocks under one tab stop: arrows walk the cells of one as those of the next. */
export function CoverageBoard(props: CoverageBoardProps) {
  const { model, openCell, onOpenCell, onOpenFigure } = props;
  const { blocks, group, shownYears } = model;
  const rows = useMemo(() => blocks.flatMap((block) => block.rows), [blocks]);
  const [current, setCurrent] = useState<Current>(() => ({
    place: findCell(rows, openCell) ?? restingPlace(rows),
    isMoved: false,
  }));
  const rowsInBlock = blocks[0]?.rows.length ?? 1;
  const onKey = useCallback(
    (key: string, isLeap: boolean) => {
      const board = { rows, rowsInBlock };
      const next = stepFrom(board, current.place, { key, isLeap });
      if (next === undefined) return false;
      setCurrent({ place: next, isMoved: true });
      return true;
    },
    [rows, rowsInBlock, current],
  );
  const onPress = useCallback(
    (block: BoardBlock, { row, column }: BoardPlace) => {
      const first = blocks.indexOf(block) * rowsInBlock;
      setCurrent({ place: { row: first + row, column }, isMoved: true });
      const cell = block.rows[row]?.cells[column];
      if (cell === undefined || !hasFigures(cell)) return;
      const [only, ...others] = cell.figures;
      if (only !== undefined && others.length === 0) onOpenFigure(only);
      else onOpenCell(cellKey(cell));
    },
    [blocks, rowsInBlock, onOpenCell, onOpenFigure],
  );
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => showLatest(box.current, rows), [rows]);
  return (
    <div ref={box} className="board">
      {blocks.map((block, order) => (
        <CoverageBlock
          key={block.key}
          block={block}
          group={group}
          years={shownYears}
          current={placeWithin(current.place, order, rowsInBlock)}
          takesFocus={current.isMoved}
          openCell={openCell}
          onPress={onPress}
          onKey={onKey}
        >
          <OpenList
            block={block}
            {...props}
            onClose={() => {
              const place = findCell(rows, openCell);
              if (place !== undefined) setCurrent({ place, isMoved: true });
              onOpenCell(null);
            }}
          />
        </CoverageBlock>
      ))}
    </div>
  );
}

/** Where the years do not fit, the latest figures are what stands in sight first. */
function showLatest(box: HTMLElement | null, rows: readonly BoardRow[]): void {
  const plot = box?.querySelector<HTMLElement>(".block__plot");
  if (box === null || !plot) return;
  const last = Math.max(...rows.map(({ cells }) => cells.findLastIndex(hasFigures)));
  const columns = rows[0]?.cells.length ?? 1;
  const end = plot.offsetLeft + (plot.offsetWidth * (last + 2)) / columns;
  box.scrollLeft = end - box.clientWidth;
}

function placeWithin(
  { row, column }: BoardPlace,
  block: number,
  rowsInBlock: number,
): BoardPlace | null {
  const own = row - block * rowsInBlock;
  return own >= 0 && own < rowsInBlock ? { row: own, column } : null;
}

function findCell(
  rows: readonly BoardRow[],
  key: string | null,
): BoardPlace | undefined {
  if (key === null) return undefined;
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cellKey(cell) === key);
    if (column >= 0) return { row, column };
  }
  return undefined;
}

interface OpenListProps extends CoverageBoardProps {
  readonly block: BoardBlock;
  readonly onClose: () => void;
}

/** The figures of the open cell, under the block it is in. */
function OpenList({ block, record, openCell, ...props }: OpenListProps) {
  const place = findCell(block.rows, openCell);
  const row = place && block.rows[place.row];
  const cell = place && row?.cells[place.column];
  if (row === undefined || cell === undefined || !hasFigures(cell)) return null;
  return (
    <CellFigures
      key={cellKey(cell)}
      row={row}
      cell={cell}
      record={record}
      onOpen={props.onOpenFigure}
      onClose={props.onClose}
    />
  );
}
