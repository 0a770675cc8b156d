import "../../components/chip.css";
import { CityChips } from "../filters/CityChips.tsx";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import type { OverviewModel } from "./overviewModel.ts";
import type { OverviewSelection } from "./overviewSearch.ts";
import "./filterBar.css";
import { useWords } from "../../components/useWords.ts";

interface FilterBarProps {
  readonly record: LoadedRecord;
  readonly model: OverviewModel;
  readonly selection: OverviewSelection;
  readonly onSelect: (change: Partial<OverviewSelection>) => void;
}

export function FilterBar({
  record,
  model,
  selection,
  onSelect,
}: FilterBarProps) {
  const words = useWords();
  return (
    <div className="filters">
      <CityChips
        record={record}
        shown={model.cities.map(({ id }) => id)}
        onSelect={(cities) => onSelect({ cities })}
      />
      <label className="chip chip--select">
        {words.overview.yearFilter}:
        <select
          value={selection.planYear ?? ""}
          onChange={({ target }) =>
            onSelect({
              planYear: target.value === "" ? null : Number(target.value),
            })
          }
        >
          <option value="">
            {model.since === null
              ? words.overview.allYears
              : words.overview.sinceYear(model.since)}
          </option>
          {yearsWith(model.years, selection.planYear).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A year of the address that the record knows nothing of is still the one that is chosen. */
function yearsWith(
  years: readonly number[],
  chosen: number | null,
): readonly number[] {
  if (chosen === null || years.includes(chosen)) return years;
  return [...years, chosen].toSorted((a, b) => b - a);
}
