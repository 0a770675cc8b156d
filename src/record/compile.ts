import { compareText } from "../core/compareText.ts";
import { groupedBy } from "../core/grouped.ts";
import {
  checkKinds,
  type City,
  type Indicator,
  type Observation,
  type Report,
} from "../core/observation.ts";
import { tested, together, type Checked, type PassedCheck } from "./checked.ts";
import { periods as en } from "../wording/en/periods.ts";
import { periods as vi } from "../wording/vi/periods.ts";
import { checkFigure, isRunningMonth } from "./checkFigure.ts";
import { checkIds, checkNames } from "./checkNames.ts";
import { checkSeries } from "./checkSeries.ts";
import { problemsOf, type PlacedObservation } from "./finding.ts";
import { mergeStatements } from "./merge.ts";
import {
  parseRecorded,
  type Parsed,
  type RecordedFile,
  type RecordedFolder,
} from "./parseRecorded.ts";
import { sortProblems, type Problem } from "./problem.ts";
import { readFigure } from "./readFigure.ts";
import {
  recordedCities,
  recordedIndicators,
  recordedReport,
  type RecordedReport,
} from "./recorded.ts";

/** What reports name by its id. */
export interface RecordNames {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
}

/** What reports state. */
export interface CompiledReports {
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
}

/** Everything that may be published, checked and read. */
export interface CompiledRecord extends RecordNames, CompiledReports {}

/** The whole record, or every problem of every file at once. */
export function compileRecord(folder: RecordedFolder): Parsed<CompiledRecord> {
  const { names, problems } = readNames(folder);
  const compiled =
    names === undefined
      ? misshapen(folder.reports)
      : compileReports(folder.reports, names);
  if (names !== undefined && compiled.ok && problems.length === 0)
    return { ok: true, value: { ...names, ...compiled.value } };
  return {
    ok: false,
    problems: sortProblems([...problems, ...failuresOf(compiled)]),
  };
}

interface NamesRead {
  /** Undefined where a file cannot be read. */
  readonly names: RecordNames | undefined;
  readonly problems: readonly Problem[];
}

export function readNames(
  files: Pick<RecordedFolder, "cities" | "indicators">,
): NamesRead {
  const cities = parseRecorded(files.cities, recordedCities);
  const indicators = parseRecorded(files.indicators, recordedIndicators);
  if (!cities.ok || !indicators.ok)
    return {
      names: undefined,
      problems: [cities, indicators].flatMap(failuresOf),
    };
  const names = { cities: cities.value, indicators: indicators.value };
  return { names, problems: checkIds(files, names.cities, names.indicators) };
}

/** Where nothing is known of cities or indicators, a report's shape is all that can be looked at. */
function misshapen(files: readonly RecordedFile[]): Parsed<never> {
  const problems = files
    .map((file) => parseRecorded(file, recordedReport))
    .flatMap(failuresOf);
  return { ok: false, problems };
}

function failuresOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? [] : parsed.problems;
}

interface SoundReport {
  readonly file: string;
  readonly report: RecordedReport;
}

/** What these reports state, or every problem of every one; no figure is held against one of another city. */
export function compileReports(
  files: readonly RecordedFile[],
  { cities, indicators }: RecordNames,
): Parsed<CompiledReports> {
  const parsed = files
    .toSorted((a, b) => compareText(a.file, b.file))
    .map((written) => ({
      file: written.file,
      parsed: parseRecorded(written, recordedReport),
    }));
  const sound: readonly SoundReport[] = parsed.flatMap(({ file, parsed }) =>
    parsed.ok ? [{ file, report: parsed.value }] : [],
  );
  const read = sound.map((entry) => readReport(entry, cities, indicators));
  const placed = read.flatMap((report) => report.placed);
  const { findings, passed } = together([
    ...read.map((report) => report.checked),
    checkSeries(placed, indicators),
  ]);
  const problems = sortProblems([
    ...parsed.flatMap(({ parsed }) => failuresOf(parsed)),
    ...checkNames(cities, indicators, sound),
    ...read.flatMap((report) => report.problems),
    ...problemsOf(findings, placed),
  ]);
  if (problems.length > 0) return { ok: false, problems };
  const reports = sound.map(({ file, report }) =>
    toReport(reportId(file), report),
  );
  const observations = mergeStatements(withChecks(placed, passed));
  return { ok: true, value: { reports, observations } };
}

interface ReadReport {
  readonly placed: readonly PlacedObservation[];
  readonly checked: Checked;
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
    const { observation, problems, passed } = readFigure(
      entry.figure,
      entry.indicator,
      place,
    );
    const at = { observation: withRunningMonth(observation, report), place };
    const ofPhrases = passed.map((check) => tested(at, check, []));
    const checked = [...ofPhrases, checkFigure(at, { report, ...entry })];
    return { at, problems, checked: together(checked) };
  });
  return {
    placed: read.map(({ at }) => at),
    checked: together(read.map(({ checked }) => checked)),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Each figure with the tests it has passed, in their fixed order; before merging it has one source. */
function withChecks(
  placed: readonly PlacedObservation[],
  passed: readonly PassedCheck[],
): readonly Observation[] {
  const byFigure = groupedBy(passed, ({ at }) => at);
  return placed.map((at) => {
    const own = new Set(byFigure.get(at)?.map(({ check }) => check));
    const checks = checkKinds.filter((kind) => own.has(kind));
    const sources = at.observation.sources.map((source) =>
      checks.length === 0 ? source : { ...source, checks },
    );
    return { ...at.observation, sources };
  });
}

function withRunningMonth(
  observation: Observation,
  { published }: RecordedReport,
): Observation {
  if (published === null || !isRunningMonth(observation, published))
    return observation;
  const [year = 0, month = 0, date = 0] = published.split("-").map(Number);
  const text = {
    vi: `Công bố ngày ${vi.day(year, month, date)}, khi kỳ số liệu chưa kết thúc.`,
    en: `Published on ${en.day(year, month, date)}, before the period it speaks for had ended.`,
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
