import { createHash } from "node:crypto";

import { beforeAll, describe, expect, test } from "vitest";

import { observationColumns } from "../wording/observationRow.ts";
import type { CompiledRecord } from "./compile.ts";
import { parseCsv } from "./csv.fixture.ts";
import {
  aFigure,
  aFolder,
  aRecordedReport,
  compiledFrom,
  reportFile,
} from "./folder.fixture.ts";
import { measureColumns, measureRows } from "./measuresCsv.ts";
import { csvHead, csvLines, observationRows } from "./observationsCsv.ts";
import type { RecordedFolder } from "./parseRecorded.ts";
import { publishRecord, type PublishedFile } from "./publish.ts";
import { readFolder } from "./readFolder.ts";

const header =
  "observation_id,city,indicator,period_kind,period_start,period_end,as_of,value,unit,qualifier,status,plan_year,plan_owner,attainment_percent,plan_value,yoy_percent,price_basis,report_id,report_title,publisher,published,url,paragraph,printed_level,printed_plan,printed_yoy,cautions";

let folder: RecordedFolder;
let record: CompiledRecord;
let published: readonly PublishedFile[];

beforeAll(async () => {
  folder = await readFolder("data", process.cwd());
  record = compiledFrom(folder);
  published = publishRecord(record);
});

function textOf(name: string): string {
  return published.find((file) => file.name === name)?.text ?? "";
}

describe(publishRecord, () => {
  test("an index, a shard a city, two tables and their descriptor are published", () => {
    expect(
      published.map(({ name }) =>
        name.replace(/([-.])[0-9a-f]{12}\./u, "$1HASH."),
      ),
    ).toEqual([
      "index.json",
      "index.HASH.json",
      "cao-bang-HASH.json",
      "bac-kan-HASH.json",
      "mong-cai-HASH.json",
      "observations.csv",
      "measures.csv",
      "datapackage.json",
    ]);
  });

  test("the same record gives the same bytes, in whatever order its files come", () => {
    const { reports } = folder;
    const shuffled = [
      ...reports.slice(20).toReversed(),
      ...reports.slice(0, 20),
    ];
    expect(publishRecord(record)).toEqual(published);
    expect(
      publishRecord(compiledFrom({ ...folder, reports: shuffled })),
    ).toEqual(published);
  });

  test("a shard's name changes with its content, and so does the version", () => {
    const one = publishRecord(
      compiledFrom(aFolder({ [reportFile]: aRecordedReport() })),
    );
    const figures = [aFigure({ level: "124,130 tỷ đồng" })];
    const other = publishRecord(
      compiledFrom(aFolder({ [reportFile]: aRecordedReport(figures) })),
    );
    const names = (files: readonly PublishedFile[]) =>
      files.map(({ name }) => name);
    expect(names(one)[1]).not.toBe(names(other)[1]);
    expect(names(one)[2]).not.toBe(names(other)[2]);
    expect(names(one)[3]).toBe(names(other)[3]);
    expect(one[0]?.text).not.toBe(other[0]?.text);
  });

  test("a shard's name is the hash of its text", () => {
    const shards = published.filter(
      ({ name }) => /-[0-9a-f]{12}\./u.test(name) && !name.startsWith("index-"),
    );
    expect(shards).toHaveLength(record.cities.length);
    for (const { name, text } of shards) {
      const hash = createHash("sha256").update(text).digest("hex");
      expect(name).toContain(`-${hash.slice(0, 12)}.json`);
    }
  });

  test("observations.csv begins with a byte order mark and its 27 columns", () => {
    const [firstLine] = textOf("observations.csv").split("\r\n");
    expect(firstLine).toBe(`\uFEFF${header}`);
    expect(header.split(",")).toHaveLength(27);
    expect(header).toBe(observationColumns.join());
  });

  test.each(["observations.csv", "measures.csv"])(
    "%s reads back as the rows it was made of",
    (name) => {
      const [columns, rows] =
        name === "measures.csv"
          ? [measureColumns, measureRows(record)]
          : [observationColumns, observationRows(record)];
      const cells = rows.map((row) => {
        const byColumn = new Map<string, unknown>(Object.entries(row));
        return columns.map((column) => String(byColumn.get(column)));
      });
      const text = textOf(name).replace(/^\uFEFF/u, "");
      expect(parseCsv(text)).toEqual([[...columns], ...cells]);
    },
  );

  test("numbers stand in the tables as plain digits with a dot", () => {
    const [names = [], ...rows] = parseCsv(textOf("observations.csv"));
    const numeric = [
      "value",
      "plan_value",
      "attainment_percent",
      "yoy_percent",
    ];
    const cells = rows.flatMap((row) =>
      numeric.map((column) => row[names.indexOf(column)] ?? "none"),
    );
    expect(
      cells.filter((cell) => !/^(?:-?\d+(?:\.\d+)?)?$/u.test(cell)),
    ).toEqual([]);
  });

  test("no figure in measures.csv is without its observation", () => {
    const ids = new Set(record.observations.map(({ id }) => id));
    const rows = measureRows(record);
    expect(rows.length).toBeGreaterThan(20);
    expect(
      rows.filter(({ observation_id: id }) => !ids.has(String(id))),
    ).toEqual([]);
  });
});

describe(csvLines, () => {
  test("quotes, commas and line ends stay within their cell", () => {
    const row = { a: 'nói "gần, trên"', b: "hai\r\ndòng" };
    const columns = ["a", "b"] as const;
    const csv = csvHead(columns) + csvLines(columns, [row]);
    expect(csv).toBe('\uFEFFa,b\r\n"nói ""gần, trên""","hai\r\ndòng"\r\n');
    expect(parseCsv(csv.slice(1))).toEqual([
      ["a", "b"],
      [row.a, row.b],
    ]);
  });
});
