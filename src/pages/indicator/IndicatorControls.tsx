import { SegmentedControl } from "../../components/SegmentedControl.tsx";
import { useWords } from "../../components/useWords.ts";
import { indicatorViews } from "../../core/indicatorView.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { CityChips } from "../filters/CityChips.tsx";
import type { IndicatorModel } from "./indicatorModel.ts";
import type { IndicatorSelection } from "./indicatorSearch.ts";
import { OwnerSelect } from "./OwnerSelect.tsx";
import { YearChips } from "./YearChips.tsx";
import "./indicatorControls.css";

interface IndicatorControlsProps {
  readonly record: LoadedRecord;
  readonly model: IndicatorModel;
  readonly selection: IndicatorSelection;
  readonly onSelect: (change: Partial<IndicatorSelection>) => void;
}

/** Everything there is to choose; what makes no difference for this view or these figures is not offered. */
export function IndicatorControls(props: IndicatorControlsProps) {
  const { record, model, selection, onSelect } = props;
  const words = useWords();
  const { controls, views } = indicatorWords[words.language];
  const { view, owner, shown } = selection;
  const hasPlans = view === "plan" || view === "level";
  return (
    <div
      className="indicator-controls"
      role="group"
      aria-label={controls.label}
    >
      <SegmentedControl
        name={controls.view}
        segments={indicatorViews.map((value) => ({
          value,
          label: views[value],
        }))}
        chosen={view}
        onChoose={(chosen) => onSelect({ view: chosen, focus: null })}
      />
      <CityChips
        record={record}
        shown={model.cities.map(({ id }) => id)}
        onSelect={(chosen) => onSelect({ cities: chosen })}
      />
      <YearChips
        years={model.years}
        since={model.firstYear}
        chosen={selection.years}
        onSelect={(years) => onSelect({ years })}
      />
      {hasPlans && (
        <OwnerSelect
          owners={model.owners}
          chosen={owner}
          onSelect={(chosen) => onSelect({ owner: chosen })}
        />
      )}
      <div className="indicator-controls__end">
        {view === "level" && model.isWide && (
          <SegmentedControl
            name={controls.scale}
            segments={[
              { value: "linear", label: controls.scales.linear },
              { value: "log", label: controls.scales.log },
            ]}
            chosen={selection.scale}
            onChoose={(scale) => onSelect({ scale })}
          />
        )}
        <SegmentedControl
          name={controls.shown}
          segments={[
            { value: "chart", label: controls.forms.chart },
            { value: "table", label: controls.forms.table },
          ]}
          chosen={shown}
          onChoose={(form) => onSelect({ shown: form })}
        />
      </div>
    </div>
  );
}
