import { groupedBy } from "./grouped.ts";
import type { Observation, Report, Source } from "./observation.ts";
import { dayOfReport, reportsInTime } from "./reportOrder.ts";

/** One figure as one report prints it, and the observation it was made into, perhaps together with others. */
export interface PrintedFigure {
  /** Its number within the report, from 1. */
  readonly number: number;
  readonly source: Source;
  readonly observation: Observation;
}

/** The figures of each report, by its id, in the order in which it prints them. */
export function figuresByReport(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly PrintedFigure[]> {
  const figures = observations.flatMap((observation) =>
    observation.sources.map((source) => ({
      number: numberOfFigure(source.figure),
      source,
      observation,
    })),
  );
  const inOrder = figures.toSorted((a, b) => a.number - b.number);
  return groupedBy(inOrder, ({ source }) => source.report);
}

/** 3 of `2022-10-28-cao-bang#3`. */
export function numberOfFigure(figure: string): number {
  return Number(figure.slice(figure.indexOf("#") + 1));
}

/** Whether the recorder or the build has a reservation about this very print; those about other prints do not count. */
export function isCautioned({ source, observation }: PrintedFigure): boolean {
  return (
    observation.doubtful ||
    observation.cautions.some(({ figure }) => figure === source.figure)
  );
}

/** The latest first; those of unknown day last, as nothing says where they belong. */
export function newestFirst(reports: readonly Report[]): readonly Report[] {
  const inTime = reportsInTime(reports);
  const isDated = (report: Report) => dayOfReport(report) !== null;
  return [
    ...inTime.filter(isDated).toReversed(),
    ...inTime.filter((report) => !isDated(report)),
  ];
}

export interface Neighbours {
  readonly before: Report | undefined;
  readonly after: Report | undefined;
}

/** The reports of the same city that stand beside it in time. */
export function neighboursOf(
  report: Report,
  reports: readonly Report[],
): Neighbours {
  const own = reportsInTime(reports.filter(({ city }) => city === report.city));
  const place = own.findIndex(({ id }) => id === report.id);
  return {
    before: place > 0 ? own[place - 1] : undefined,
    after: place < 0 ? undefined : own[place + 1],
  };
}
