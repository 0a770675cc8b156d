import { CityMark } from "../../components/CityMark.tsx";
import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import "./cityLegend.css";

interface CityLegendProps {
  /** All of the record, since a city's look goes by its place among them. */
  readonly cities: readonly City[];
  /** Ids of those that are drawn. */
  readonly shown: readonly string[];
}

/** Whose marks are whose: for paper alone, since on the screen the chips of the filter tell it. */
export function CityLegend({ cities, shown }: CityLegendProps) {
  const words = useWords();
  return (
    <ul className="city-legend">
      {cities.map(
        ({ id, name }, place) =>
          shown.includes(id) && (
            <li key={id}>
              <CityMark place={place} /> {name[words.language]}
            </li>
          ),
      )}
    </ul>
  );
}
