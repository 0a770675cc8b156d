import { Redirect, useSearch } from "wouter";

import { useWords } from "../../components/useWords.ts";
import { RecordPage } from "../frame/RecordPage.tsx";
import { NotFoundPage } from "../notFound/NotFoundPage.tsx";
import type { PageProps } from "../pageProps.ts";
import { pathTo } from "../place.ts";
import { IndicatorSkeleton } from "./IndicatorSkeleton.tsx";
import { LoadedIndicator } from "./LoadedIndicator.tsx";

/** The indicator its address names; where it names none, the first of the record. */
export function IndicatorPage({ item }: PageProps) {
  const words = useWords();
  const search = useSearch();
  const { indicators } = words.frame.nav;
  return (
    <RecordPage title={indicators} skeleton={<IndicatorSkeleton />}>
      {(record, onRetry) => {
        const [first] = record.indicators;
        if (item === null && first !== undefined) {
          const query = search === "" ? "" : `?${search}`;
          const path = pathTo("indicator", first.id);
          return <Redirect to={`${path}${query}`} replace />;
        }
        const indicator = record.indicators.find(({ id }) => id === item);
        if (indicator === undefined) return <NotFoundPage />;
        return (
          <LoadedIndicator
            key={indicator.id}
            indicator={indicator}
            record={record}
            onRetry={onRetry}
          />
        );
      }}
    </RecordPage>
  );
}
