import { beforeAll, describe, expect, test } from "vitest";

import { checkKinds, type CheckKind } from "../core/observation.ts";
import { couldDiffer, tested } from "./checked.ts";
import type { CompiledRecord } from "./compile.ts";
import {
  aFigure,
  aFigureWithoutLevel,
  aFolder,
  aRecordedReport,
  compiledFrom,
  messagesOfFigures,
  reportFile,
  type Fields,
} from "./folder.fixture.ts";
import { readFolder } from "./readFolder.ts";

function checksIn(
  { observations }: CompiledRecord,
  figure: string,
): readonly CheckKind[] {
  const sources = observations.flatMap((observation) => observation.sources);
  return sources.find((source) => source.figure === figure)?.checks ?? [];
}

/** What the first of these figures of one report has passed. */
function checksOf(
  figures: readonly Fields[],
  fields: Fields = {},
): readonly CheckKind[] {
  const report = aRecordedReport(figures, fields);
  const record = compiledFrom(aFolder({ [reportFile]: report }));
  return checksIn(record, "2025-03-28-cao-bang#1");
}

function cautionOf(kind: string): Fields {
  const text = { vi: "Nguồn in như vậy.", en: "So the source prints." };
  return { cautions: [{ kind, text }] };
}

const always = ["phrase", "unit", "term", "published", "record-end"];
const sharesAgree = aFigure({
  level: "106,5/476,4 tỷ đồng",
  plan: [{ owner: "unstated", attained: "22,3%" }],
});

function visitors(part: string, level: string): Fields {
  return aFigure({ indicator: `tourism-visitors${part}`, level });
}

describe(tested, () => {
  test("an ordinary figure has passed what applies to every dated outcome", () => {
    expect(checksOf([aFigure()])).toEqual(always);
  });

  test("level, plan and share that agree have passed the ratio", () => {
    expect(checksOf([sharesAgree])).toEqual([...always, "ratio"]);
  });

  test.each<[string, Fields]>([
    ["level", aFigureWithoutLevel({ plan: planOf("22,3%", "476,4 tỷ đồng") })],
    ["plan", aFigure({ plan: planOf("22,3%") })],
    ["share", aFigure({ plan: planOf(undefined, "476,4 tỷ đồng") })],
    [
      "hedge that decides anything",
      aFigure({
        level: "khoảng 106,5 tỷ đồng",
        plan: planOf("22,3%", "476,4 tỷ đồng"),
      }),
    ],
  ])("without a %s there is no ratio to pass", (_what, figure) => {
    expect(checksOf([figure])).not.toContain("ratio");
  });

  test("a ratio that the source gets wrong is a caution and not passed", () => {
    const wrong = { ...sharesAgree, plan: planOf("32,3%") };
    expect(messagesOfFigures([wrong])).toHaveLength(1);
    expect(checksOf([{ ...wrong, ...cautionOf("ratio") }])).toEqual(always);
  });

  test("one wrong share of two plans leaves the ratio unpassed", () => {
    const plans = [
      { owner: "province", attained: "22,3%", value: "476,4 tỷ đồng" },
      { owner: "council", attained: "50%", value: "476,4 tỷ đồng" },
    ];
    const figure = aFigure({ level: "106,5 tỷ đồng", plan: plans });
    expect(checksOf([{ ...figure, ...cautionOf("ratio") }])).toEqual(always);
  });

  test.each<[string, Fields, CheckKind]>([
    ["a phrase without a unit", aFigure({ level: "124,129" }), "unit"],
    ["a growth alone", aFigureWithoutLevel({ growth: "tăng 3%" }), "unit"],
    [
      "a plan for the year",
      aFigureWithoutLevel({ plan: planOf(undefined, "476,4 tỷ đồng") }),
      "published",
    ],
    [
      "the whole of the running month",
      aFigure({ period: { kind: "month", to: "2025-03-31" } }),
      "published",
    ],
  ])("%s is not tested: no %s", (_what, figure, check) => {
    const checks = checksOf([figure]);
    expect(checks).toEqual(
      always.filter((one) => checks.some((c) => c === one)),
    );
    expect(checks).not.toContain(check);
  });

  test("an undated report passes no test of its day", () => {
    const record = compiledFrom(
      aFolder({
        "data/reports/undated-cao-bang-01.json": aRecordedReport([aFigure()], {
          published: null,
          meeting: null,
        }),
      }),
    );
    expect(checksIn(record, "undated-cao-bang-01#1")).toEqual(
      always.filter((check) => check !== "published"),
    );
  });

  test.each<[string, Fields, readonly CheckKind[]]>([
    [
      "a whole quarter",
      { period: { kind: "quarter", to: "2024-12-31" } },
      ["whole-period"],
    ],
    [
      "a whole year",
      { period: { kind: "year", to: "2024-12-31" } },
      ["whole-period"],
    ],
    ["a cut-off day of its own", { asOf: "2025-03-10" }, ["as-of"]],
  ])("%s has passed the test of its days", (_what, fields, own) => {
    expect(checksOf([aFigure(fields)])).toEqual(
      expect.arrayContaining([...own]),
    );
  });

  test("parts that make the whole are to the whole's credit", () => {
    const [whole, ...parts] = [
      visitors("", "566.306 lượt"),
      visitors("-international", "62.380 lượt"),
      visitors("-domestic", "503.926 lượt"),
    ];
    expect(checksOf([whole, ...parts])).toEqual([...always, "sums"]);
    expect(checksOf([whole])).toEqual(always);
    expect(checksOf([whole, ...parts.slice(1)])).toEqual([...always, "parts"]);
  });

  test("nothing is proved by parts of a whole that is open upwards", () => {
    const part = visitors("-international", "62.380 lượt");
    const whole = visitors("", "trên 566.306 lượt");
    expect(checksOf([whole, part])).toEqual(always);
  });

  test.each<[string, string, readonly string[]]>([
    ["124,129 tỷ đồng", "120 tỷ đồng", [...always, "rising"]],
    ["gần 124,129 tỷ đồng", "trên 120 tỷ đồng", [...always, "rising"]],
    ["trên 124,129 tỷ đồng", "120 tỷ đồng", always],
    ["124,129 tỷ đồng", "gần 120 tỷ đồng", always],
    ["124,129 tỷ đồng", "khoảng 120 tỷ đồng", always],
  ])("%s after %s has passed %o", (level, before, expected) => {
    const period = { kind: "year-to-date", to: "2025-02-28" };
    const figures = [aFigure({ level }), aFigure({ level: before, period })];
    expect(checksOf(figures)).toEqual(expected);
  });

  test("a figure of two sources keeps apart what each has passed", () => {
    const other = "data/reports/2025-04-02-cao-bang.json";
    const record = compiledFrom(
      aFolder({
        [reportFile]: aRecordedReport([sharesAgree]),
        [other]: aRecordedReport([aFigure({ level: "106,5 tỷ đồng" })], {
          published: "2025-04-02",
        }),
      }),
    );
    expect(record.observations).toHaveLength(1);
    expect(checksIn(record, "2025-03-28-cao-bang#1")).toContain("ratio");
    expect(checksIn(record, "2025-04-02-cao-bang#1")).toEqual(always);
  });
});

