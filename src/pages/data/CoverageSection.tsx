import { memo, useCallback } from "react";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import type { Words } from "../../wording/words.ts";
import { BoardControls } from "./BoardControls.tsx";
import type { BoardModel } from "./boardModel.ts";
import { CountTable } from "./CountTable.tsx";
import { CoverageBoard } from "./CoverageBoard.tsx";
import { CoverageLegend } from "./CoverageLegend.tsx";
import type { DataSelection } from "./dataSearch.ts";
import { formatSummary } from "./kindName.ts";

interface CoverageSectionProps {
  readonly id: string;
  readonly record: LoadedRecord;
  readonly model: BoardModel;
  readonly selection: DataSelection;
  readonly onSelect: (change: Partial<DataSelection>) => void;
  readonly onOpen: (figure: string) => void;
}

/** Which months of which city and indicator the record knows, and how well. */
export const CoverageSection = memo(function CoverageSection(
  props: CoverageSectionProps,
) {
  const { id, record, model, selection, onSelect, onOpen } = props;
  const words = useWords();
  const say = dataWords[words.language].board;
  const { cities, group, shownYears } = model;
  const onOpenCell = useCallback(
    (cell: string | null) => onSelect({ cell }),
    [onSelect],
  );
  // Another set of rows is another board: where the reader stood in the last one means nothing in it.
  const board = [group, shownYears.join(), ...cities.map((city) => city.id)];
  return (
    <Card id={id} title={say.title} note={say.note}>
      <BoardControls
        record={record}
        model={model}
        selection={selection}
        onSelect={onSelect}
      />
      {shownYears.length === 0 ? (
        <p>{say.empty}</p>
      ) : (
        <>
          <p className="coverage__summary">
            {summaryOf(words, model, record.cities.length)}
          </p>
          <CoverageLegend model={model} />
          {selection.shown === "table" ? (
            <CountTable model={model} />
          ) : (
            <>
              <CoverageBoard
                key={board.join("/")}
                model={model}
                record={record}
                openCell={selection.cell}
                onOpenCell={onOpenCell}
                onOpenFigure={onOpen}
              />
              <p className="card__note coverage__keys">{say.keysNote}</p>
            </>
          )}
        </>
      )}
    </Card>
  );
});

/** How many cells have figures; how many cities of all are shown, where not all are. */
function summaryOf(
  words: Words,
  { blocks, cities }: BoardModel,
  allCities: number,
): string {
  const say = dataWords[words.language].board;
  const summary = formatSummary(
    words,
    blocks.flatMap(({ rows }) => rows),
  );
  return cities.length === allCities
    ? summary
    : `${summary} ${say.someCities(cities.length, allCities)}`;
}
