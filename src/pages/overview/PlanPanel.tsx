import { lazy, memo, Suspense, useCallback, useMemo, useState } from "react";

import {
  planSeries,
  type PlanMark,
} from "../../charts/PlanChart/planSeries.ts";
import { Card } from "../../components/Card.tsx";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import type { City, Report } from "../../core/observation.ts";
import { MarkTable } from "./MarkTable.tsx";
import type { OverviewPanel } from "./overviewModel.ts";
import { Readout } from "./Readout.tsx";
import "./planPanel.css";
import { useWords } from "../../components/useWords.ts";

// Asked for with the record, not after it; a failure is told where the chart should stand.
const chartModule = import("../../charts/PlanChart/PlanChart.tsx");
chartModule.catch(() => undefined);

const PlanChart = lazy(async () => {
  const { PlanChart: chart } =
    await import("../../charts/PlanChart/PlanChart.tsx");
  return { default: chart };
});

interface PlanPanelProps {
  readonly panel: OverviewPanel;
  readonly cities: readonly City[];
  readonly reports: readonly Report[];
  readonly onOpen: (figure: string) => void;
}

/** One indicator: the chart, the value under the finger, and the table of exactly what is drawn. */
export const PlanPanel = memo(function PlanPanel({
  panel,
  cities,
  reports,
  onOpen,
}: PlanPanelProps) {
  const words = useWords();
  const { indicator, measures } = panel;
  const series = useMemo(
    () => planSeries(words, measures, indicator, cities),
    [words, measures, indicator, cities],
  );
  const [pointed, setPointed] = useState<PlanMark | null>(null);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const openMark = useCallback(
    (mark: PlanMark) => {
      setPointed(mark);
      onOpen(mark.observation);
    },
    [onOpen],
  );
  const titleId = `panel-${indicator.id}`;
  const isBudgetYear = indicator.planTerm === "budget-year";
  const active = series.marks.find(({ id }) => id === pointed?.id) ?? null;
  return (
    <Card
      id={titleId}
      title={indicator.name[words.language]}
      note={words.panel.subtitle(
        indicator.planName[words.language],
        isBudgetYear,
      )}
    >
      <div className="panel__chart">
        {series.marks.length === 0 ? (
          <p className="panel__empty">{words.panel.empty}</p>
        ) : (
          <ErrorBoundary
            fallback={<p className="panel__empty">{words.panel.chartFailed}</p>}
          >
            <Suspense fallback={null}>
              <PlanChart
                series={series}
                title={indicator.name[words.language]}
                planLabel={words.panel.planLabel}
                paceLabel={words.legend.pace}
                activeId={active?.id ?? null}
                onPoint={setPointed}
                onOpen={openMark}
                onUnplaced={setUnplaced}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      <div className="panel__readout">
        <Readout
          active={active}
          observation={
            measures.find(
              ({ observation }) => observation.id === active?.observation,
            )?.observation
          }
          marks={series.marks}
          unplaced={unplaced}
          reports={reports}
        />
      </div>
      {indicator.backLoaded && (
        <p className="panel__aside">{words.panel.backLoaded}</p>
      )}
      <MarkTable
        name={indicator.name[words.language]}
        measures={measures}
        cities={cities}
        onOpen={onOpen}
      />
    </Card>
  );
});
