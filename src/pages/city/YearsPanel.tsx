import type { CityIndicator } from "./cityModel.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import type { City } from "../../core/observation.ts";
import { useCallback, useMemo, useState } from "react";

import {
  yearsSeries,
  type YearsMark,
} from "../../charts/YearsChart/yearsSeries.ts";
import { useWords } from "../../components/useWords.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatYears } from "../../wording/years.ts";
import { MarkTable } from "../figures/MarkTable.tsx";
import { Readout } from "../overview/Readout.tsx";
import { FigureList } from "./FigureList.tsx";
import { GapNotes } from "./GapNotes.tsx";
import { LazyYearsChart } from "./LazyYearsChart.tsx";
import "../overview/planPanel.css";

export interface CityPanelProps {
  readonly entry: CityIndicator;
  readonly city: City;
  readonly record: LoadedRecord;
  readonly years: readonly number[];
  /** The city as the indicator's own page takes it, with its question mark. */
  readonly search: string;
  /** Id of the figure whose mark is pinned. */
  readonly focus: string | null;
  readonly isTableOpen: boolean;
  readonly onFocus: (figure: string) => void;
  readonly onOpen: (figure: string) => void;
}

/** The chart through the years, the value under the finger, what is missing, and everything as tables. */
export function YearsPanel(props: CityPanelProps) {
  const { entry, city, record, years, focus, isTableOpen, onFocus, onOpen } =
    props;
  const words = useWords();
  const say = cityWords[words.language];
  const { indicator, measures, gaps, withoutShare } = entry;
  const { cities, reports } = record;
  const series = useMemo(
    () =>
      yearsSeries(words, { measures, indicator, city, cities, years, gaps }),
    [words, measures, indicator, city, cities, years, gaps],
  );
  const [pointed, setPointed] = useState<YearsMark | null>(null);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const pin = useCallback(
    (mark: YearsMark) => {
      setPointed(mark);
      onFocus(mark.observation);
    },
    [onFocus],
  );
  const openMark = useCallback(
    ({ observation }: YearsMark) => onOpen(observation),
    [onOpen],
  );
  const active =
    series.marks.find(({ id }) => id === pointed?.id) ??
    series.marks.find(({ observation }) => observation === focus) ??
    null;
  const name = indicator.name[words.language];
  return (
    <>
      <div className="panel__chart">
        <LazyYearsChart
          series={series}
          city={city}
          title={say.chart(name, city.name[words.language], formatYears(years))}
          activeId={active?.id ?? null}
          onPoint={setPointed}
          onPin={pin}
          onOpen={openMark}
          onUnplaced={setUnplaced}
        />
      </div>
      <GapNotes gaps={gaps} />
      <div className="panel__readout">
        <Readout
          active={active}
          observation={
            measures.find(
              ({ observation }) => observation.id === active?.observation,
            )?.observation
          }
          marks={series.marks.map(namedByYear)}
          unplaced={unplaced}
          reports={reports}
        />
      </div>
      {indicator.backLoaded && (
        <p className="panel__aside">{words.panel.backLoaded}</p>
      )}
      <MarkTable
        name={name}
        measures={measures}
        isOpen={isTableOpen}
        onOpen={onOpen}
      />
      {withoutShare.length > 0 && (
        <details className="mark-table city-panel__others" open={isTableOpen}>
          <summary>{say.withoutShare(withoutShare.length)}</summary>
          <FigureList
            indicator={indicator}
            figures={withoutShare}
            reports={reports}
            onOpen={onOpen}
          />
        </details>
      )}
    </>
  );
}

/** The city needs no name on its own page: a mark that found no room for its label is told by its year. */
function namedByYear(mark: YearsMark): YearsMark {
  return { ...mark, cityName: String(mark.planYear) };
}
