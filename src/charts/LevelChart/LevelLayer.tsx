import { memo, useMemo } from "react";

import { lookAt } from "../../components/cityLook.ts";
import type { MarkManners } from "../marks/chartMark.ts";
import { labelMetrics } from "../marks/labelMetrics.ts";
import { MarkLayer } from "../marks/MarkLayer.tsx";
import { usePlot } from "../plot/usePlot.ts";
import { levelScene, type SceneJoin } from "./levelScene.ts";
import type { LevelMark, LevelSeries } from "./levelSeries.ts";
import { PlanBand } from "./PlanBand.tsx";
import type { PlanTarget } from "./planTarget.ts";

/** What can be pointed at: an amount, or a year's plan. */
export type LevelChartMark = LevelMark | PlanTarget;

export interface LevelLayerProps extends MarkManners<LevelChartMark> {
  readonly series: LevelSeries;
  readonly rem: number;
  /** Whether the plans' names stand in a column beside the plot. */
  readonly isBeside: boolean;
  readonly onUnplaced: (ids: readonly string[]) => void;
}

/** Plans, joins and marks; laid out anew only when they or the axes change. */
export function LevelLayer({
  series,
  rem,
  isBeside,
  ...props
}: LevelLayerProps) {
  const plot = usePlot();
  const scene = useMemo(
    () =>
      plot === undefined
        ? undefined
        : levelScene({ series, plot, metrics: labelMetrics(rem), isBeside }),
    [series, plot, rem, isBeside],
  );
  if (scene === undefined) return null;
  return (
    <MarkLayer {...props} scene={scene.marks} others={series.plans}>
      {(markProps) => (
        <>
          {scene.plans.map((plan) => (
            <PlanBand
              key={plan.target.id}
              plan={plan}
              plot={scene.plot}
              unit={scene.marks.unit}
              isActive={plan.target.id === props.activeId}
              markProps={markProps(plan.target)}
            />
          ))}
          <Joins joins={scene.joins} rem={rem} />
        </>
      )}
    </MarkLayer>
  );
}

interface JoinsProps {
  readonly joins: readonly SceneJoin[];
  readonly rem: number;
}

const Joins = memo(function Joins({ joins, rem }: JoinsProps) {
  return joins.map(({ id, place, from, to }) => {
    const { hue, dash } = lookAt(place);
    return (
      <line
        key={id}
        className="level-chart__join"
        data-hue={hue}
        strokeDasharray={dashAt(dash, rem / 16)}
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
      />
    );
  });
});

/** The city's dash at the size of the page's text. */
function dashAt(dash: string, unit: number): string | undefined {
  if (dash === "") return undefined;
  return dash
    .split(" ")
    .map((length) => Number(length) * unit)
    .join(" ");
}
