import {
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";

import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import type { ChartCode } from "./chartCode.ts";
import { Still } from "./Still.tsx";
import {
  TakeStill,
  useIsServed,
  type ChartProps,
  type StillShape,
} from "./stills.ts";
import { nextFrame } from "./turns.ts";
import { useChart } from "./useChart.ts";
import { useStillPress } from "./useStillPress.ts";
import { useWanted } from "./useWanted.ts";
import "../marks/chartHolder.css";
import "../marks/marks.css";
import "../plot/plotFrame.css";
import "./chartSlot.css";

interface ChartSlotProps<Props extends ChartProps> {
  /** The same object each time. */
  readonly code: ChartCode<Props>;
  readonly props: Props;
  readonly shape: StillShape;
  /** What to say where the chart cannot be drawn. */
  readonly failed: ReactNode;
}

/** A chart in its box: as the build drew it until the live one stands in its place; where it did not, the live one. */
export function ChartSlot<Props extends ChartProps>(
  slot: ChartSlotProps<Props>,
) {
  const take = use(TakeStill);
  if (take === null) return <LiveSlot {...slot} />;
  const { code, props, shape } = slot;
  const draw = async () => {
    const Chart = await code.load();
    return <Chart {...props} />;
  };
  return (
    <div className="chart-slot">
      <Still markup={take({ draw, shape })} />
    </div>
  );
}

function LiveSlot<Props extends ChartProps>(slot: ChartSlotProps<Props>) {
  const { code, props, failed } = slot;
  const box = useRef<HTMLDivElement>(null);
  const isServed = useIsServed();
  const [hasStill, setStill] = useState(isServed);
  const isTrue = useIsUnchanged(props.series, hasStill);
  if (hasStill && !isTrue) setStill(false); // it would show what is no longer chosen
  const chart = useChart(code, useWanted(box, hasStill), hasStill);
  const isHere = chart.kind === "here";
  useEffect(() => {
    if (!hasStill || !isHere) return;
    let isOver = false;
    void isDrawn(box, () => isOver).then((is) => {
      if (is) setStill(false);
    });
    return () => {
      isOver = true;
    };
  }, [hasStill, isHere]);
  useStillPress(box, hasStill);
  return (
    <div ref={box} className="chart-slot">
      {hasStill && <Still markup="" />}
      {chart.kind === "here" && (
        <div className="chart-slot__live">
          <ErrorBoundary fallback={failed}>
            <chart.Chart {...props} />
          </ErrorBoundary>
        </div>
      )}
      {chart.kind === "failed" && !hasStill && failed}
    </div>
  );
}

/** Whether a series says the same as at first; asked only while that matters. */
function useIsUnchanged(series: unknown, matters: boolean): boolean {
  const [first] = useState(() => (matters ? JSON.stringify(series) : ""));
  return useMemo(
    () => !matters || JSON.stringify(series) === first,
    [series, first, matters],
  );
}

/** Settles two frames after the live chart has its drawing; false where it never will. */
async function isDrawn(
  box: RefObject<HTMLElement | null>,
  isOver: () => boolean,
): Promise<boolean> {
  const live = () => box.current?.querySelector("[data-chart]");
  while (!isOver() && live()?.querySelector("svg") === null) await nextFrame();
  if (live()?.querySelector("svg") === undefined) return false;
  await nextFrame();
  await nextFrame();
  return !isOver();
}
