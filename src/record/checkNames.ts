import type { City, Indicator } from "../core/observation.ts";
import type { RecordedFolder } from "./parseRecorded.ts";
import { quote, type Problem } from "./problem.ts";
import type { RecordedReport } from "./recorded.ts";

interface NamedReport {
  readonly file: string;
  readonly report: RecordedReport;
}

type NameFiles = Pick<RecordedFolder, "cities" | "indicators">;

/** Ids of cities and indicators that stand twice, parts of a whole that there is not. */
export function checkIds(
  files: NameFiles,
  cities: readonly City[],
  indicators: readonly Indicator[],
): readonly Problem[] {
  const { file } = files.indicators;
  const ids = indicators.map(({ id }) => id);
  const known = new Set(ids);
  return [
    ...repeatedIds(
      files.cities.file,
      cities.map(({ id }) => id),
    ),
    ...repeatedIds(file, ids),
    ...indicators.flatMap(({ partOf }, index) =>
      unknownId(file, `[${index}].partOf`, partOf, known),
    ),
  ];
}

/** Ids in reports that do not resolve, report files whose name or days do not fit. */
export function checkNames(
  cities: readonly City[],
  indicators: readonly Indicator[],
  reports: readonly NamedReport[],
): readonly Problem[] {
  const cityIds = new Set(cities.map(({ id }) => id));
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  return reports.flatMap(({ file, report }) => [
    ...checkFileName(file, report),
    ...checkMeeting(file, report),
    ...unknownId(file, "city", report.city, cityIds),
    ...report.figures.flatMap(({ indicator }, index) =>
      unknownId(file, `figures[${index}].indicator`, indicator, indicatorIds),
    ),
  ]);
}

function repeatedIds(file: string, ids: readonly string[]): readonly Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            field: `[${index}].id`,
            found: `${quote(id)} a second time`,
            expected: "each id once",
            mend: "rename one of the two",
          },
        ],
  );
}

function unknownId(
  file: string,
  field: string,
  id: string | null,
  known: ReadonlySet<string>,
): readonly Problem[] {
  if (id === null || known.has(id)) return [];
  const mend =
    "correct it, or add it to data/cities.json or data/indicators.json first";
  return [
    {
      file,
      field,
      found: `the unknown id ${quote(id)}`,
      expected: [...known].join(", "),
      mend,
    },
  ];
}

/** `<published>-<city>[-n].json`, `undated-<city>-<n>.json` where no day is known. */
function checkFileName(
  file: string,
  { published, city }: RecordedReport,
): readonly Problem[] {
  const stem = `${published ?? "undated"}-${city}`;
  const name = file.replace(/^.*\//u, "");
  const rest = name.startsWith(stem) ? name.slice(stem.length) : name;
  if (/^(?:-\d{1,3})?\.json$/u.test(rest)) return [];
  const mend = "rename the file, or correct published and city";
  return [
    {
      file,
      field: "",
      found: `the name ${quote(name)}`,
      expected: `${stem}.json or ${stem}-2.json`,
      mend,
    },
  ];
}

function checkMeeting(
  file: string,
  { meeting, published }: RecordedReport,
): readonly Problem[] {
  if (meeting === null || published === null || meeting <= published) return [];
  return [
    {
      file,
      field: "meeting",
      found: `a meeting on ${meeting} published on ${published}`,
      expected: "publication on or after the meeting",
      mend: "correct one of the two days",
    },
  ];
}
