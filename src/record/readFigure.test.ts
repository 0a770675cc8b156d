import { describe, expect, test } from "vitest";

import type { Observation } from "../core/observation.ts";
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
import { readFigure } from "./readFigure.ts";

function observationOf(figure: Fields): Observation | undefined {
  const report = aRecordedReport([figure]);
  return compiledFrom(aFolder({ [reportFile]: report })).observations[0];
}

const copyIt = "copy the phrase as printed, without the words around it";
const dropIt = "drop this redundant field";

describe(readFigure, () => {
  test("a figure knows its number, its printed words and the place they stand in", () => {
    const figure = aFigure({
      level: "ước đạt gần 124,129 tỷ đồng",
      plan: [
        { owner: "province", attained: "33,2%" },
        { owner: "council", value: "400 tỷ đồng" },
      ],
      growth: "tăng 81% so với cùng kỳ",
      asOf: "2025-03-14",
      paragraph: 3,
    });
    expect(observationOf(figure)).toEqual({
      id: "2025-03-28-cao-bang#1",
      city: "cao-bang",
      indicator: "budget-revenue",
      period: {
        kind: "year-to-date",
        start: "2025-01-01",
        end: "2025-03-15",
        asOf: "2025-03-14",
        planYear: 2025,
      },
      status: "E",
      doubtful: false,
      level: {
        value: 124_129_000_000,
        lastPlace: 1_000_000,
        qualifier: "below",
        unit: "VND",
      },
      plans: [
        {
          owner: "province",
          attained: { value: 33.2, lastPlace: 0.1, qualifier: "exact" },
          printed: "33,2%",
          reports: ["2025-03-28-cao-bang"],
        },
        {
          owner: "council",
          target: {
            value: 400_000_000_000,
            lastPlace: 1_000_000_000,
            qualifier: "exact",
            unit: "VND",
          },
          printed: "400 tỷ đồng",
          reports: ["2025-03-28-cao-bang"],
        },
      ],
      growth: { value: 81, lastPlace: 1, qualifier: "exact" },
      priceBasis: null,
      cautions: [],
      sources: [
        {
          figure: "2025-03-28-cao-bang#1",
          report: "2025-03-28-cao-bang",
          paragraph: 3,
          printedLevel: "ước đạt gần 124,129 tỷ đồng",
          printedPlan: "33,2%; 400 tỷ đồng",
          printedGrowth: "tăng 81% so với cùng kỳ",
          checks: [
            "phrase",
            "unit",
            "term",
            "as-of",
            "published",
            "record-end",
          ],
        },
      ],
      conflictsWith: [],
    });
  });

  test.each<[string, Fields, string | undefined]>([
    ["nothing said", {}, "A"],
    ["ước in the level", { level: "ước 124 tỷ đồng" }, "E"],
    ["ước in the growth", { growth: "ước tăng 3%" }, "E"],
    ["a status of its own", { status: "P" }, "P"],
    ["a figure to be checked", { confidence: "check" }, "U"],
    [
      "ước in a figure to be checked",
      { level: "ước 124 tỷ đồng", confidence: "check" },
      "E",
    ],
  ])("%s makes the status", (_what, fields, status) => {
    expect(observationOf(aFigure(fields))?.status).toBe(status);
  });

  test("the target after a slash belongs to the only plan", () => {
    const figure = aFigure({
      level: "106,5/476,4 tỷ đồng",
      plan: [{ owner: "unstated", attained: "22,3%" }],
    });
    expect(observationOf(figure)?.plans[0]?.target?.value).toBe(
      476_400_000_000,
    );
  });

  test("a phrase with two readings is read as its writer chooses", () => {
    const figure = aFigure({
      indicator: "trade-turnover",
      level: "1,029 USD",
      reads: { level: "1029 USD" },
    });
    const observation = observationOf(figure);
    expect(observation?.level?.value).toBe(1029);
    expect(observation?.sources[0]?.printedLevel).toBe("1,029 USD");
  });

  const inDollars = { indicator: "trade-turnover", level: "1,029 USD" };
  const onePlan = [{ owner: "unstated", attained: "22,3%" }];
  test.each<[string, Fields, readonly string[]]>([
    [
      "a phrase with a strange word",
      aFigure({ level: "trên 216 tỷ xu" }),
      [
        `level: found "xu" at character 13 of "trên 216 tỷ xu"; expected a unit such as tỷ đồng or lượt — ${copyIt}`,
      ],
    ],
    [
      "a phrase with a hidden character",
      aFigure({ level: "2\u200B16 tỷ đồng" }),
      [
        String.raw`level: found "U+200B" at character 2 of "2\u200b16 tỷ đồng"; expected only characters that can be seen — ${copyIt}`,
      ],
    ],
    [
      "a phrase that stops too early",
      aFigure({ growth: "tăng 81" }),
      [`growth: found the end of "tăng 81"; expected % or lần — ${copyIt}`],
    ],
    [
      "a plan's share that cannot be read",
      aFigure({ plan: [{ owner: "joint", attained: "ba phần tư" }] }),
      [
        `plan[0].attained: found "ba" at character 1 of "ba phần tư"; expected a number — ${copyIt}`,
      ],
    ],
    [
      "a plan of no readable value",
      aFigure({ plan: [{ owner: "joint", value: "nhiều" }] }),
      [
        `plan[0].value: found "nhiều" at character 1 of "nhiều"; expected a number — ${copyIt}`,
      ],
    ],
    [
      "a change that is a level",
      aFigure({ change: "23,7 tỷ đồng" }),
      [
        `change: found "23,7" at character 1 of "23,7 tỷ đồng"; expected tăng or giảm — ${copyIt}`,
      ],
    ],
    [
      "a phrase with two readings",
      aFigure(inDollars),
      [
        'level: found "1,029" in "1,029 USD", which has two readings; expected "1029" or "1.029" — add "reads" with the right one written out',
      ],
    ],
    [
      "a choice with two readings of its own",
      aFigure({ ...inDollars, reads: { level: "1.029 USD" } }),
      [
        'reads.level: found "1.029" in "1.029 USD", which has two readings; expected "1029" or "1.029" — add "reads" with the right one written out',
      ],
    ],
    [
      "a choice that is none of the readings",
      aFigure({ ...inDollars, reads: { level: "1209 USD" } }),
      [
        'reads.level: found "reads": "1209 USD" for "1,029 USD"; expected the same digits in the same order — write out one of the phrase\'s two readings',
      ],
    ],
    [
      "a choice where the phrase reads by itself",
      aFigure({ reads: { level: "124,129 tỷ đồng" } }),
      [
        `reads.level: found "reads": "124,129 tỷ đồng"; expected none, the phrase reads by itself — ${dropIt}`,
      ],
    ],
    [
      "a choice within a plan that reads by itself",
      aFigure({
        plan: [
          { owner: "joint", attained: "33,2%", reads: { attained: "33,2%" } },
        ],
      }),
      [
        `plan[0].reads.attained: found "reads": "33,2%"; expected none, the phrase reads by itself — ${dropIt}`,
      ],
    ],
    [
      "a choice for an unreadable phrase",
      aFigure({ level: "nhiều", reads: { level: "5 tỷ đồng" } }),
      [
        `level: found "nhiều" at character 1 of "nhiều"; expected a number — ${copyIt}`,
        'reads.level: found "reads": "5 tỷ đồng"; expected a phrase with two readings — mend the phrase itself',
      ],
    ],
    [
      "a choice for no phrase",
      aFigure({ reads: { growth: "tăng 5%" } }),
      [
        'reads.growth: found "reads": "tăng 5%"; expected a phrase with two readings — add the phrase as printed, or drop this field',
      ],
    ],
    [
      "visits as budget revenue",
      aFigure({ level: "566.306 lượt" }),
      [
        "level: found an amount in visit; expected VND, the unit of budget-revenue — correct the indicator or the phrase",
      ],
    ],
    [
      "a plan in another unit",
      aFigure({ plan: [{ owner: "city", value: "5 triệu USD" }] }),
      [
        "plan[0].value: found an amount in USD; expected VND, the unit of budget-revenue — correct the indicator or the phrase",
      ],
    ],
    [
      "a target after a slash beside two plans",
      aFigure({
        level: "106,5/476,4 tỷ đồng",
        plan: [...onePlan, { owner: "council", attained: "30%" }],
      }),
      [
        'level: found "106,5/476,4 tỷ đồng", which prints a target after the slash, and 2 plans; expected exactly one plan for it to belong to — add that plan with its owner, or write the target into the right plan\'s value',
      ],
    ],
    [
      "a target after a slash without a plan",
      aFigure({ level: "106,5/476,4 tỷ đồng" }),
      [
        'level: found "106,5/476,4 tỷ đồng", which prints a target after the slash, and 0 plans; expected exactly one plan for it to belong to — add that plan with its owner, or write the target into the right plan\'s value',
      ],
    ],
    [
      "a target after a slash and another in the plan",
      aFigure({
        level: "106,5/476,4 tỷ đồng",
        plan: [{ owner: "unstated", value: "480 tỷ đồng" }],
      }),
      [
        'plan[0].value: found "480 tỷ đồng", a second target beside the one after a slash; expected one target for a plan — keep the one the source prints, or record the other as a plan of its own',
      ],
    ],
    [
      "a plan's value with a slash",
      aFigure({ plan: [{ owner: "unstated", value: "400/480 tỷ đồng" }] }),
      [
        'plan[0].value: found "400/480 tỷ đồng", a second target beside the one after a slash; expected one target for a plan — keep the one the source prints, or record the other as a plan of its own',
      ],
    ],
    [
      "a plan with only an owner",
      aFigure({ plan: [{ owner: "province" }] }),
      [
        "plan[0]: found only an owner; expected the share attained, the plan's value, or both — add what the source prints, or drop the plan",
      ],
    ],
    [
      "status E beside ước",
      aFigure({ level: "ước 124 tỷ đồng", status: "E" }),
      [
        `status: found "E"; expected none where the phrase itself says ước — ${dropIt}`,
      ],
    ],
    [
      "status A",
      aFigure({ status: "A" }),
      [`status: found "A"; expected none for a normal figure — ${dropIt}`],
    ],
    [
      "two phrases at once",
      aFigureWithoutLevel({ level: "?", growth: "!" }),
      [
        `growth: found "!" at character 1 of "!"; expected a number — ${copyIt}`,
        `level: found "?" at character 1 of "?"; expected a number — ${copyIt}`,
      ],
    ],
  ])("%s is refused with its place", (_what, figure, complaints) => {
    expect(messagesOfFigures([figure])).toEqual(
      complaints.map((line) => `${reportFile} › figures[0].${line}`),
    );
  });
});
