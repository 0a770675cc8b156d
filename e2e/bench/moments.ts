import type { Frame, Span, Watched } from "./watch.ts";

/** What one load came to; ms since navigation. */
export interface Moments {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** From then on all marks of all charts are seen and none moves any more. */
  readonly finalPicture: number;
  /** From then on every chart answers; null where none ever does. */
  readonly allLive: number | null;
  /** What tasks between first paint and the last of the above took beyond 50 ms each. */
  readonly blocking: number;
  /** The longest task before the first paint; 0 where none was longer than 50 ms. */
  readonly longestBefore: number;
}

/** A mark that stirs less than this is at rest; px. */
const stir = 4;
const longTask = 50;

export function momentsOf(watched: Watched, comesAlive: boolean): Moments {
  const { frames, longTasks, firstPaint, largestPaint } = watched;
  const last = frames.at(-1);
  if (last === undefined || last.charts.length !== 4)
    throw new Error(`no four charts: ${last?.charts.length}`);
  if (last.charts.some((chart) => chart.length === 0))
    throw new Error("a chart without marks");
  const finalPicture = sinceWhen(frames, (frame) => isSamePicture(frame, last));
  const allLive = comesAlive
    ? sinceWhen(
        frames,
        (frame) => !frame.hasStill && isSamePicture(frame, last),
      )
    : null;
  const end = allLive ?? finalPicture;
  return {
    firstPaint,
    largestPaint,
    finalPicture,
    allLive,
    blocking: blockingOf(longTasks, firstPaint, end),
    longestBefore: Math.max(
      0,
      ...longTasks
        .filter(({ start }) => start < firstPaint)
        .map(({ duration }) => duration),
    ),
  };
}

/** The first frame from which on it holds for all. */
function sinceWhen(
  frames: readonly Frame[],
  holds: (frame: Frame) => boolean,
): number {
  const lastWithout = frames.findLastIndex((frame) => !holds(frame));
  return frames[lastWithout + 1]?.at ?? Number.POSITIVE_INFINITY;
}

function isSamePicture(a: Frame, b: Frame): boolean {
  return (
    a.charts.length === b.charts.length &&
    a.charts.every((chart, place) => {
      const other = b.charts[place] ?? [];
      return (
        chart.length === other.length &&
        chart.every((edge, at) => Math.abs(edge - (other[at] ?? 0)) <= stir)
      );
    })
  );
}

function blockingOf(
  tasks: readonly Span[],
  from: number,
  until: number,
): number {
  return tasks
    .filter(({ start }) => start >= from && start < until)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - longTask), 0);
}
