import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";

import type { ComparedFigure } from "../../core/comparedFigure.ts";
import { mostCompared } from "../../core/comparison.ts";
import type { Observation } from "../../core/observation.ts";
import { anObservation, billions } from "../../core/observation.fixture.ts";
import { languages, type Language } from "../../core/vocabulary.ts";
import type { CompiledRecord } from "../../record/compile.ts";
import { compiledFrom } from "../../record/folder.fixture.ts";
import { readFolder } from "../../record/readFolder.ts";
import { comparisonColumns } from "../../wording/comparisonColumns.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { formatComparedValue, roundedAverage } from "../../wording/comparisonValue.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import { loadWords, type Words } from "../../wording/words.ts";
import type { Cell } from "./cell.ts";
import { comparisonNote } from "./comparisonNote.ts";
import { comparisonTable, type Row } from "./comparisonTable.ts";
import { dataFiles, pressArchive } from "./pressFiles.ts";
import {
  allContexts,
  contextOf,
  readyContexts,
} from "./recordComparisons.fixture.ts";

let record: CompiledRecord;
let words: Readonly<Record<Language, Words>>;

function provenanceIn(language: Language) {
  return {
    version: "a1b2c3d4e5",
    permalink: "https://example.vn/so-sanh?nam=2024&ban=a1b2c3d4e5",
    accessed: "2026-11-25",
    language,
  };
}

beforeAll(async () => {
  record = compiledFrom(await readFolder("data", process.cwd()));
  words = { vi: await loadWords.vi(), en: await loadWords.en() };
});

