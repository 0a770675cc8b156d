import type { LabelMetrics } from "../marks/markScene.ts";
import type { GrowthMark, GrowthSeries, GrowthTick } from "./growthSeries.ts";

/** Of a change, all that the axis must leave room for. */
type SpannedMark = Pick<GrowthMark, "value" | "change" | "openSide">;

interface SpannedSeries extends Pick<GrowthSeries, "low" | "high" | "ticks"> {
  readonly marks: readonly SpannedMark[];
}

export interface GrowthAxis {
  /** px free of the plot at either side of the drawing. */
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly GrowthTick[];
  /** Whether falls are written at their heads, or on the other side of zero where there is more room. */
  readonly fallsAt: "head" | "zero";
}

/** In sixteenths of a rem: from the middle of a mark to its label, and what an arrow adds. */
const beside = 10;
const arrow = 11;
const tickGap = 12;

/** Shares of the width: what is always the axis's own, and what is its own before falls cross the zero. */
const leastPlot = 0.3;
const easyPlot = 0.55;

/** How wide the axis may be so that every change is written at its mark. */
export function growthAxis(
  series: SpannedSeries,
  width: number,
  column: number,
  metrics: LabelMetrics,
): GrowthAxis {
  const free = Math.max(0, width - column);
  const atHead = spanFor(wishesOf(series, "head", metrics), free);
  const atZero = spanFor(wishesOf(series, "zero", metrics), free);
  const isTight = atHead.plot < easyPlot * free && atZero.plot >= atHead.plot;
  const { left, plot } = isTight ? atZero : atHead;
  return {
    left: column + left,
    right: Math.max(0, free - left - plot),
    ticks: ticksIn(series, plot, metrics),
    fallsAt: isTight ? "zero" : "head",
  };
}

/** A label that begins at a share of the plot and reaches so many px beyond it. */
interface LabelWish {
  readonly share: number;
  readonly reach: number;
  readonly isLeftward: boolean;
}

/** Of every change, and of a tick's name at the end of the axis. */
function wishesOf(
  { marks, low, high, ticks }: SpannedSeries,
  fallsAt: GrowthAxis["fallsAt"],
  { unit, widthOf, noteWidthOf }: LabelMetrics,
): readonly LabelWish[] {
  const names = ticks.flat().map(({ label }) => noteWidthOf(label));
  const end = { share: 1, reach: Math.max(0, ...names) / 2, isLeftward: false };
  const changes = marks.map((mark) => {
    const isBeyondZero = mark.value < 0 && fallsAt === "zero";
    const from = isBeyondZero ? 0 : mark.value;
    const gap = labelGap(mark, isBeyondZero) * unit;
    return {
      share: (from - low) / (high - low),
      reach: widthOf(mark.change) + gap,
      isLeftward: mark.value < 0 && !isBeyondZero,
    };
  });
  return [...changes, end];
}

/** From a mark, or from zero, to its label; an arrow that points towards the label stands between. */
export function labelGap(
  { value, openSide }: Pick<SpannedMark, "value" | "openSide">,
  isBeyondZero: boolean,
): number {
  const towards = value < 0 && !isBeyondZero ? "down" : "up";
  return beside + (openSide === towards ? arrow : 0);
}

interface Span {
  readonly left: number;
  readonly plot: number;
}

/** The widest plot that leaves every label room, with the room at its left; never less than its own part. */
function spanFor(wishes: readonly LabelWish[], free: number): Span {
  const leftward = wishes.filter(({ isLeftward }) => isLeftward);
  const rightward = wishes.filter(({ isLeftward }) => !isLeftward);
  const widest = (left: number) => {
    const limits = rightward.map(
      ({ share, reach }) => (free - left - reach) / share,
    );
    return Math.max(leastPlot * free, Math.min(free - left, ...limits));
  };
  const leftFor = (plot: number) => {
    const short = leftward.map(({ share, reach }) => reach - share * plot);
    return Math.min(Math.max(0, ...short), (1 - leastPlot) * free);
  };
  // Each needs the other; a few rounds settle them to less than a px.
  let left = 0;
  for (let round = 0; round < 6; round += 1) left = leftFor(widest(left));
  return { left, plot: widest(left) };
}

/** The finest ticks whose names keep apart. */
function ticksIn(
  { ticks, low, high }: SpannedSeries,
  plot: number,
  { unit, noteWidthOf }: LabelMetrics,
): readonly GrowthTick[] {
  const isApart = (tick: GrowthTick, next: GrowthTick | undefined) => {
    if (next === undefined) return true;
    const between = ((next.value - tick.value) / (high - low)) * plot;
    const widths = noteWidthOf(tick.label) + noteWidthOf(next.label);
    return between >= widths / 2 + tickGap * unit;
  };
  const fits = (set: readonly GrowthTick[]) =>
    set.every((tick, order) => isApart(tick, set[order + 1]));
  return ticks.find(fits) ?? [];
}
