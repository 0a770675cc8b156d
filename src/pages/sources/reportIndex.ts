import { dayOfReport } from "../../core/reportOrder.ts";
import type { Indicator, Report } from "../../core/observation.ts";
import {
  figuresByReport,
  isCautioned,
  newestFirst,
  type PrintedFigure,
} from "../../core/printedFigure.ts";
import type { LocalText } from "../../core/vocabulary.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { withoutDiacritics } from "./withoutDiacritics.ts";

/** A report with what the list says of it, and the plain text a search looks through. */
export interface IndexedReport {
  readonly report: Report;
  /** Year of its day; null where none is known. */
  readonly year: number | null;
  readonly figures: readonly IndexedFigure[];
  /** How many of its figures another source contradicts, and how many are under a reservation. */
  readonly conflicts: number;
  readonly cautions: number;
  /** Title, publisher, id and city. */
  readonly ownText: string;
  /** The same, and all of its figures. */
  readonly text: string;
}

export interface IndexedFigure extends PrintedFigure {
  /** What it is called and how it is printed. */
  readonly text: string;
}

type Searched = Pick<
  LoadedRecord,
  "cities" | "indicators" | "reports" | "observations"
>;

/** Every report, the latest first, made ready once for any number of searches. */
export function indexReports(record: Searched): readonly IndexedReport[] {
  const figures = figuresByReport(record.observations);
  const cityNames = namesById(record.cities);
  const indicatorNames = namesById(record.indicators);
  return newestFirst(record.reports).map((report) =>
    indexed(
      report,
      (figures.get(report.id) ?? []).map((figure) => ({
        ...figure,
        text: figureText(figure, indicatorNames),
      })),
      cityNames.get(report.city) ?? "",
    ),
  );
}

function indexed(
  report: Report,
  figures: readonly IndexedFigure[],
  cityName: string,
): IndexedReport {
  const { title, publisher, id } = report;
  const ownText = `${withoutDiacritics([title, publisher, id].join("\n"))}\n${cityName}`;
  return {
    report,
    year: yearOf(report),
    figures,
    conflicts: figures.filter(
      ({ observation }) => observation.conflictsWith.length > 0,
    ).length,
    cautions: figures.filter(isCautioned).length,
    ownText,
    text: [ownText, ...figures.map((figure) => figure.text)].join("\n"),
  };
}

function yearOf(report: Report): number | null {
  const day = dayOfReport(report);
  return day === null ? null : Number(day.slice(0, 4));
}

function figureText(
  { source, observation }: PrintedFigure,
  indicatorNames: ReadonlyMap<string, string>,
): string {
  const { printedLevel, printedPlan, printedGrowth, printedChange } = source;
  const phrases = [printedLevel, printedPlan, printedGrowth, printedChange];
  return [
    indicatorNames.get(observation.indicator) ?? "",
    ...phrases.map((phrase) => withoutDiacritics(phrase ?? "")),
  ].join("\n");
}

type Named = Pick<Indicator, "id"> & {
  readonly name: LocalText;
  readonly shortName?: LocalText;
};

/** The names in both languages, plain, by id. */
function namesById(things: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    things.map(({ id, name, shortName = name }) => [
      id,
      withoutDiacritics([name, shortName].flatMap(inBoth).join("\n")),
    ]),
  );
}

function inBoth({ vi, en }: LocalText): readonly string[] {
  return [vi, en];
}
