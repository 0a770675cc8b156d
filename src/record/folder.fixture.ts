import { compileRecord, type CompiledRecord } from "./compile.ts";
import type { RecordedFolder } from "./parseRecorded.ts";
import { formatProblem } from "./problem.ts";

/** What a test changes in a sound file; anything goes, so that it can break it. */
export type Fields = Readonly<Record<string, unknown>>;

export const reportFile = "data/reports/2025-03-28-cao-bang.json";

const someText = { vi: "Một câu.", en: "A sentence." };

export const someCaution = { kind: "other", text: someText };

function aRecordedCity(id: string, fields: Fields = {}): Fields {
  return {
    id,
    name: someText,
    provinceThen: someText,
    provinceNow: someText,
    recordEnds: "2025-06-30",
    successors: someText,
    ...fields,
  };
}

function aRecordedIndicator(id: string, fields: Fields = {}): Fields {
  return {
    id,
    name: someText,
    shortName: someText,
    definition: someText,
    notToBeConfusedWith: someText,
    unit: "VND",
    polarity: "higher-is-better",
    planTerm: "calendar-year",
    planName: someText,
    core: true,
    backLoaded: false,
    partOf: null,
    partsMakeWhole: false,
    ...fields,
  };
}

export const someCities = [aRecordedCity("cao-bang"), aRecordedCity("bac-kan")];

export const someIndicators = [
  aRecordedIndicator("tourism-visitors", {
    unit: "visit",
    partsMakeWhole: true,
  }),
  ...["tourism-visitors-international", "tourism-visitors-domestic"].map((id) =>
    aRecordedIndicator(id, { unit: "visit", partOf: "tourism-visitors" }),
  ),
  aRecordedIndicator("budget-revenue"),
  aRecordedIndicator("budget-revenue-domestic", { partOf: "budget-revenue" }),
  aRecordedIndicator("investment-disbursement", { planTerm: "budget-year" }),
  aRecordedIndicator("trade-turnover", { unit: "USD" }),
];

/** A sound figure: Cao Bằng's budget revenue to 15 March 2025. */
export function aFigure(fields: Fields = {}): Fields {
  return {
    indicator: "budget-revenue",
    period: { kind: "year-to-date", to: "2025-03-15" },
    level: "124,129 tỷ đồng",
    ...fields,
  };
}

/** The figure without a level of its own, for tests of plans and growths. */
export function aFigureWithoutLevel(fields: Fields): Fields {
  const { level: _level, ...rest } = aFigure();
  return { ...rest, ...fields };
}

export function aRecordedReport(
  figures: readonly Fields[] = [aFigure()],
  fields: Fields = {},
): Fields {
  return {
    city: "cao-bang",
    title: "UBND thành phố sơ kết nhiệm vụ quý I năm 2025",
    publisher: "UBND thành phố Cao Bằng",
    kind: "city-hall",
    meeting: "2025-03-28",
    published: "2025-03-28",
    url: null,
    figures,
    ...fields,
  };
}

/** A whole folder; a report is given as what its file holds, or as its very text. */
export function aFolder(
  reports: Readonly<Record<string, unknown>>,
  others: { readonly cities?: unknown; readonly indicators?: unknown } = {},
): RecordedFolder {
  const { cities = someCities, indicators = someIndicators } = others;
  return {
    cities: { file: "data/cities.json", text: textOf(cities) },
    indicators: { file: "data/indicators.json", text: textOf(indicators) },
    reports: Object.entries(reports).map(([file, report]) => ({
      file,
      text: textOf(report),
    })),
  };
}

function textOf(contents: unknown): string {
  return typeof contents === "string" ? contents : JSON.stringify(contents);
}

/** The messages of a folder, as the checker prints them. */
export function messagesOf(folder: RecordedFolder): readonly string[] {
  const compiled = compileRecord(folder);
  return compiled.ok ? [] : compiled.problems.map(formatProblem);
}

/** The messages of one report with these figures, all of them about `reportFile`. */
export function messagesOfFigures(
  figures: readonly Fields[],
  fields: Fields = {},
): readonly string[] {
  return messagesOf(
    aFolder({ [reportFile]: aRecordedReport(figures, fields) }),
  );
}

export function compiledFrom(folder: RecordedFolder): CompiledRecord {
  const compiled = compileRecord(folder);
  if (compiled.ok) return compiled.value;
  throw new Error(compiled.problems.map(formatProblem).join("\n"));
}
