import { memo } from "react";

import { lookAt, shapePath } from "../../components/cityLook.ts";
import type { LabelMetrics } from "../marks/markScene.ts";
import type { Plot } from "../plot/plot.ts";
import type { BarLabel } from "./barLabels.ts";
import type { PlacedRow } from "./monthFrame.ts";
import type { MonthScene, SceneRow } from "./monthScene.ts";
import type { MonthSeries } from "./monthSeries.ts";
import { rowName, yearKeys } from "./rowHead.ts";

interface MonthRowInkProps {
  readonly sceneRow: SceneRow;
  readonly scene: MonthScene;
  readonly series: MonthSeries;
  readonly plot: Plot;
  readonly metrics: LabelMetrics;
}

/** What of a row no finger hits: whose it is, its twelve slots with their names, its zero and its labels. */
export const MonthRowInk = memo(function MonthRowInk({
  sceneRow: { row, labels },
  scene,
  series,
  plot,
  metrics,
}: MonthRowInkProps) {
  const { unit, slots } = scene;
  return (
    <g aria-hidden="true" data-hue={lookAt(row.place).hue}>
      {row.cityName !== "" && <RowHead row={row} metrics={metrics} />}
      {slots.map(({ left, right }, index) => (
        <g key={series.months[index]}>
          <path
            className="month-row__slot"
            d={`M${right} ${row.ceiling + 6 * unit}V${row.base}`}
          />
          {row.hasSlotNames && isNamed(index, slots, series, metrics) && (
            <text
              className="month-row__name"
              x={(left + right) / 2}
              y={row.base + 15 * unit}
            >
              {series.months[index]}
            </text>
          )}
        </g>
      ))}
      <line
        className="month-row__zero"
        x1={plot.box.left}
        x2={plot.box.right}
        y1={row.base}
        y2={row.base}
      />
      {labels.map((label) => (
        <Label key={label.id} label={label} lineHeight={metrics.height} />
      ))}
    </g>
  );
});

interface RowHeadProps {
  readonly row: PlacedRow;
  readonly metrics: LabelMetrics;
}

/** City and year; where bars of several years stand in the row, the tone of each. */
function RowHead({ row, metrics }: RowHeadProps) {
  const { unit } = metrics;
  const y = row.head + 13 * unit;
  return (
    <>
      <path
        className="month-row__glyph"
        d={shapePath(lookAt(row.place).shape, 5 * unit)}
        transform={`translate(${6 * unit} ${y - 4.5 * unit})`}
      />
      <text className="month-row__city" x={16 * unit} y={y}>
        {rowName(row)}
      </text>
      {yearKeys(row, metrics).map(({ year, tone, x }) => (
        <g key={year} className="month-row__year" data-tone={tone}>
          <rect
            className="month-bar__shape"
            x={x}
            y={y - 8 * unit}
            width={8 * unit}
            height={8 * unit}
          />
          <text x={x + 12 * unit} y={y}>
            {year}
          </text>
        </g>
      ))}
    </>
  );
}

/** Each slot's name where there is room for the widest, else every third, the last among them. */
function isNamed(
  index: number,
  slots: MonthScene["slots"],
  { months }: MonthSeries,
  { noteWidthOf }: LabelMetrics,
): boolean {
  const [slot] = slots;
  const widest = Math.max(...months.map(noteWidthOf));
  return (
    (slot !== undefined && widest <= slot.right - slot.left) || index % 3 === 2
  );
}

interface LabelProps {
  readonly label: BarLabel;
  readonly lineHeight: number;
}

function Label({ label: { box, lines, leader }, lineHeight }: LabelProps) {
  const x = (box.left + box.right) / 2;
  return (
    <>
      {leader !== null && (
        <line
          className="month-label__leader"
          x1={(leader.left + leader.right) / 2}
          x2={(leader.left + leader.right) / 2}
          y1={leader.top}
          y2={leader.bottom}
        />
      )}
      <text className="month-label">
        {lines.map(({ kind, text }, order) => (
          <tspan
            key={kind}
            className={`month-label--${kind}`}
            x={x}
            y={box.top + (order + 0.77) * lineHeight}
          >
            {text}
          </tspan>
        ))}
      </text>
    </>
  );
}
