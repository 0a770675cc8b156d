import { CityMark } from "../../components/CityMark.tsx";
import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import "../../components/chip.css";

interface CityChipsProps {
  readonly cities: readonly City[];
  /** Ids of the cities that are shown. */
  readonly shown: readonly string[];
  /** Told the ids to show from now on, in a fixed order; empty stands for all. */
  readonly onSelect: (cities: readonly string[]) => void;
}

/** One button a city; leaving none shows all again. */
export function CityChips({ cities, shown, onSelect }: CityChipsProps) {
  const words = useWords();
  const toggle = (id: string) => {
    const next = shown.includes(id)
      ? shown.filter((other) => other !== id)
      : [...shown, id];
    const isAll = next.length === 0 || next.length === cities.length;
    onSelect(isAll ? [] : next.toSorted());
  };
  return (
    <fieldset className="filters__cities">
      <legend className="visually-hidden">{words.overview.cityFilter}</legend>
      {cities.map((city, place) => (
        <button
          key={city.id}
          type="button"
          className="chip"
          aria-pressed={shown.includes(city.id)}
          onClick={() => toggle(city.id)}
        >
          <CityMark place={place} /> {city.name[words.language]}
        </button>
      ))}
    </fieldset>
  );
}
