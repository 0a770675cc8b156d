import { beforeAll, describe, expect, test } from "vitest";

import type { ObservationRow } from "../wording/observationRow.ts";
import { compileRecord, type CompiledRecord } from "./compile.ts";
import { compiledFrom } from "./folder.fixture.ts";
import { observationRows } from "./observationsCsv.ts";
import { parseRecorded, type RecordedFolder } from "./parseRecorded.ts";
import { readFolder } from "./readFolder.ts";
import { recordedReport } from "./recorded.ts";

let folder: RecordedFolder;
let record: CompiledRecord;
let rows: readonly ObservationRow[];

beforeAll(async () => {
  folder = await readFolder("data", process.cwd());
  record = compiledFrom(folder);
  rows = observationRows(record);
});

const columns = [
  "report_id",
  "indicator",
  "period_kind",
  "period_start",
  "period_end",
  "value",
  "unit",
  "qualifier",
  "plan_year",
  "plan_owner",
  "attainment_percent",
  "plan_value",
  "yoy_percent",
  "price_basis",
] as const;

/** Read by hand from the five city-hall reports, apart from data/: every economic figure they print. */
const byHand = [
  "2021-03-03-mong-cai|budget-revenue|year-to-date|2021-01-01|2021-02-28||||||||26.1|",
  "2021-03-03-mong-cai|retail-sales|year-to-date|2021-01-01|2021-02-28||||||||2.7|",
  "2021-03-03-mong-cai|tourism-visitors|year-to-date|2021-01-01|2021-02-28||||||||6|",
  "2021-03-03-mong-cai|tourism-revenue|year-to-date|2021-01-01|2021-02-28||||||||9|",
  "2021-03-03-mong-cai|industrial-output|year-to-date|2021-01-01|2021-02-28|1297314000000|VND|exact|||||75.6|",
  "2021-03-03-mong-cai|trade-turnover|year-to-date|2021-01-01|2021-02-28||||||||-23|",
  "2021-03-03-mong-cai|transport-revenue|year-to-date|2021-01-01|2021-02-28||||||||-49.4|",
  "2021-03-03-mong-cai|investment-disbursement|year-to-date|2020-01-01|2021-01-31||||2020|unstated|71.2|||",
  "2022-06-30-bac-kan|retail-sales|month|2022-06-01|2022-06-30|285000000000|VND|about||||||",
  "2022-06-30-bac-kan|retail-sales|year-to-date|2022-01-01|2022-06-30|1739500000000|VND|about|2022|unstated|50.58||4.85|",
  "2022-06-30-bac-kan|industrial-output|month|2022-06-01|2022-06-30|24252920000|VND|exact||||||",
  "2022-06-30-bac-kan|industrial-output|year-to-date|2022-01-01|2022-06-30|145244670000|VND|about|||||0.87|",
  "2022-10-28-cao-bang|budget-revenue|year-to-date|2022-01-01|2022-10-15|216000000000|VND|above|2022|province|53.6|||",
  "2022-10-28-cao-bang|budget-revenue|year-to-date|2022-01-01|2022-10-15|216000000000|VND|above|2022|council|38.2|||",
  "2022-10-28-cao-bang|industrial-output|month|2022-10-01|2022-10-31|31500000000|VND|above||||||",
  "2022-10-28-cao-bang|industrial-output|year-to-date|2022-01-01|2022-10-31|286000000000|VND|above|2022|unstated|78|||",
  "2022-10-28-cao-bang|retail-sales|year-to-date|2022-01-01|2022-10-31|3700000000000|VND|above|2022|unstated|69.3|||",
  "2022-10-28-cao-bang|tourism-visitors|year-to-date|2022-01-01|2022-10-31|191000|visit|above|2022|unstated|127|||",
  "2022-10-28-cao-bang|tourism-visitors|month|2022-10-01|2022-10-31|95000|visit|below||||||",
  "2024-11-27-cao-bang|industrial-output|month|2024-11-01|2024-11-30|32036000000|VND|exact||||||current",
  "2024-11-27-cao-bang|industrial-output|month|2024-11-01|2024-11-30|39211000000|VND|exact||||||current",
  "2024-11-27-cao-bang|retail-sales|month|2024-11-01|2024-11-30|516149000000|VND|exact||||||",
  "2024-11-27-cao-bang|tourism-visitors|year-to-date|2024-01-01|2024-11-27|1029000|visit|below|2024|unstated|102.8|||",
  "2024-11-27-cao-bang|tourism-visitors|month|2024-11-01|2024-11-27|73000|visit|below||||||",
  "2024-11-27-cao-bang|budget-revenue|year-to-date|2024-01-01|2024-11-26|315000000000|VND|above|2024|joint|96|||",
  "2024-11-27-cao-bang|investment-disbursement|year-to-date|2024-01-01|2024-11-22||||2024|unstated|27.8|||",
  "2025-03-28-cao-bang|industrial-output|year-to-date|2025-01-01|2025-03-31|106500000000|VND|exact|2025|unstated|22.3|476400000000|38.5|",
  "2025-03-28-cao-bang|tourism-visitors|year-to-date|2025-01-01|2025-03-15|566306|visit|exact||||||",
  "2025-03-28-cao-bang|tourism-visitors-international|year-to-date|2025-01-01|2025-03-15|62380|visit|exact||||||",
  "2025-03-28-cao-bang|tourism-visitors-domestic|year-to-date|2025-01-01|2025-03-15|503926|visit|exact||||||",
  "2025-03-28-cao-bang|tourism-visitors|month|2025-03-01|2025-03-15|151718|visit|exact||||||",
  "2025-03-28-cao-bang|tourism-visitors-international|month|2025-03-01|2025-03-15|17878|visit|exact||||||",
  "2025-03-28-cao-bang|tourism-visitors-domestic|month|2025-03-01|2025-03-15|133840|visit|exact||||||",
  "2025-03-28-cao-bang|budget-revenue|year-to-date|2025-01-01|2025-03-15|124129000000|VND|exact|2025|joint|33.2||81|",
  "2025-03-28-cao-bang|investment-disbursement|year-to-date|2025-01-01|2025-03-15|1390000000|VND|below|2025|unstated|1.1|||",
];

