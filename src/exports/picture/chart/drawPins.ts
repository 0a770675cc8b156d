import type { Box, PlacedLabel } from "../../../charts/marks/labelLayout.ts";
import type {
  LabelMetrics,
  SceneMark,
} from "../../../charts/marks/markScene.ts";
import {
  planScene,
  type PlanScene,
} from "../../../charts/PlanChart/planScene.ts";
import { svgNode, type SvgNode } from "../svgNode.ts";
import { wrapText } from "../text/wrapText.ts";
import {
  chartSizes,
  labelWidth,
  noteWidth,
  type ChartDrawing,
  type ChartSpace,
} from "./chartSpace.ts";
import { arrowNode, glyphNode, hueOf, hueTextOf } from "./glyph.ts";
import { footOfMiddle, lineNode, rounded, textNode } from "./ink.ts";
import type { PlanMark } from "../../../charts/PlanChart/planSeries.ts";
import type { PinsChart } from "./pictureChart.ts";

type PinMark = PinsChart["marks"][number];

/** In sixteenths of a rem. */
const sizes = {
  axis: 40,
  foot: 22,
  head: 14,
  widest: 190,
  beside: 26,
  /** At either end of a label, so that two never read as one. */
  air: 3,
} as const;
/** Share of the width that stays free at the right of the term, for labels of its end. */
const mostBeside = 0.2;
const wide = 520;
const nearEnd = 0.82;
/** Labels step down to these shares of their size before one goes to the legend. */
const steps = [1, 0.92, 0.84];

interface Plot {
  readonly box: Box;
  readonly toX: (share: number) => number;
  readonly toY: (percent: number) => number;
}

/** Marks over the months of the plan's term, each pinned to the pace line, under and over the line of the plan. */
export function drawPins(chart: PinsChart, space: ChartSpace): ChartDrawing {
  const plot = plotIn(chart, space);
  const scene = bestScene(chart, plot, space);
  return {
    nodes: [
      ...axisNodes(chart, plot, space),
      ...lineNodes(chart, scene.plan, plot, space),
      ...scene.plan.marks.marks.flatMap((mark) => pinNodes(mark, space)),
      ...scene.plan.marks.layout.placed.flatMap((label) =>
        labelNodes(label, scene, space),
      ),
      ...scene.plan.marks.marks.flatMap((mark) => markNodes(mark, space)),
    ],
    unplaced: chart.marks.filter(({ id }) =>
      scene.plan.marks.layout.unplaced.includes(id),
    ),
  };
}

/** At the largest step that leaves no label out, else at that which leaves out the fewest. */
function bestScene(chart: PinsChart, plot: Plot, space: ChartSpace): Scene {
  let best: Scene | undefined;
  for (const step of steps) {
    const scene = sceneAt(chart, plot, space, step);
    if (leftOut(scene) === 0) return scene;
    if (best === undefined || leftOut(scene) < leftOut(best)) best = scene;
  }
  if (best === undefined) throw new Error("no step to draw labels at");
  return best;
}

function plotIn({ marks, top }: PinsChart, { box, unit }: ChartSpace): Plot {
  const left = box.left + sizes.axis * unit;
  const width = box.right - box.left;
  const longest = Math.max(
    0,
    ...marks
      .filter(({ share }) => share > nearEnd)
      .map(({ label }) =>
        Math.min(labelWidth(label, unit), sizes.widest * unit),
      ),
  );
  const wished = longest + 20 * unit;
  const isWorthIt = width >= wide * unit && wished <= mostBeside * width;
  const beside = Math.max(sizes.beside * unit, isWorthIt ? wished : 0);
  const right = box.right - beside;
  const upper = box.top + sizes.head * unit;
  const lower = box.bottom - sizes.foot * unit;
  return {
    box: {
      left,
      top: upper,
      right: box.right - sizes.beside * unit,
      bottom: lower,
    },
    toX: (share) => left + share * (right - left),
    toY: (percent) => lower - (percent / top) * (lower - upper),
  };
}

interface Scene {
  readonly plan: PlanScene;
  readonly textOf: ReadonlyMap<string, PinText>;
  readonly size: number;
}

/** What stands at a mark: its name on some lines, its number on the last. */
interface PinText {
  readonly mark: PinMark;
  readonly lines: readonly string[];
}

function sceneAt(
  chart: PinsChart,
  plot: Plot,
  { unit }: ChartSpace,
  step: number,
): Scene {
  const size = chartSizes.label * unit * step;
  const textOf = new Map(
    chart.marks.map((mark) => [mark.id, textAt(mark, unit, step)]),
  );
  const height = chartSizes.line * unit * step;
  const linesOf = (label: string) => label.split("\n");
  const metrics: LabelMetrics = {
    unit,
    height,
    heightOf: (label) => linesOf(label).length * height,
    widthOf: (label) =>
      Math.max(...linesOf(label).map((line) => labelWidth(line, unit * step))) +
      2 * sizes.air * unit,
    noteWidthOf: (note) => noteWidth(note, unit),
  };
  const marks = chart.marks.map((mark) => ({
    ...mark,
    label: textOf.get(mark.id)?.lines.join("\n") ?? "",
  }));
  const plan = planScene({
    marks,
    plot,
    metrics,
    planLabel: chart.plan.label,
    paceLabel: chart.paceLabel,
  });
  return { plan, textOf, size };
}

