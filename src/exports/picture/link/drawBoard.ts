import type { Box } from "../../../charts/marks/labelLayout.ts";
import { glyphNode, hueTextOf } from "../chart/glyph.ts";
import { boxNode, footOfMiddle, lineNode, textNode } from "../chart/ink.ts";
import type { RowMark } from "../chart/pictureChart.ts";
import { barNodes, paceTick } from "../chart/rowShape.ts";
import { paragraph } from "../page/paragraph.ts";
import { lightPalette as palette } from "../palette.ts";
import type { SvgNode } from "../svgNode.ts";
import { widthOf } from "../text/textWidth.ts";
import type { Board, BoardCell, BoardColumn } from "./linkPicture.ts";

const sizes = {
  head: 30,
  name: 25,
  value: 31,
  brief: 24,
  text: 20,
  note: 18,
} as const;
const headHeight = 46;
const nameShare = 0.21;
const cellGap = 30;
/** The right edge of a bar stands for this much of the plan, as on the overview's bullets. */
const fullPercent = 130;

/** A row an indicator, a column a city: the number, and under it how far it is against plan and pace. */
export function drawBoard(
  board: Board,
  { left, right, top, bottom }: Box,
): readonly SvgNode[] {
  const names = (right - left) * nameShare;
  const step = (right - left - names) / Math.max(1, board.columns.length);
  const columnAt = (order: number) => left + names + order * step;
  const height = (bottom - top - headHeight) / Math.max(1, board.rows.length);
  return [
    ...board.columns.flatMap((column, order) =>
      headNodes(column, columnAt(order), top),
    ),
    ...board.rows.flatMap(({ name, cells }, row) => {
      const y = top + headHeight + row * height;
      return [
        lineNode(
          { x: left, y },
          { x: right, y },
          { stroke: palette.rule, width: 2 },
        ),
        ...nameNodes(name, left, y, names - cellGap / 2, height),
        ...cells.flatMap((cell, order) =>
          cellNodes(cell, {
            left: columnAt(order),
            right: columnAt(order + 1) - cellGap,
            top: y,
            bottom: y + height,
          }),
        ),
      ];
    }),
  ];
}

function headNodes({ name, place }: BoardColumn, x: number, top: number) {
  const y = top + headHeight / 2 - 4;
  const mark = { place, isEstimate: false, isDerived: false };
  return [
    glyphNode(mark, { x: x + 11, y }, { unit: 2, palette }),
    textNode({
      at: { x: x + 32, y: y + sizes.head * footOfMiddle },
      text: name,
      size: sizes.head,
      weight: 600,
      fill: hueTextOf(palette, place),
    }),
  ];
}

function nameNodes(
  name: string,
  left: number,
  top: number,
  width: number,
  height: number,
): readonly SvgNode[] {
  const block = paragraph(name, width, {
    size: sizes.name,
    weight: 600,
    fill: palette.ink,
    spacing: 1.2,
  });
  return block.draw(left, top + (height - block.height) / 2);
}

function cellNodes(cell: BoardCell, box: Box): readonly SvgNode[] {
  if (cell.kind === "shares") return sharesNodes(cell, box);
  const lines = paragraph(cell.text, box.right - box.left, {
    size: sizes.text,
    weight: 400,
    fill: palette.muted,
    spacing: 1.2,
  });
  const middle = (box.top + box.bottom) / 2;
  return lines.draw(box.left, middle - lines.height / 2);
}

/** One plan under the other where there are several. */
function sharesNodes(
  { marks, times }: Extract<BoardCell, { kind: "shares" }>,
  { left, right, top, bottom }: Box,
): readonly SvgNode[] {
  const own = (bottom - top) / Math.max(1, marks.length);
  return marks.flatMap((mark, order) =>
    shareNodes(mark, order === 0 ? times : [], marks.length > 1, {
      left,
      right,
      top: top + order * own,
      bottom: top + (order + 1) * own,
    }),
  );
}

function shareNodes(
  mark: RowMark,
  times: readonly string[],
  isBrief: boolean,
  { left, right, top, bottom }: Box,
): readonly SvgNode[] {
  const size = isBrief ? sizes.brief : sizes.value;
  const thickness = isBrief ? 8 : 13;
  const foot = bottom - (isBrief ? 4 : 15);
  const y = foot - thickness / 2;
  const line = (top + y - thickness / 2) / 2 + size * footOfMiddle + 2;
  const value = [mark.value, mark.label]
    .filter((part) => part !== "")
    .join(" ");
  const toX = (percent: number) =>
    left + (Math.min(percent, fullPercent) / fullPercent) * (right - left);
  const room = right - left - widthOf(value, size, 600) - 14;
  const time = times.find((one) => widthOf(one, sizes.note, 400) <= room);
  return [
    textNode({
      at: { x: left, y: line },
      text: value,
      size,
      weight: 600,
      fill: palette.ink,
    }),
    ...(time === undefined
      ? []
      : [
          textNode({
            at: { x: right, y: line },
            text: time,
            size: sizes.note,
            weight: 400,
            fill: palette.muted,
            anchor: "end",
          }),
        ]),
    boxNode(
      { left, right: toX(100), top: y - thickness / 2, bottom: foot },
      { fill: palette.track },
    ),
    ...barNodes({ mark, x: toX(mark.amount), y, thickness }, left, {
      unit: 1.2,
      palette,
    }),
    lineNode(
      { x: toX(100), y: y - thickness / 2 - 3 },
      { x: toX(100), y: foot + 3 },
      { stroke: palette.ink, width: 2 },
    ),
    ...(mark.pacePercent === null
      ? []
      : [paceTick(toX(mark.pacePercent), y, thickness / 2 + 5, 1.6, palette)]),
  ];
}
