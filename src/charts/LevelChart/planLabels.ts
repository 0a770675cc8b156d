import { compareText } from "../../core/compareText.ts";
import { isOverlapping, type Box } from "../marks/labelLayout.ts";

/** The name of one plan's line. */
export interface PlanLabelWish {
  readonly id: string;
  /** Of a line as thin as that. */
  readonly band: Box;
  readonly width: number;
  readonly planYear: number;
}

export interface PlanLabels {
  readonly boxes: ReadonlyMap<string, Box>;
  /** Ids there was no room for: they go to the legend. */
  readonly unplaced: readonly string[];
}

interface Column {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Of one label. */
  readonly height: number;
  /** From label to label, where there is room: a finger's worth. */
  readonly spacing: number;
}

/** Beside the plot, each as near to its line as the others allow; of more than fit, the latest years'. */
export function stackBeside(
  wishes: readonly PlanLabelWish[],
  { left, top, bottom, height, spacing }: Column,
): PlanLabels {
  const most = Math.max(0, Math.floor((bottom - top) / height));
  const kept = byYear(wishes)
    .slice(0, most)
    .toSorted((a, b) => middleOf(a) - middleOf(b) || compareText(a.id, b.id));
  const step = Math.min(spacing, (bottom - top) / Math.max(1, kept.length));
  const middles = spread(kept.map(middleOf), {
    step,
    from: top + height / 2,
    to: bottom - height / 2,
  });
  const boxes = kept.map(({ id, width }, order) => {
    const middle = middles[order] ?? top;
    return [id, boxAt(left, middle - height / 2, width, height)] as const;
  });
  return { boxes: new Map(boxes), unplaced: missingFrom(wishes, kept) };
}

interface Span {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The rising heights nearest to these, by least squares, that keep a step from each other (pooling neighbours that are
 * too near, as isotonic regression does) and stay within the span.
 */
function spread(
  heights: readonly number[],
  { step, from, to }: Span,
): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  heights.forEach((height, order) => {
    pools.push({ sum: height - order * step, count: 1 });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (before === undefined || last === undefined) break;
      if (before.sum / before.count <= last.sum / last.count) break;
      const count = before.count + last.count;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count });
    }
  });
  const highest = to - Math.max(0, heights.length - 1) * step;
  return pools
    .flatMap(({ sum, count }) =>
      Array.from({ length: count }, () => sum / count),
    )
    .map((base, order) => {
      const kept = Math.max(from, Math.min(base, highest));
      return kept + order * step;
    });
}

interface Field {
  readonly plot: Box;
  /** Never covered: marks and arrows. */
  readonly obstacles: readonly Box[];
  readonly height: number;
  /** Between a line and the label on it. */
  readonly lift: number;
}

const steps = 12;

/** On the lines themselves, from the right end leftwards, above or below, never across another's; latest years first. */
export function placeOnLines(
  wishes: readonly PlanLabelWish[],
  field: Field,
): PlanLabels {
  const boxes = new Map<string, Box>();
  for (const wish of byYear(wishes)) {
    const lines = wishes
      .filter((other) => other !== wish)
      .map(({ band }) => band);
    const taken = [...field.obstacles, ...lines, ...boxes.values()];
    const free = spotsOn(wish, field).find(
      (box) => !taken.some((other) => isOverlapping(box, other)),
    );
    if (free !== undefined) boxes.set(wish.id, free);
  }
  const unplaced = wishes.filter(({ id }) => !boxes.has(id));
  return { boxes, unplaced: unplaced.map(({ id }) => id) };
}

/** The best first. */
function spotsOn(
  { band, width }: PlanLabelWish,
  { plot, height, lift }: Field,
): readonly Box[] {
  const room = plot.right - plot.left - width;
  if (room < 0) return [];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const left = plot.right - width - (room * step) / steps;
    return [band.top - lift - height, band.bottom + lift].map((top) =>
      boxAt(left, top, width, height),
    );
  })
    .flat()
    .filter(({ top, bottom }) => top >= plot.top && bottom <= plot.bottom);
}

function middleOf({ band }: PlanLabelWish): number {
  return (band.top + band.bottom) / 2;
}

function byYear(wishes: readonly PlanLabelWish[]): readonly PlanLabelWish[] {
  return wishes.toSorted(
    (a, b) => b.planYear - a.planYear || compareText(a.id, b.id),
  );
}

function missingFrom(
  wishes: readonly PlanLabelWish[],
  kept: readonly PlanLabelWish[],
): readonly string[] {
  return wishes.filter((wish) => !kept.includes(wish)).map(({ id }) => id);
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}