function planOf(
  attained: string | undefined,
  value?: string,
): readonly Fields[] {
  return [{ owner: "unstated", attained, value }];
}

describe(couldDiffer, () => {
  const closed = { low: 1, high: 2 };
  const upwards = { low: 1, high: Infinity };
  const downwards = { low: -Infinity, high: 2 };
  test.each([
    [closed, closed, true],
    [closed, upwards, true],
    [closed, downwards, true],
    [upwards, downwards, true],
    [upwards, upwards, false],
    [downwards, downwards, false],
    [closed, { low: -Infinity, high: Infinity }, false],
  ])("%o and %o: %s", (a, b, expected) => {
    expect([couldDiffer(a, b), couldDiffer(b, a)]).toEqual([
      expected,
      expected,
    ]);
  });
});

describe("the record's own figures", () => {
  let record: CompiledRecord;
  beforeAll(async () => {
    record = compiledFrom(await readFolder("data", process.cwd()));
  });

  test.each<[string, readonly string[]]>([
    [
      "2025-03-28-cao-bang#1",
      ["phrase", "unit", "term", "record-end", "ratio"],
    ],
    ["2022-10-28-cao-bang#1", always],
  ])("%s has passed %o", (figure, expected) => {
    expect(checksIn(record, figure)).toEqual(expected);
  });

  test("no figure has passed what it is cautioned for", () => {
    const excused = {
      ratio: ["ratio"],
      sums: ["sums", "parts"],
      "not-rising": ["rising"],
    };
    for (const { sources, cautions } of record.observations) {
      for (const { kind, figure } of cautions) {
        const checks = sources.find(
          (source) => source.figure === figure,
        )?.checks;
        const broken: readonly string[] =
          new Map(Object.entries(excused)).get(kind) ?? [];
        expect(checks?.filter((check) => broken.includes(check))).toEqual([]);
      }
    }
  });

  test("each figure's tests stand in their fixed order, each once", () => {
    for (const { sources } of record.observations) {
      for (const { checks = [] } of sources) {
        expect(checks).toEqual(
          checkKinds.filter((kind) => checks.includes(kind)),
        );
      }
    }
  });
});