function textAt(mark: PinMark, unit: number, step: number): PinText {
  const size = chartSizes.label * unit * step;
  const names = wrapText(mark.label, sizes.widest * unit, {
    size,
    weight: 600,
  });
  return { mark, lines: [...names, mark.value] };
}

function leftOut({ plan }: Scene): number {
  return plan.marks.layout.unplaced.length;
}

function axisNodes(
  { ticks, levels }: PinsChart,
  { box, toX, toY }: Plot,
  { unit, palette }: ChartSpace,
): readonly SvgNode[] {
  const size = chartSizes.note * unit;
  const note = { size, weight: 400, fill: palette.muted } as const;
  const right = toX(1);
  const widest = Math.max(
    0,
    ...ticks.map(({ label }) => noteWidth(label, unit)),
  );
  const isCrowded = (right - box.left) / ticks.length < widest + 8 * unit;
  const shown = ticks.filter(
    (_, order) => !isCrowded || (ticks.length - 1 - order) % 3 === 0,
  );
  return [
    ...levels.flatMap(({ value, label }) => [
      lineNode(
        { x: box.left, y: toY(value) },
        { x: right, y: toY(value) },
        { stroke: palette.rule, width: unit },
      ),
      textNode({
        ...note,
        at: { x: box.left - 7 * unit, y: toY(value) + size * footOfMiddle },
        text: label,
        anchor: "end",
      }),
    ]),
    ...shown.map(({ share, label }) =>
      textNode({
        ...note,
        at: { x: toX(share), y: box.bottom + 17 * unit },
        text: label,
        anchor: "middle",
      }),
    ),
  ];
}

function lineNodes(
  { plan, paceLabel }: PinsChart,
  scene: PlanScene,
  { toX, toY }: Plot,
  { unit, palette }: ChartSpace,
): readonly SvgNode[] {
  const size = chartSizes.note * unit;
  const ends = [toX(0), toX(1)] as const;
  const pace = scene.paceLabel;
  return [
    lineNode(
      { x: ends[0], y: toY(plan.value) },
      { x: ends[1], y: toY(plan.value) },
      { stroke: palette.ink, width: 1.5 * unit },
    ),
    lineNode(
      { x: ends[0], y: toY(0) },
      { x: ends[1], y: toY(100) },
      { stroke: palette.muted, width: 1.25 * unit, dash: dashOf(unit) },
    ),
    textNode({
      at: scene.planLabel,
      text: plan.label,
      size,
      weight: 600,
      fill: palette.ink,
      halo: palette.card,
    }),
    ...(pace === null
      ? []
      : [
          svgNode(
            "g",
            {
              transform: `translate(${rounded(pace.at.x)} ${rounded(pace.at.y)}) rotate(${rounded(pace.degrees)})`,
            },
            textNode({
              at: { x: 0, y: 0 },
              text: paceLabel,
              size,
              weight: 400,
              fill: palette.muted,
              anchor: "middle",
            }),
          ),
        ]),
  ];
}

/** Of the pace line, wherever it is drawn. */
export function dashOf(unit: number): string {
  return `${rounded(4 * unit)} ${rounded(3 * unit)}`;
}

function pinNodes(
  { mark, at, pinned }: SceneMark<PlanMark>,
  { unit, palette }: ChartSpace,
): readonly SvgNode[] {
  if (pinned === null) return [];
  const stroke = hueOf(palette, mark.place);
  const pin = lineNode(at, pinned, { stroke, width: 2 * unit });
  return [{ ...pin, attributes: { ...pin.attributes, opacity: 0.5 } }];
}

function markNodes(
  { mark, at }: SceneMark<PlanMark>,
  space: ChartSpace,
): readonly SvgNode[] {
  const hue = hueOf(space.palette, mark.place);
  const arrow =
    mark.openSide === null
      ? []
      : [arrowNode(at, mark.openSide === "up" ? 0 : 180, hue, space)];
  return [...arrow, glyphNode(mark, at, space)];
}

function labelNodes(
  { id, box, leader }: PlacedLabel,
  { plan, textOf, size }: Scene,
  { palette, unit }: ChartSpace,
): readonly SvgNode[] {
  const text = textOf.get(id);
  const at = plan.marks.marks.find(({ mark }) => mark.id === id)?.at;
  if (text === undefined || at === undefined) return [];
  const { mark, lines } = text;
  const isLeft = box.right < at.x;
  const air = sizes.air * unit;
  const height = (box.bottom - box.top) / lines.length;
  const hue = hueOf(palette, mark.place);
  return [
    ...(leader === null
      ? []
      : [lineNode(at, leader, { stroke: hue, width: unit })]),
    ...lines.map((line, order) =>
      textNode({
        at: {
          x: isLeft ? box.right - air : box.left + air,
          y: box.top + height * (order + 0.5) + size * footOfMiddle,
        },
        text: line,
        size,
        weight: 600,
        fill:
          order === lines.length - 1
            ? palette.ink
            : hueTextOf(palette, mark.place),
        anchor: isLeft ? "end" : "start",
        halo: palette.card,
      }),
    ),
  ];
}
