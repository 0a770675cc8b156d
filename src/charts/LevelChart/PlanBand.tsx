import { lookAt } from "../../components/cityLook.ts";
import type { Box } from "../marks/labelLayout.ts";
import type { MarkProps } from "../marks/useMarkWalk.ts";
import type { ScenePlan } from "./levelScene.ts";

interface PlanBandProps {
  readonly plan: ScenePlan;
  readonly plot: Box;
  readonly unit: number;
  readonly isActive: boolean;
  readonly markProps: MarkProps;
}

/** In sixteenths of a rem. */
const thinnest = 3;
const fadeStep = 4;
const fadeSteps = 3;

/** A year's plan across the term: a line where it is stated, a band where implied, fading to where it is open. */
export function PlanBand(props: PlanBandProps) {
  const { plan, unit, isActive, markProps } = props;
  const { target, band, arrow, label } = plan;
  const y = (band.top + band.bottom) / 2;
  return (
    <g
      className="level-plan"
      data-hue={lookAt(target.place).hue}
      data-kind={target.kind}
      data-active={isActive}
      {...markProps}
    >
      {target.isOpenAbove && <Fade {...props} way={-1} />}
      {target.isOpenBelow && <Fade {...props} way={1} />}
      {band.bottom - band.top >= thinnest * unit ? (
        <rect className="level-plan__band" {...sizeOf(band)} />
      ) : (
        <Level className="level-plan__line" band={band} y={y} />
      )}
      {arrow !== null && (
        <path
          className="level-plan__arrow"
          d="M0 0V-12M-3.5 -8.5L0 -12L3.5 -8.5"
          transform={`translate(${arrow.x} ${arrow.y}) scale(${unit}) rotate(${target.openSide === "down" ? 180 : 0})`}
        />
      )}
      <Level className="level-plan__target" band={band} y={y} />
      {label !== null && <PlanName plan={plan} box={label} unit={unit} />}
    </g>
  );
}

interface FadeProps extends PlanBandProps {
  /** Upwards is −1. */
  readonly way: 1 | -1;
}

/** Paler and paler in steps, since a gradient would have to be made anew for each hue. */
function Fade({ plan: { band }, plot, unit, way }: FadeProps) {
  const step = fadeStep * unit;
  const edge = way === 1 ? band.bottom : band.top;
  return Array.from({ length: fadeSteps }, (_, order) => {
    const ends = [edge + way * order * step, edge + way * (order + 1) * step];
    const top = Math.max(plot.top, Math.min(...ends));
    const bottom = Math.min(plot.bottom, Math.max(...ends));
    return (
      bottom > top && (
        <rect
          key={order}
          className="level-plan__fade"
          opacity={0.15 - order * 0.05}
          {...sizeOf({ ...band, top, bottom })}
        />
      )
    );
  });
}

interface LevelProps {
  readonly className: string;
  readonly band: Box;
  readonly y: number;
}

function Level({ className, band: { left, right }, y }: LevelProps) {
  return <line className={className} x1={left} x2={right} y1={y} y2={y} />;
}

interface PlanNameProps {
  readonly plan: ScenePlan;
  readonly box: Box;
  readonly unit: number;
}

/** Led to from the end of its line where it stands beside the plot. */
function PlanName({ plan: { target, band }, box, unit }: PlanNameProps) {
  const middle = (box.top + box.bottom) / 2;
  return (
    <>
      {box.left > band.right && (
        <line
          className="level-plan__leader"
          x1={band.right}
          y1={(band.top + band.bottom) / 2}
          x2={box.left - 3 * unit}
          y2={middle}
        />
      )}
      <rect className="level-plan__box" {...sizeOf(widened(box, 2 * unit))} />
      <text
        className="level-plan__label"
        x={box.left}
        y={box.bottom - (box.bottom - box.top) * 0.27}
      >
        {target.label}
      </text>
    </>
  );
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return {
    left: left - by,
    top: top - by,
    right: right + by,
    bottom: bottom + by,
  };
}

function sizeOf({ left, top, right, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}
