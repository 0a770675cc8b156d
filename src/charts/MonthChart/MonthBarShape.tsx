import { lookAt } from "../../components/cityLook.ts";
import type { MarkProps } from "../marks/useMarkWalk.ts";
import { barPath } from "./barPath.ts";
import type { MonthBar } from "./monthBars.ts";

interface MonthBarShapeProps {
  readonly bar: MonthBar;
  readonly unit: number;
  /** Id of the city's hatching. */
  readonly hatch: string;
  readonly isActive: boolean;
  readonly markProps: MarkProps;
}

/** Solid as stated, hollow for ước, hatched for what we worked out, torn where the month was cut short. */
export function MonthBarShape({
  bar,
  unit,
  hatch,
  isActive,
  markProps,
}: MonthBarShapeProps) {
  const { mark, box, tone, whisker, target } = bar;
  const x = (box.left + box.right) / 2;
  return (
    <g
      className="plan-mark month-bar"
      data-hue={lookAt(mark.place).hue}
      data-tone={tone}
      data-estimate={mark.isEstimate}
      data-derived={mark.isDerived}
      data-active={isActive}
      {...markProps}
    >
      <rect
        className="plan-mark__target"
        x={target.left}
        y={target.top}
        width={target.right - target.left}
        height={target.bottom - target.top}
      />
      <rect
        className="month-bar__focus"
        x={box.left - 3 * unit}
        y={box.top - 3 * unit}
        width={box.right - box.left + 6 * unit}
        height={box.bottom - box.top + 6 * unit}
      />
      <path
        className="month-bar__shape"
        d={barPath(box, mark.lastDay !== null, unit)}
        style={mark.isDerived ? { fill: `url(#${hatch})` } : undefined}
      />
      {whisker !== null && (
        <path
          className="month-bar__whisker"
          d={whiskerPath(x, whisker, Math.min(3 * unit, (x - box.left) * 0.7))}
        />
      )}
      {mark.openSide !== null && (
        <path
          className="month-bar__open"
          d="M0 -2V-11M-3.5 -7.5L0 -11L3.5 -7.5"
          transform={arrowPlace(mark.openSide, x, box.top, unit)}
        />
      )}
    </g>
  );
}

/** What the printed figures allow, with a cap at either end. */
function whiskerPath(
  x: number,
  { low, high }: NonNullable<MonthBar["whisker"]>,
  cap: number,
): string {
  const end = (y: number) => `M${x - cap} ${y}H${x + cap}`;
  return `M${x} ${low}V${high}${end(low)}${end(high)}`;
}

/** On the bar: away from it where the print says at least, onto it where it says at most. */
function arrowPlace(
  side: "up" | "down",
  x: number,
  y: number,
  unit: number,
): string {
  return side === "up"
    ? `translate(${x} ${y}) scale(${unit})`
    : `translate(${x} ${y - 13 * unit}) scale(${unit} ${-unit})`;
}
