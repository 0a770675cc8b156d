import { SegmentedControl } from "../../components/SegmentedControl.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { CityChips } from "../filters/CityChips.tsx";
import type { BoardModel } from "./boardModel.ts";
import type { DataSelection } from "./dataSearch.ts";
import { YearChip } from "./YearChip.tsx";
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
    <div className="board-controls">
      <CityChips
        record={record}
        shown={model.cities.map(({ id }) => id)}
        onSelect={(cities) => onSelect({ cities })}
      />
      <YearChip
        years={model.years}
        chosen={model.shownYears.length === 1 ? selection.year : null}
        onSelect={(year) => onSelect({ year })}
      />
      <SegmentedControl
        name={say.group}
        segments={[
          { value: "city", label: groups.city },
          { value: "indicator", label: groups.indicator },
        ]}
        chosen={selection.group}
        onChoose={(group) => onSelect({ group })}
      />
      <SegmentedControl
        name={say.shown}
        segments={[
          { value: "board", label: views.board },
          { value: "table", label: views.table },
        ]}
        chosen={selection.shown}
        onChoose={(shown) => onSelect({ shown })}
      />
    </div>
  );
}
