import { useState, type ReactNode } from "react";

import { CityMark } from "../../components/CityMark.tsx";
import { lookAt } from "../../components/cityLook.ts";
import { useWords } from "../../components/useWords.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { BlockDrawing } from "./BlockDrawing.tsx";
import { BlockGrid } from "./BlockGrid.tsx";
import { cellKey, rowName, type BoardBlock } from "./boardModel.ts";
import type { BoardGroup } from "./dataSearch.ts";
import { restingPlace, type BoardPlace } from "./boardStep.ts";
import { formatSummary, kindName, monthName } from "./kindName.ts";
import { mostYearsWithMonths, YearHeads } from "./YearHeads.tsx";

interface CoverageBlockProps {
  readonly block: BoardBlock;
  readonly group: BoardGroup;
  readonly years: readonly number[];
  /** The current cell where it is in this block, its row counted within it. */
  readonly current: BoardPlace | null;
  readonly takesFocus: boolean;
  /** Key of the cell whose list is open. */
  readonly openCell: string | null;
  readonly onPress: (block: BoardBlock, place: BoardPlace) => void;
  readonly onKey: (key: string, isLeap: boolean) => boolean;
  /** The open list, where it is of a cell in this block. */
  readonly children: ReactNode;
}

/** The months of one city or one indicator: names, years, the drawing, and the grid over it. */
export function CoverageBlock(props: CoverageBlockProps) {
  const { block, group, years, current, takesFocus, openCell } = props;
  const words = useWords();
  const [hovered, setHovered] = useState<BoardPlace | null>(null);
  const place = current ?? restingPlace(block.rows);
  const cell = block.rows[place.row]?.cells[place.column];
  const told = hovered ?? (takesFocus ? current : null);
  return (
    <div
      className="block"
      data-years={years.length > mostYearsWithMonths ? "many" : "few"}
    >
      <div className="block__head">
        <h3 data-hue={block.place === null ? null : lookAt(block.place).hue}>
          {block.place !== null && <CityMark place={block.place} />}{" "}
          {block.name[words.language]}
        </h3>
      </div>
      <div className="block__corner" aria-hidden="true" />
      <YearHeads years={years} />
      <ul className="block__names" aria-hidden="true">
        {block.rows.map((row) => (
          <li key={row.key} title={rowName(row, group)[words.language]}>
            {group === "indicator" && <CityMark place={row.place} />}
            <span>{rowName(row, group)[words.language]}</span>
          </li>
        ))}
      </ul>
      <div className="block__plot">
        <BlockDrawing rows={block.rows} />
        <BlockGrid
          block={block}
          place={place}
          isCurrent={current !== null}
          takesFocus={takesFocus}
          isOpen={cell !== undefined && cellKey(cell) === openCell}
          onPress={(pressed) => props.onPress(block, pressed)}
          onHover={setHovered}
          onKey={props.onKey}
        />
      </div>
      <p className="block__readout" aria-hidden="true">
        {told === null ? (
          formatSummary(words, block.rows)
        ) : (
          <CellReadout block={block} group={group} at={told} />
        )}
      </p>
      {props.children}
    </div>
  );
}

interface CellReadoutProps {
  readonly block: BoardBlock;
  readonly group: BoardGroup;
  readonly at: BoardPlace;
}

/** What the cell under the finger says. */
function CellReadout({ block, group, at }: CellReadoutProps) {
  const words = useWords();
  const row = block.rows[at.row];
  const cell = row?.cells[at.column];
  if (row === undefined || cell === undefined) return null;
  return dataWords[words.language].board.readout(
    rowName(row, group)[words.language],
    monthName(words, cell.month),
    kindName(words, cell.kind),
    cell.figures.length,
  );
}
