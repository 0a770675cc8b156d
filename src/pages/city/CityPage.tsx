import { Redirect, useSearch } from "wouter";

import { useWords } from "../../components/useWords.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { RecordPage } from "../frame/RecordPage.tsx";
import { NotFoundPage } from "../notFound/NotFoundPage.tsx";
import type { PageProps } from "../pageProps.ts";
import { pathTo } from "../place.ts";
import { CitySkeleton } from "./CitySkeleton.tsx";
import { LoadedCity } from "./LoadedCity.tsx";

/** The city its address names; where it names none, the first of the record. */
export function CityPage({ item }: PageProps) {
  const words = useWords();
  const search = useSearch();
  const { anyTitle } = cityWords[words.language];
  return (
    <RecordPage title={anyTitle} skeleton={<CitySkeleton />}>
      {(record, onRetry) => {
        const [first] = record.cities;
        if (item === null && first !== undefined) {
          const query = search === "" ? "" : `?${search}`;
          return (
            <Redirect to={`${pathTo("city", first.id)}${query}`} replace />
          );
        }
        const city = record.cities.find(({ id }) => id === item);
        if (city === undefined) return <NotFoundPage />;
        return (
          <LoadedCity
            key={city.id}
            city={city}
            record={record}
            onRetry={onRetry}
          />
        );
      }}
    </RecordPage>
  );
}
