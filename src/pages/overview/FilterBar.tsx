import { CityMark } from "../../components/CityMark.tsx";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { words } from "../../wording/words.ts";
import type { OverviewModel } from "./overviewModel.ts";
import type { OverviewSelection } from "./overviewSearch.ts";
import "./filterBar.css";

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
  const shown = model.cities.map(({ id }) => id);
  const toggle = (id: string) => {
    const next = shown.includes(id)
      ? shown.filter((other) => other !== id)
      : [...shown, id];
    const isAll = next.length === 0 || next.length === record.cities.length;
    onSelect({ cities: isAll ? [] : next.toSorted() });
  };
  return (
    <div className="filters">
      <fieldset className="filters__cities">
        <legend className="visually-hidden">{words.overview.cityFilter}</legend>
        {record.cities.map((city, place) => (
          <button
            key={city.id}
            type="button"
            className="chip"
            aria-pressed={shown.includes(city.id)}
            onClick={() => toggle(city.id)}
          >
            <CityMark place={place} /> {city.name.vi}
          </button>
        ))}
      </fieldset>
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
          <option value="">{words.overview.allYears}</option>
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
