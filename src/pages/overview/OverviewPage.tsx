import { memo, useDeferredValue, useMemo } from "react";

import { arrivedCities, type LoadedRecord } from "../../dataset/useRecord.ts";
import { formatHeadline } from "../../wording/headline.ts";
import { useSelection } from "../address/useSelection.ts";
import { MissingCities } from "../frame/MissingCities.tsx";
import { OpenReceipt } from "../frame/OpenReceipt.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { RecordPage } from "../frame/RecordPage.tsx";
import { useToday } from "../useToday.ts";
import { ConflictList } from "./ConflictList.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { LatestMatrix } from "./LatestMatrix.tsx";
import { OverviewSkeleton } from "./OverviewSkeleton.tsx";
import {
  overviewModel,
  type OverviewModel,
  type OverviewPanel,
} from "./overviewModel.ts";
import { CityLegend } from "../figures/CityLegend.tsx";
import { PanelLegend } from "./PanelLegend.tsx";
import { PlanPanel } from "./PlanPanel.tsx";
import { overviewSearch, type OverviewSelection } from "./overviewSearch.ts";
import { overviewSlides } from "./overviewSlides.tsx";
import { slideSentence } from "./slideSentence.ts";
import "./overview.css";
import type { Words } from "../../wording/words.ts";
import { useWords } from "../../components/useWords.ts";

export { askForPanelCharts } from "./PanelChart.tsx";

export function OverviewPage() {
  const words = useWords();
  return (
    <RecordPage title={words.overview.title()} skeleton={<OverviewSkeleton />}>
      {(record, onRetry) => (
        <LoadedOverview record={record} onRetry={onRetry} />
      )}
    </RecordPage>
  );
}

interface LoadedOverviewProps {
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

function LoadedOverview({ record, onRetry }: LoadedOverviewProps) {
  const words = useWords();
  const { selection, select, openFigure, closeFigure } =
    useSelection(overviewSearch);
  const { planYear } = selection;
  const cityIds = selection.cities.join();
  const today = useToday();
  const model = useMemo(
    () =>
      overviewModel({
        cities: arrivedCities(record),
        indicators: record.indicators,
        observations: record.observations,
        selection: {
          cities: cityIds === "" ? [] : cityIds.split(","),
          planYear,
        },
        today,
      }),
    [record, cityIds, planYear, today],
  );
  const slides = useMemo(
    () => overviewSlides(words, model, record, openFigure),
    [words, model, record, openFigure],
  );
  const areTablesOpen = selection.shown === "tables";
  const search = cityAndYear(selection);
  return (
    <PageFrame
      title={words.overview.title(record.cities.length)}
      record={record}
      slides={slides}
      onToggleTables={() =>
        select({ shown: areTablesOpen ? "charts" : "tables" })
      }
    >
      <p className="headline">
        {formatHeadline(words, model.standings, record.cities)}
      </p>
      <p className="lead">{words.overview.lead}</p>
      <MissingCities record={record} onRetry={onRetry} />
      <FilterBar
        record={record}
        model={model}
        selection={selection}
        onSelect={select}
      />
      <div className="panels">
        {model.panels.map((panel) => (
          <PlanPanel
            key={panel.indicator.id}
            panel={panel}
            cities={record.cities}
            reports={record.reports}
            takeaway={takeawayOf(words, panel, model, record)}
            search={search}
            isTableOpen={areTablesOpen}
            onOpen={openFigure}
          />
        ))}
      </div>
      <CityLegend
        cities={record.cities}
        shown={model.cities.map(({ id }) => id)}
      />
      <PanelLegend />
      <BelowCharts model={model} record={record} onOpen={openFigure} />
      <OpenReceipt
        figure={selection.figure}
        record={record}
        onOpen={openFigure}
        onClose={closeFigure}
        onRetry={onRetry}
      />
    </PageFrame>
  );
}

interface BelowChartsProps {
  readonly model: OverviewModel;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** Drawn after the charts, which answer the finger. */
const BelowCharts = memo(function BelowCharts({
  model,
  ...props
}: BelowChartsProps) {
  const shown = useDeferredValue(model);
  return (
    <>
      <LatestMatrix model={shown} {...props} />
      <ConflictList model={shown} {...props} />
    </>
  );
});

/** What stands out in one panel; nothing where it draws nothing. */
function takeawayOf(
  words: Words,
  panel: OverviewPanel,
  { standings }: OverviewModel,
  { cities }: LoadedRecord,
): string {
  return panel.measures.length === 0
    ? ""
    : slideSentence(words, panel, standings, cities);
}

/** The part of the selection that other pages share. */
function cityAndYear({ cities, planYear }: OverviewSelection): string {
  const search = overviewSearch.format(
    { cities, planYear, shown: "charts", figure: null },
    new URLSearchParams(),
  );
  return search.size === 0 ? "" : `?${search}`;
}
