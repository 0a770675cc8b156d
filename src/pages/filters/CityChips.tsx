import { lazy, Suspense } from "react";

import { useIsServed } from "../../charts/still/stills.ts";
import { CityMark } from "../../components/CityMark.tsx";
import { useWords } from "../../components/useWords.ts";
import { mostAtOnce } from "../../dataset/askedCities.ts";
import {
  useFetchAhead,
  type CityAtHand,
  type LoadedRecord,
} from "../../dataset/useRecord.ts";
import { recordFolder } from "../siteBase.ts";
import "../../components/chip.css";

// Of no use to a record of few, which is shown whole.
const OtherCities = lazy(async () => ({
  default: (await import("./OtherCities.tsx")).OtherCities,
}));

interface CityChipsProps {
  readonly record: Pick<
    LoadedRecord,
    "cities" | "first" | "unread" | "directory"
  >;
  /** Ids of the cities that are shown. */
  readonly shown: readonly string[];
  /** Told the ids to show from now on, in a fixed order; empty stands for those that are shown first. */
  readonly onSelect: (cities: readonly string[]) => void;
}

/** One button a city; leaving none shows the first ones again, which are all of a record of few. */
export function CityChips({ record, shown, onSelect }: CityChipsProps) {
  const words = useWords();
  const { cities, first, unread } = record;
  const fetchAhead = useFetchAhead(recordFolder);
  const isAlive = !useIsServed();
  const choose = (ids: readonly string[], fresh: readonly CityAtHand[]) => {
    const isStandard =
      ids.length === 0 ||
      (ids.length === first.length && first.every((id) => ids.includes(id)));
    const select = () => onSelect(isStandard ? [] : ids.toSorted());
    const away = fresh.concat(
      cities.filter(
        ({ id }) =>
          unread.includes(id) && (isStandard ? first : ids).includes(id),
      ),
    );
    if (away.length === 0) select();
    else void fetchAhead(away).then(select);
  };
  const toggle = (id: string) =>
    choose(
      shown.includes(id)
        ? shown.filter((other) => other !== id)
        : [...shown, id],
      [],
    );
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
      {record.directory && isAlive && (
        <Suspense fallback={null}>
          <OtherCities
            record={record}
            isFull={cities.length >= mostAtOnce}
            onChoose={(city) =>
              choose([...new Set([...shown, city.id])], [city])
            }
          />
        </Suspense>
      )}
    </fieldset>
  );
}