function lineOf(row: ObservationRow): string {
  return columns.map((column) => row[column]).join("|");
}

const reportOf = (line: string) => line.split("|")[0];

describe(observationRows, () => {
  test("the five reports print 34 figures, one of them against two plans", () => {
    const figures = byHand.map((line) => line.split("|").slice(0, 6).join());
    expect([byHand.length, new Set(figures).size]).toEqual([35, 34]);
  });

  test.each(byHand)("%s", (line) => {
    const found = rows.filter((row) => lineOf(row) === line);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      city: line.slice("2021-03-03-".length).split("|")[0],
      as_of: line.split("|")[4],
      status: "A",
    });
  });

  test("the five reports print nothing else", () => {
    const reports = new Set(byHand.map(reportOf));
    const theirs = rows.filter(({ report_id: id }) => reports.has(String(id)));
    expect(theirs).toHaveLength(byHand.length);
  });

  test("every number is finite", () => {
    const cells = rows.flatMap((row) => Object.values(row));
    const numbers = cells.filter((cell) => typeof cell === "number");
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
  });
});

describe(compileRecord, () => {
  test("at least 141 figures are printed, 34 of them in the five reports", () => {
    const sources = record.observations.flatMap((one) => one.sources);
    expect(sources.length).toBeGreaterThanOrEqual(141);
    const fiveReports = new Set(byHand.map(reportOf));
    expect(
      sources.filter(({ report }) => fiveReports.has(report)),
    ).toHaveLength(34);
  });

  test("every figure of every report file is in the record exactly once", () => {
    const written = folder.reports.flatMap((file) => {
      const report = parseRecorded(file, recordedReport);
      const id = /([^/]+)\.json$/u.exec(file.file)?.[1];
      return report.ok
        ? report.value.figures.map((_figure, index) => `${id}#${index + 1}`)
        : [];
    });
    const published = record.observations.flatMap(({ sources }) =>
      sources.map(({ figure }) => figure),
    );
    expect(published.toSorted()).toEqual(written.toSorted());
  });

  test("the two industrial outputs of November 2024 stand in conflict", () => {
    const inConflict = record.observations.filter(
      ({ indicator, city, period }) =>
        indicator === "industrial-output" &&
        city === "cao-bang" &&
        period.start === "2024-11-01",
    );
    expect(
      inConflict.map(({ id, level, conflictsWith, preferred }) => ({
        id,
        value: level?.value,
        conflictsWith,
        preferred,
      })),
    ).toEqual([
      {
        id: "2024-11-27-cao-bang#1",
        value: 32_036 * 1_000_000,
        conflictsWith: ["2024-11-27-cao-bang#2"],
        preferred: undefined,
      },
      {
        id: "2024-11-27-cao-bang#2",
        value: 39_211 * 1_000_000,
        conflictsWith: ["2024-11-27-cao-bang#1"],
        preferred: undefined,
      },
    ]);
  });

  test("conflicts are mutual, and at most one side of each is preferred", () => {
    for (const one of record.observations) {
      const rivals = record.observations.filter(({ id }) =>
        one.conflictsWith.includes(id),
      );
      expect(rivals).toHaveLength(one.conflictsWith.length);
      for (const rival of rivals) {
        expect(rival.conflictsWith).toContain(one.id);
        expect(
          [one, rival].filter((side) => side.preferred).length,
        ).toBeLessThan(2);
      }
    }
  });

  test("1.091.688 and nearly 1.1 million visitors are one observation of two sources", () => {
    const merged = record.observations.filter(({ sources }) =>
      sources.some(({ printedLevel }) => printedLevel?.startsWith("1.091.688")),
    );
    expect(
      merged.map(({ level, sources }) => [
        level?.value,
        level?.qualifier,
        sources.length,
      ]),
    ).toEqual([[1_091_688, "exact", 2]]);
  });

  test("the visitors of November 2024 are 23.700 more than in October", () => {
    const november = record.observations.find(
      ({ id }) => id === "2024-11-27-cao-bang#5",
    );
    expect(november?.monthOnMonth).toEqual({
      value: 23_700,
      lastPlace: 100,
      qualifier: "exact",
      unit: "visit",
    });
  });

  test("no id stands twice", () => {
    const ids = record.observations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
