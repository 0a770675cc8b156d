import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { CityChips } from "../filters/CityChips.tsx";
import type { BoardModel } from "./boardModel.ts";
import type { DataSelection } from "./dataSearch.ts";
import { SelectChip } from "./SelectChip.tsx";
import "./boardControls.css";

interface BoardControlsProps {
  readonly record: LoadedRecord;
  readonly model: BoardModel;
  readonly selection: DataSelection;
  readonly onSelect: (change: Partial<DataSelection>) => void;
}

/** Which cities and years the board shows, in which blocks, as cells or as counts. */
export function BoardControls(props: BoardControlsProps) {
  const { record, model, selection, onSelect } = props;
  const words = useWords();
  const say = dataWords[words.language].controls;
  const { groups, views } = say;
  return (
    <div className="board-controls" role="group" aria-label={say.label}>
      <CityChips
        cities={record.cities}
        shown={model.cities.map(({ id }) => id)}
        onSelect={(cities) => onSelect({ cities })}
      />
      <SelectChip
        label={say.year}
        value={model.shownYears.length === 1 ? selection.year : null}
        options={[
          [null, say.allYears],
          ...model.years.map((year) => [year, String(year)] as const),
        ]}
        onSelect={(year) => onSelect({ year })}
      />
      <SelectChip
        label={say.group}
        value={selection.group}
        options={[
          ["city", groups.city],
          ["indicator", groups.indicator],
        ]}
        onSelect={(group) => onSelect({ group })}
      />
      <SelectChip
        label={say.shown}
        value={selection.shown}
        options={[
          ["board", views.board],
          ["table", views.table],
        ]}
        onSelect={(shown) => onSelect({ shown })}
      />
    </div>
  );
}
