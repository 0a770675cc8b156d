import { useMemo } from "react";

import { planSeries } from "../../charts/PlanChart/planSeries.ts";
import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import type { OverviewPanel } from "./overviewModel.ts";
import { PanelChart } from "./PanelChart.tsx";

interface PlanSlideProps {
  readonly panel: OverviewPanel;
  readonly cities: readonly City[];
  readonly onOpen: (figure: string) => void;
  readonly onUnplaced: (ids: readonly string[]) => void;
}

const ignore = () => undefined;

/** A panel's chart alone, as large as it is given room. */
export function PlanSlide(props: PlanSlideProps) {
  const { panel, cities, onOpen, onUnplaced } = props;
  const { indicator, measures } = panel;
  const words = useWords();
  const series = useMemo(
    () => planSeries(words, measures, indicator, cities),
    [words, measures, indicator, cities],
  );
  return (
    <PanelChart
      series={series}
      title={indicator.name[words.language]}
      activeId={null}
      onPoint={ignore}
      onPin={ignore}
      onOpen={({ observation }) => onOpen(observation)}
      onUnplaced={onUnplaced}
    />
  );
}
