import { Link, useLocation, useSearch } from "wouter";

import { CityMark } from "../../components/CityMark.tsx";
import { useWords } from "../../components/useWords.ts";
import { useFetchAhead, type LoadedRecord } from "../../dataset/useRecord.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { OtherCities } from "../filters/OtherCities.tsx";
import { pathTo } from "../place.ts";
import { recordFolder } from "../siteBase.ts";
import { citySearch } from "./citySearch.ts";
import "../../components/chip.css";

interface CityPickerProps {
  readonly record: LoadedRecord;
  /** Id of the city that is shown. */
  readonly shown: string;
}

/** The other cities under the same selection, but for what only this one has: its pinned mark and open receipt. */
export function CityPicker({ record, shown }: CityPickerProps) {
  const words = useWords();
  const [, navigate] = useLocation();
  const fetchAhead = useFetchAhead(recordFolder);
  const current = new URLSearchParams(useSearch());
  const selection = citySearch.parse(current);
  const search = citySearch.format(
    { ...selection, focus: null, figure: null },
    current,
  );
  const query = search.size === 0 ? "" : `?${search}`;
  return (
    <nav className="city-picker" aria-label={cityWords[words.language].picker}>
      {record.cities.map(({ id, name }, place) => (
        <Link
          key={id}
          href={`${pathTo("city", id)}${query}`}
          className="chip"
          aria-current={id === shown ? "page" : undefined}
        >
          <CityMark place={place} /> {name[words.language]}
        </Link>
      ))}
      <OtherCities
        record={record}
        isFull={false}
        onChoose={(city) => {
          void fetchAhead([city]).then(() =>
            navigate(`${pathTo("city", city.id)}${query}`),
          );
        }}
      />
    </nav>
  );
}
