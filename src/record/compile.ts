import type {
  City,
  Indicator,
  Observation,
  Report,
} from "../core/observation.ts";
import { checkFigure, isRunningMonth } from "./checkFigure.ts";
import { checkNames } from "./checkNames.ts";
import { checkSeries } from "./checkSeries.ts";
import { problemsOf, type Finding, type PlacedObservation } from "./finding.ts";
import { mergeStatements } from "./merge.ts";
import {
  parseRecorded,
  type Parsed,
  type RecordedFolder,
} from "./parseRecorded.ts";
import { compareText, sortProblems, type Problem } from "./problem.ts";
import { readFigure } from "./readFigure.ts";
import {
  recordedCities,
  recordedIndicators,
  recordedReport,
  type RecordedFigure,
  type RecordedReport,
} from "./recorded.ts";

/** Everything that may be published, checked and read. */
export interface CompiledRecord {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
}

/** The whole record, or every problem of every file at once. */
export function compileRecord(folder: RecordedFolder): Parsed<CompiledRecord> {
  const cities = parseRecorded(folder.cities, recordedCities);
  const indicators = parseRecorded(folder.indicators, recordedIndicators);
  const files = folder.reports.toSorted((a, b) => compareText(a.file, b.file));
  const reports = files.map((file) => ({
    file,
    parsed: parseRecorded(file, recordedReport),
  }));
  const shapeProblems = [
    cities,
    indicators,
    ...reports.map(({ parsed }) => parsed),
  ].flatMap(failuresOf);
  if (!cities.ok || !indicators.ok)
    return { ok: false, problems: sortProblems(shapeProblems) };
  const sound = reports.flatMap(({ file, parsed }) =>
    parsed.ok ? [{ file: file.file, report: parsed.value }] : [],
  );
  return compileSound(
    folder,
    cities.value,
    indicators.value,
    sound,
    shapeProblems,
  );
}

function failuresOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? [] : parsed.problems;
}

interface SoundReport {
  readonly file: string;
  readonly report: RecordedReport;
}

function compileSound(
  folder: RecordedFolder,
  cities: readonly City[],
  indicators: readonly Indicator[],
  sound: readonly SoundReport[],
  shapeProblems: readonly Problem[],
): Parsed<CompiledRecord> {
  const names = checkNames(folder, cities, indicators, sound);
  const read = sound.map((entry) => readReport(entry, cities, indicators));
  const placed = read.flatMap((report) => report.placed);
  const findings = [
    ...read.flatMap((report) => report.findings),
    ...checkSeries(placed, indicators),
  ];
  const problems = sortProblems([
    ...shapeProblems,
    ...names,
    ...read.flatMap((report) => report.problems),
    ...problemsOf(findings, placed),
  ]);
  if (problems.length > 0) return { ok: false, problems };
  const reports = sound.map(({ file, report }) =>
    toReport(reportId(file), report),
  );
  const observations = mergeStatements(
    placed.map(({ observation }) => observation),
  );
  return { ok: true, value: { cities, indicators, reports, observations } };
}

interface ReadReport {
  readonly placed: readonly PlacedObservation[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Figures of unknown cities and indicators are passed over here: `checkNames` has named them. */
function readReport(
  { file, report }: SoundReport,
  cities: readonly City[],
  indicators: readonly Indicator[],
): ReadReport {
  const city = cities.find(({ id }) => id === report.city);
  const readable = report.figures.flatMap((figure, index) => {
    const indicator = indicators.find(({ id }) => id === figure.indicator);
    return indicator === undefined || city === undefined
      ? []
      : [{ figure, index, indicator, city }];
  });
  const read = readable.map((entry) => {
    const place = {
      file,
      report: reportId(file),
      city: report.city,
      index: entry.index,
    };
    const { observation, problems } = readFigure(
      entry.figure,
      entry.indicator,
      place,
    );
    const at = { observation: withRunningMonth(observation, report), place };
    return { at, problems, findings: findingsOf(at, report, entry) };
  });
  return {
    placed: read.map(({ at }) => at),
    findings: read.flatMap(({ findings }) => findings),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function findingsOf(
  at: PlacedObservation,
  report: RecordedReport,
  entry: { figure: RecordedFigure; indicator: Indicator; city: City },
): readonly Finding[] {
  return checkFigure(at, { report, ...entry });
}

function withRunningMonth(
  observation: Observation,
  { published }: RecordedReport,
): Observation {
  if (published === null || !isRunningMonth(observation, published))
    return observation;
  const text = {
    vi: `Công bố ngày ${published.split("-").toReversed().map(Number).join("/")}, khi kỳ số liệu chưa kết thúc.`,
    en: `Published on ${published}, before the period it speaks for had ended.`,
  };
  const caution = {
    kind: "period-running" as const,
    text,
    figure: observation.id,
  };
  return { ...observation, cautions: [...observation.cautions, caution] };
}

export function reportId(file: string): string {
  return file.replace(/^.*\//u, "").replace(/\.json$/u, "");
}

function toReport(id: string, recorded: RecordedReport): Report {
  const { city, title, publisher, kind, meeting, published, url } = recorded;
  return { id, city, title, publisher, kind, meeting, published, url };
}