async function filesOf(context: ComparisonContext, language: Language) {
  return dataFiles(words[language], context, provenanceIn(language));
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What a second library finds in each file, row by row and column by column. */
async function readBack(context: ComparisonContext, language: Language) {
  const files = await filesOf(context, language);
  const options = { bom: true, comment: "#", comment_no_infix: true };
  const csv = parse(text(files.csv.bytes), options);
  const viCsv = parse(text(files["csv-vi"].bytes), {
    ...options,
    delimiter: ";",
  });
  const sheets = await readExcelFile(Buffer.from(files.xlsx.bytes));
  return { csv, viCsv, sheets };
}

/** What a cell is to be read as: of a CSV, where all is text, and of a spreadsheet. */
function inCsv(cell: Cell | undefined, mark: string): string {
  if (cell === undefined || cell.kind === "empty") return "";
  if (cell.kind === "number")
    return cell.value.toFixed(cell.decimals).replace(".", mark);
  return cell.kind === "day" ? cell.day : guarded(cell.text);
}

function inSheet(cell: Cell | undefined): unknown {
  if (cell === undefined || cell.kind === "empty") return null;
  if (cell.kind === "number") return cell.value;
  return cell.kind === "day"
    ? new Date(`${cell.day}T00:00:00Z`)
    : guarded(cell.text);
}

function guarded(said: string): string {
  return /^[=+\-@]/u.test(said) ? `'${said}` : said;
}

const cellsOf = (row: Row) => comparisonColumns.map((column) => row[column]);

describe(dataFiles, () => {
  test.each(languages)(
    "every ready comparison and every figure reads back alike from all files, in %s",
    async (language) => {
      const contexts = [
        ...readyContexts(record),
        ...allContexts(record, mostCompared),
      ];
      expect(contexts.length).toBeGreaterThan(80);
      for (const context of contexts) {
        const table = comparisonTable(words[language], context);
        const { csv, viCsv, sheets } = await readBack(context, language);
        const { columns } = dataFilesWords[language];
        const names = comparisonColumns.map((id) => columns[id].name);
        expect(csv[0]).toEqual(comparisonColumns);
        expect(viCsv[0]).toEqual(names);
        expect(sheets[0]?.data[0]).toEqual(names);
        const rows = table.map(cellsOf);
        expect(csv.slice(1)).toEqual(
          rows.map((row) => row.map((cell) => inCsv(cell, "."))),
        );
        expect(viCsv.slice(1)).toEqual(
          rows.map((row) => row.map((cell) => inCsv(cell, ","))),
        );
        expect(sheets[0]?.data.slice(1)).toEqual(
          rows.map((row) => row.map(inSheet)),
        );
      }
    },
  );

  test("every figure can be taken away alone, its stated numbers digit for digit those of the record", () => {
    const rows = allContexts(record, 1).flatMap((context) => {
      const { figures, apart } = context.comparison;
      const table = comparisonTable(words.vi, context);
      expect(table).toHaveLength(figures.length + apart.length);
      return figures.map((figure, index) => [figure, table[index]] as const);
    });
    expect(rows.length).toBeGreaterThan(200);
    for (const [figure, row] of rows) {
      const { level, growth } = figure.observation;
      expect([row?.value, row?.yoy_percent].map(inSheet)).toEqual([
        level?.value ?? null,
        growth?.value ?? null,
      ]);
      expect([row?.compared_value, row?.derived].map(inSheet)).toEqual(
        comparedOf(figure),
      );
      expect(row?.shown_as).toEqual({
        kind: "text",
        text: formatComparedValue(words.vi, figure),
      });
    }
  });

  /** What core holds: stated digits as they are, ours to one decimal. */
  function comparedOf({
    reading,
    observation,
  }: ComparedFigure): readonly [number | undefined, "yes" | "no"] {
    switch (reading.kind) {
      case "level":
        return [reading.level.value, "no"];
      case "growth":
        return [reading.growth.value, "no"];
      case "average":
        return reading.average.months === 1
          ? [observation.level?.value, "no"]
          : [roundedAverage(reading.average), "yes"];
      case "share": {
        const { origin, percent } = reading.measure.attainment;
        return origin === "stated"
          ? [percent, "no"]
          : [Number(percent.toFixed(1)), "yes"];
      }
    }
  }

  test("pace and lead are core's, to one decimal", () => {
    const contexts = allContexts(record, 1);
    const pairs = contexts.flatMap((context) => {
      const [row] = comparisonTable(words.en, context);
      return context.comparison.figures
        .slice(0, 1)
        .flatMap(({ reading }) =>
          reading.kind === "share" ? [[reading.measure, row] as const] : [],
        );
    });
    expect(pairs.length).toBeGreaterThan(20);
    for (const [{ pace, leadPoints, verdict }, row] of pairs) {
      expect(
        [row?.pace_percent, row?.lead_points, row?.verdict].map(inSheet),
      ).toEqual([
        Number((pace.share * 100).toFixed(1)),
        Number(leadPoints.toFixed(1)) + 0,
        verdict.kind,
      ]);
    }
  });

  test("no value stands outside its own range", () => {
    const end = (cell: Cell | undefined, open: number) =>
      cell?.kind === "number" ? cell.value : open;
    const outside = allContexts(record, 1)
      .flatMap((context) => comparisonTable(words.en, context))
      .filter(({ compared_value, compared_low, compared_high }) => {
        const value = end(compared_value, 0);
        return (
          compared_value?.kind === "number" &&
          (value < end(compared_low, -Infinity) ||
            value > end(compared_high, Infinity))
        );
      });
    expect(outside).toEqual([]);
  });

  test("a conflict and its hedges are in CSV, spreadsheet and JSON", async () => {
    const [one, other] = record.observations.filter(
      ({ id, indicator, conflictsWith }) =>
        id.startsWith("2024-11-27-cao-bang#") &&
        indicator === "industrial-output" &&
        conflictsWith.length > 0,
    );
    const hedged = (is: (figure: Observation) => boolean) =>
      record.observations.find((figure) => figure.level && is(figure))?.id;
    const chosen = [
      one?.id,
      other?.id,
      hedged(({ level }) => level?.qualifier === "above"),
      hedged(({ level }) => level?.qualifier === "below"),
      hedged(({ status }) => status === "E"),
    ];
    const context = contextOf(
      record,
      "level",
      chosen.flatMap((id) => id ?? []),
    );
    const { csv, sheets } = await readBack(context, "vi");
    const json: unknown = JSON.parse(
      text((await filesOf(context, "vi")).json.bytes),
    );
    expect(json).toMatchObject({
      rows: [
        { value: 32036e6, conflicts_with: other?.id },
        { value: 39211e6, conflicts_with: one?.id },
        { qualifier: "above", compared_high: null },
        { qualifier: "below", compared_low: null },
        { status: "E" },
      ],
    });
    for (const rows of [csv, sheets[0]?.data ?? []]) {
      const column = (id: (typeof comparisonColumns)[number]) =>
        rows.slice(1).map((row) => row[comparisonColumns.indexOf(id)]);
      expect(column("conflicts_with").slice(0, 2)).toEqual([
        other?.id,
        one?.id,
      ]);
      expect(column("compared_qualifier").slice(2, 4)).toEqual([
        "above",
        "below",
      ]);
      expect(column("status")[4]).toBe("E");
      expect(column("cautions")[0]).toContain(`Mâu thuẫn với ${other?.id}`);
    }
  });

  test("what stands apart has its reason and no value", () => {
    const id = record.observations.find(
      ({ growth, level }) => growth !== undefined && level === undefined,
    )?.id;
    const [row] = comparisonTable(words.vi, contextOf(record, "level", [id ?? ""]));
    expect(row?.apart_reason).toEqual({ kind: "text", text: "not-on-basis" });
    expect(row?.apart_instead).toEqual({ kind: "text", text: id });
    const numbers = Object.entries(row ?? {}).filter(
      ([column, cell]) => column !== "plan_year" && cell.kind === "number",
    );
    expect(numbers).toEqual([]);
  });

  test("says what was chosen, what it does not tell, how to cite it and where it is from, in every file", async () => {
    const [context] = readyContexts(record);
    if (context === undefined) throw new Error("no ready comparison");
    const files = await filesOf(context, "vi");
    const sheets = await readExcelFile(Buffer.from(files.xlsx.bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Số liệu",
      "Ghi chú",
      "Nguồn",
    ]);
    const { title, limits } = comparisonNote(words.vi, context, undefined);
    expect(limits.length).toBeGreaterThan(0);
    const notes = (sheets[1]?.data ?? []).flat().join("\n");
    const { csv, json, readme } = files;
    for (const said of [
      notes,
      text(csv.bytes),
      text(json.bytes),
      text(readme.bytes),
    ]) {
      expect(said).toContain(title);
      expect(said).toContain(limits[0]);
      expect(said).toContain("bản số liệu a1b2c3d4e5");
      expect(said).toContain("https://creativecommons.org/licenses/by/4.0/");
      expect(said).toContain("Nguồn gốc: ");
      expect(said).toContain("compared_value (Giá trị so sánh)");
    }
    const comments = text(csv.bytes).split("\r\n").slice(-60);
    expect(comments.at(-1)).toBe("");
    expect(comments.at(-2)).toMatch(/^# apart_instead \(/u);
  });

  test("the sheets have a fixed head, dates that are dates, formats that print as the source does, and links", async () => {
    const shown = record.observations.find(
      ({ level, sources }) =>
        level &&
        record.reports.some(
          ({ id, url }) => id === sources[0]?.report && url !== null,
        ),
    );
    const context = contextOf(record, "level", [shown?.id ?? ""]);
    const { xlsx } = await filesOf(context, "vi");
    const parts = unzipSync(xlsx.bytes);
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(part("xl/worksheets/sheet1.xml")).toMatch(/ySplit="1"[^>]*frozen/u);
    expect(part("xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect(part("xl/styles.xml")).toContain("dd/mm/yyyy");
    const addresses = context.reports.flatMap(({ url }) => url ?? []);
    const links = [
      ...part("xl/worksheets/_rels/sheet3.xml.rels").matchAll(
        /Target="([^"]*)"/gu,
      ),
    ].map(([, target = ""]) => target.replaceAll("&amp;", "&"));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !addresses.includes(link))).toEqual([]);
  });
});

