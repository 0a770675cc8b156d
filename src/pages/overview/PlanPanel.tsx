import { memo, useCallback, useMemo, useState } from "react";
import { Link } from "wouter";

import {
  planSeries,
  type PlanMark,
} from "../../charts/PlanChart/planSeries.ts";
import { Card } from "../../components/Card.tsx";
import type { City, Report } from "../../core/observation.ts";
import { pathTo } from "../place.ts";
import { useSameList } from "../useSameList.ts";
import { MarkTable } from "../figures/MarkTable.tsx";
import { PanelChart } from "./PanelChart.tsx";
import type { OverviewPanel } from "./overviewModel.ts";
import { Readout } from "./Readout.tsx";
import "./planPanel.css";
import { useWords } from "../../components/useWords.ts";

interface PlanPanelProps {
  readonly panel: OverviewPanel;
  readonly cities: readonly City[];
  readonly reports: readonly Report[];
  /** What the chart says, in a sentence. */
  readonly takeaway: string;
  /** The selection as the panel's own page takes it, with its question mark; empty for all. */
  readonly search: string;
  readonly isTableOpen: boolean;
  readonly onOpen: (figure: string) => void;
}

/** One indicator: the chart, the value under the finger, and the table of exactly what is drawn. */
export const PlanPanel = memo(function PlanPanel({
  panel,
  cities,
  reports,
  takeaway,
  search,
  isTableOpen,
  onOpen,
}: PlanPanelProps) {
  const words = useWords();
  const { indicator } = panel;
  const measures = useSameList(panel.measures);
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
      title={
        <Link href={`${pathTo("indicator", indicator.id)}${search}`}>
          {indicator.name[words.language]}
        </Link>
      }
      note={words.panel.subtitle(
        indicator.planName[words.language],
        isBudgetYear,
      )}
    >
      <div className="panel__chart">
        <PanelChart
          series={series}
          title={indicator.name[words.language]}
          activeId={active?.id ?? null}
          onPoint={setPointed}
          onPin={setPointed}
          onOpen={openMark}
          onUnplaced={setUnplaced}
        />
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
          takeaway={takeaway}
        />
      </div>
      {indicator.backLoaded && (
        <p className="panel__aside">{words.panel.backLoaded}</p>
      )}
      <MarkTable
        name={indicator.name[words.language]}
        measures={measures}
        cities={cities}
        isOpen={isTableOpen}
        onOpen={onOpen}
      />
    </Card>
  );
});
