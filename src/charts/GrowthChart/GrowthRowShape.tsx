import { lookAt } from "../../components/cityLook.ts";
import { MarkGlyph } from "../marks/MarkGlyph.tsx";
import type { MarkProps } from "../marks/useMarkWalk.ts";
import { columnSizes, tagLine } from "./growthColumn.ts";
import { growthSizes, type GrowthFrame } from "./growthFrame.ts";
import type { SceneRow } from "./growthScene.ts";

interface GrowthRowShapeProps {
  readonly row: SceneRow;
  readonly width: number;
  readonly unit: number;
  readonly frame: GrowthFrame;
  readonly isActive: boolean;
  readonly markProps: MarkProps;
}

/** Period, stem, head and the change in words; a thin stem where the source states nothing but the change. */
export function GrowthRowShape(props: GrowthRowShapeProps) {
  const { row, width, unit, isActive, markProps } = props;
  const { mark, x, y, zero, label } = row;
  const foot = y + 4.2 * unit;
  return (
    <g
      className="plan-mark growth-row"
      data-hue={lookAt(mark.place).hue}
      data-active={isActive}
      {...markProps}
    >
      <rect
        className="plan-mark__target"
        x={0}
        y={row.top}
        width={width}
        height={row.height}
      />
      <RowPeriod {...props} foot={foot} />
      <line
        className="growth-row__stem"
        data-growth-only={mark.isGrowthOnly}
        x1={zero}
        x2={x}
        y1={y}
        y2={y}
      />
      <MarkGlyph
        mark={{ ...mark, openSide: null }}
        at={{ x, y }}
        unit={unit}
        isActive={isActive}
      />
      {mark.openSide !== null && (
        <g
          transform={`translate(${x} ${y}) scale(${mark.openSide === "up" ? unit : -unit} ${unit})`}
        >
          <path className="growth-row__arrow-ground" d="M7 0H16" />
          <path
            className="plan-mark__open"
            d="M8 0H16M12.5 -3.5L16 0L12.5 3.5"
          />
        </g>
      )}
      {label !== null && (
        <text
          className="growth-row__change"
          x={label.anchor === "start" ? label.left : label.right}
          y={foot}
          textAnchor={label.anchor}
        >
          {mark.change}
        </text>
      )}
    </g>
  );
}

interface RowPeriodProps extends GrowthRowShapeProps {
  /** Of the text. */
  readonly foot: number;
}

function RowPeriod({ row, unit, frame, foot }: RowPeriodProps) {
  const { areTagsBeside, tagsAt } = frame;
  const { period, tags } = row.mark;
  const { indent } = columnSizes;
  const { tag: lineHeight } = growthSizes;
  return (
    <>
      <text className="growth-row__period" x={indent * unit} y={foot}>
        {period}
      </text>
      {areTagsBeside && tags.length > 0 && (
        <text className="growth-row__tag" x={tagsAt} y={foot}>
          {tagLine(tags)}
        </text>
      )}
      {!areTagsBeside &&
        tags.map((tag, order) => (
          <text
            key={tag}
            className="growth-row__tag"
            x={indent * unit}
            y={foot + (order + 1) * lineHeight * unit}
          >
            {tag}
          </text>
        ))}
    </>
  );
}
