import { describe, expect, test } from "vitest";

import { checkSeries } from "./checkSeries.ts";
import {
  aFigure,
  aFolder,
  aRecordedReport,
  messagesOf,
  messagesOfFigures,
  reportFile,
  someCaution,
  type Fields,
} from "./folder.fixture.ts";
import { problemsOf } from "./finding.ts";

const laterFile = "data/reports/2025-04-28-cao-bang.json";
const byTheSource = "if the source itself is at fault, add a caution of kind";
const preferred = { vi: "Khớp hơn.", en: "Fits better." };

function visitors(part: "" | "-international" | "-domestic", level: string) {
  return aFigure({ indicator: `tourism-visitors${part}`, level });
}

function twoReports(march: Fields, april: Fields) {
  const fields = { meeting: null, published: "2025-04-28" };
  return aFolder({
    [reportFile]: aRecordedReport([march]),
    [laterFile]: aRecordedReport([april], fields),
  });
}

describe(checkSeries, () => {
  const untilApril = { kind: "year-to-date", to: "2025-04-15" };
  const excuse = [{ ...someCaution, kind: "not-rising" }];

  test.each<[string, Fields]>([
    ["a greater level", { level: "200 tỷ đồng" }],
    ["the same level", { level: "124,129 tỷ đồng" }],
    ["a coarser print that may be the same", { level: "124 tỷ đồng" }],
    ["no level but a growth", { level: undefined, growth: "tăng 3%" }],
    ["another price basis", { level: "9 tỷ đồng", priceBasis: "current" }],
    ["a level cut off by gần", { level: "gần 200 tỷ đồng" }],
    [
      "a fall the source is to blame for",
      { level: "9 tỷ đồng", cautions: excuse },
    ],
  ])("after 124,129 tỷ, %s is sound", (_what, fields) => {
    const april = aFigure({ period: untilApril, ...fields });
    expect(messagesOf(twoReports(aFigure(), april))).toEqual([]);
  });

  test.each(["123 tỷ đồng", "gần 124 tỷ đồng"])(
    "%s after 124,129 tỷ is below an earlier level, whichever file comes first",
    (level) => {
      const april = aFigure({ period: untilApril, level });
      const folder = twoReports(aFigure(), april);
      const messages = messagesOf(folder);
      expect(messages).toEqual([
        `${laterFile} › figures[0].level: found ${level.includes("123") ? 123 : 124}000000000 up to 2025-04-15, below the 124129000000 up to 2025-03-15 of 2025-03-28-cao-bang#1; expected a year-to-date level that does not fall — compare both with their sources; ${byTheSource} "not-rising"`,
      ]);
      const reports = folder.reports.toReversed();
      expect(messagesOf({ ...folder, reports })).toEqual(messages);
    },
  );

  test("a month may well be below the year to date", () => {
    const april = aFigure({
      period: { kind: "month", to: "2025-04-15" },
      level: "9 tỷ đồng",
    });
    expect(messagesOf(twoReports(aFigure(), april))).toEqual([]);
  });

  test.each([
    ["62.380 lượt", "503.926 lượt", "566,306 lượt"],
    ["17, 878 lượt", "133, 840 lượt", "151.718 lượt"],
    ["62.380 lượt", "503.926 lượt", "566.305 lượt"],
    ["62.380 lượt", "503.926 lượt", "566.307 lượt"],
    ["62.380 lượt", "503.926 lượt", "566 nghìn lượt"],
    ["62.380 lượt", "503.926 lượt", "trên 566 nghìn lượt"],
  ])("%s and %s make %s within rounding", (international, domestic, all) => {
    const figures = [
      visitors("", all),
      visitors("-international", international),
      visitors("-domestic", domestic),
    ];
    expect(messagesOfFigures(figures)).toEqual([]);
  });

  test.each([
    ["too much", "566.304 lượt", "566304"],
    ["too little", "566.308 lượt", "566308"],
  ])("parts that make %s of the whole are refused", (_what, all, value) => {
    const figures = [
      visitors("-international", "62.380 lượt"),
      visitors("-domestic", "503.926 lượt"),
      visitors("", all),
    ];
    expect(messagesOfFigures(figures)).toEqual([
      `${reportFile} › figures[2].level: found ${value} beside parts that sum to 566306; expected parts that make the whole — compare the whole and its parts with the source; ${byTheSource} "sums"`,
    ]);
  });

  test("a part alone stays within its whole", () => {
    const whole = visitors("", "60.000 lượt");
    const part = visitors("-international", "62.380 lượt");
    expect(messagesOfFigures([whole, part])).toEqual([
      `${reportFile} › figures[0].level: found 60000 beside parts that sum to 62380; expected parts within the whole — compare the whole and its parts with the source; ${byTheSource} "sums"`,
    ]);
    const enough = visitors("", "62.380 lượt");
    expect(messagesOfFigures([enough, part])).toEqual([]);
  });

  test("the parts of a whole that has parts nobody prints need not make it", () => {
    const part = aFigure({
      indicator: "budget-revenue-domestic",
      level: "100 tỷ đồng",
    });
    expect(messagesOfFigures([aFigure(), part])).toEqual([]);
  });

  test("parts of another period are no parts of this one", () => {
    const month = { kind: "month", to: "2025-03-15" };
    const part = visitors("-domestic", "503.926 lượt");
    const whole = { ...visitors("", "151.718 lượt"), period: month };
    expect(messagesOfFigures([whole, part])).toEqual([]);
  });

  test("one figure twice in a report is refused", () => {
    expect(messagesOfFigures([aFigure(), aFigure()])).toEqual([
      `${reportFile} › figures[1]: found the same figure as figures[0]; expected each figure of a report once — drop one of the two`,
    ]);
  });

  test("two different figures for one thing are a conflict, and sound", () => {
    const figures = [aFigure(), aFigure({ level: "142,129 tỷ đồng" })];
    expect(messagesOfFigures(figures)).toEqual([]);
  });

  test("of two that disagree one may be preferred", () => {
    const figures = [
      aFigure({ preferred }),
      aFigure({ level: "142,129 tỷ đồng" }),
    ];
    expect(messagesOfFigures(figures)).toEqual([]);
  });

  test("of two that disagree not both may be preferred", () => {
    const figures = [
      aFigure({ preferred }),
      aFigure({ level: "142,129 tỷ đồng", preferred }),
    ];
    const complaintAbout = (rival: number) =>
      `found a preference that 2025-03-28-cao-bang#${rival} also claims; expected one preferred figure among those that disagree — drop the field here or there`;
    expect(messagesOfFigures(figures)).toEqual([
      `${reportFile} › figures[0].preferred: ${complaintAbout(2)}`,
      `${reportFile} › figures[1].preferred: ${complaintAbout(1)}`,
    ]);
  });

  test("a preference without a conflict is refused", () => {
    expect(messagesOfFigures([aFigure({ preferred })])).toEqual([
      `${reportFile} › figures[0].preferred: found a preference without a conflict; expected one preferred figure among those that disagree — drop the field here or there`,
    ]);
  });
});

describe(problemsOf, () => {
  test.each(["ratio", "sums", "not-rising"])(
    "a caution of kind %s that excuses nothing is refused",
    (kind) => {
      const figure = aFigure({ cautions: [{ ...someCaution, kind }] });
      expect(messagesOfFigures([figure])).toEqual([
        `${reportFile} › figures[0].cautions: found a caution of kind "${kind}"; expected a figure that breaks that rule — drop it, or give it the kind that fits`,
      ]);
    },
  );

  test("a caution excuses only the rule it names", () => {
    const cautions = [{ ...someCaution, kind: "not-rising" }];
    const figures = [
      { ...visitors("", "60.000 lượt"), cautions },
      visitors("-international", "62.380 lượt"),
    ];
    expect(messagesOfFigures(figures)).toEqual([
      expect.stringContaining('found a caution of kind "not-rising"'),
      expect.stringContaining("parts that sum to 62380"),
    ]);
  });
});