describe("hostile cells", () => {
  const hostile = [
    '=HYPERLINK("http://x","y")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "＝1+1",
    'hai\ndòng, "ngoặc"; kép',
    "phải \u202Esang trái",
    "\u0000=1",
  ];

  test.each(hostile)("%j stays a text and whole", async (phrase) => {
    const base = contextOf(record, "level", []);
    const observation = anObservation({
      level: { ...billions("216,5"), lastPlace: 1e8 },
      sources: [
        {
          figure: "2022-10-28-cao-bang#1",
          report: "2022-10-28-cao-bang",
          printedLevel: phrase,
        },
      ],
    });
    const context = contextOf(
      { ...base, ...record, observations: [observation] },
      "level",
      [observation.id],
    );
    const column = comparisonColumns.indexOf("printed_level");
    const { csv, viCsv, sheets } = await readBack(context, "en");
    const seen = phrase.replaceAll("\u0000", "");
    const safe = /^[=+\-@\t＝]/u.test(seen) ? `'${seen}` : seen;
    expect(csv[1]?.[column]).toBe(safe);
    expect(viCsv[1]?.[column]).toBe(safe);
    expect(sheets[0]?.data[1]?.[column]).toBe(safe);
    expect(csv[1]?.[comparisonColumns.indexOf("value")]).toBe("216500000000");
  });
});

describe(pressArchive, () => {
  test("holds everything, is the same whenever it is made, and names files without marks", async () => {
    const [context] = readyContexts(record);
    if (context === undefined) throw new Error("no ready comparison");
    const pictures = [
      {
        name: "hình.png",
        type: "image/png",
        bytes: new Uint8Array([1, 2, 3]),
      },
    ];
    const make = () =>
      pressArchive(words.vi, context, provenanceIn("vi"), pictures);
    const first = await make();
    expect((await make()).bytes).toEqual(first.bytes);
    const files = await filesOf(context, "vi");
    const inside = unzipSync(first.bytes);
    expect(Object.keys(inside)).toEqual([
      ...Object.values(files).map(({ name }) => name),
      "hình.png",
    ]);
    for (const { name, bytes } of Object.values(files)) {
      expect(name).toMatch(/^[a-z0-9_-]+\.[a-z]+$/u);
      expect(name).toContain("_a1b2c3");
      expect(inside[name]).toEqual(bytes);
    }
  });
});
