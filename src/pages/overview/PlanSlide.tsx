import { useMemo } from "react";

import { planSeries } from "../../charts/PlanChart/planSeries.ts";
import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import { SlideChart } from "../figures/SlideChart.tsx";
import { PanelChart } from "./PanelChart.tsx";
import type { OverviewPanel } from "./overviewModel.ts";

interface PlanSlideProps {
  readonly panel: OverviewPanel;
  readonly cities: readonly City[];
  readonly onOpen: (figure: string) => void;
}

const ignore = () => undefined;

/** A panel's chart alone, as large as it is given room. */
export function PlanSlide({ panel, cities, onOpen }: PlanSlideProps) {
  const words = useWords();
  const { indicator, measures } = panel;
  const series = useMemo(
    () => planSeries(words, measures, indicator, cities),
    [words, measures, indicator, cities],
  );
  return (
    <SlideChart marks={series.marks}>
      {(onUnplaced) => (
        <PanelChart
          series={series}
          title={indicator.name[words.language]}
          activeId={null}
          onPoint={ignore}
          onPin={ignore}
          onOpen={({ observation }) => onOpen(observation)}
          onUnplaced={onUnplaced}
        />
      )}
    </SlideChart>
  );
}
