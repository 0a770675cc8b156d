import type { PlanSeries } from "../../charts/PlanChart/planSeries.ts";
import { useWords } from "../../components/useWords.ts";
import type { Indicator } from "../../core/observation.ts";
import { PanelChart } from "./PanelChart.tsx";

interface PlanSlideProps {
  readonly indicator: Indicator;
  readonly series: PlanSeries;
  readonly onOpen: (figure: string) => void;
  readonly onUnplaced: (ids: readonly string[]) => void;
}

const ignore = () => undefined;

/** A panel's chart alone, as large as it is given room. */
export function PlanSlide(props: PlanSlideProps) {
  const { indicator, series, onOpen, onUnplaced } = props;
  const words = useWords();
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
