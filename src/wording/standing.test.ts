import { describe, expect, test } from "vitest";

import {
  anIndicator,
  anObservation,
  aPlan,
  billions,
  millions,
  percent,
} from "../core/observation.fixture.ts";
import type { Observation, Report } from "../core/observation.ts";
import { standingOf, toObservations } from "../core/standing.ts";
import {
  formatPeriodNote,
  formatPlanNote,
  formatSourceNote,
  formatStandingVerdict,
  formatStatedParts,
} from "./standing.ts";
import { vi } from "./vi/words.ts";

const revenue = anIndicator();
const attained = aPlan("province", { attained: percent("53,6") });

function standing(fields: Partial<Observation>) {
  const figure = anObservation(fields);
  return standingOf(figure, revenue, toObservations([figure]));
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe(formatStatedParts, () => {
  test.each<[string, Partial<Observation>]>([
    [
      "gần|1,029|triệu lượt",
      { level: millions("1,029", "below", "visit"), plans: [attained] },
    ],
    ["ước|86,6|tỷ đồng", { level: billions("86,6"), status: "E" }],
    [
      "ước gần|1,029|triệu lượt",
      { level: millions("1,029", "below", "visit"), status: "E" },
    ],
    ["|53,6%|kế hoạch", { plans: [attained], growth: percent("81") }],
    ["|+26,1%|so cùng kỳ", { growth: percent("26,1") }],
  ])("%s", (expected, fields) => {
    const parts = formatStatedParts(vi, anObservation(fields));
    expect(`${parts?.hedge}|${parts?.number}|${parts?.unit}`).toBe(expected);
  });

  test("a plan without outcome has no number of its own", () => {
    const plans = [aPlan("city", { target: billions("403") })];
    expect(formatStatedParts(vi, anObservation({ plans }))).toBeUndefined();
  });
});

describe(formatStandingVerdict, () => {
  test.each<[string, Partial<Observation>]>([
    ["chậm xa 25,3 điểm %", { plans: [attained] }],
    [
      "chậm xa tiến độ",
      {
        plans: [attained, aPlan("council", { attained: percent("38,2") })],
      },
    ],
    [
      "chưa đủ căn cứ: không nêu kế hoạch",
      { plans: [], level: billions("216") },
    ],
  ])("%s", (expected, fields) => {
    expect(plain(formatStandingVerdict(vi, standing(fields)))).toBe(expected);
  });
});

describe(formatPlanNote, () => {
  test("names share, plan, year, owner and stage", () => {
    const note = { vi: "sau bổ sung", en: "after supplements" };
    const one = standing({
      plans: [aPlan("province", { attained: percent("53,6"), note })],
    });
    expect(
      one.measures.map((measure) => formatPlanNote(vi, measure, one)),
    ).toEqual(["53,6% dự toán 2022 tỉnh giao (sau bổ sung)"]);
  });
});

describe(formatPeriodNote, () => {
  test("growth is told beside a level", () => {
    const figure = anObservation({
      level: billions("216"),
      growth: percent("81"),
    });
    expect(plain(formatPeriodNote(vi, figure))).toBe(
      "đến 15/10/2022 · +81% so cùng kỳ",
    );
  });

  test("growth that is the number shown is not told twice", () => {
    const figure = anObservation({ growth: percent("81") });
    expect(plain(formatPeriodNote(vi, figure))).toBe("đến 15/10/2022");
  });
});

describe(formatSourceNote, () => {
  const report: Report = {
    id: "2022-10-28-cao-bang",
    city: "cao-bang",
    title: "Phiên họp",
    publisher: "UBND thành phố Cao Bằng",
    kind: "city-hall",
    meeting: "2022-10-27",
    published: "2022-10-28",
    url: null,
  };
  const source = { figure: "2022-10-28-cao-bang#1", report: report.id };

  test("one source is named with its day", () => {
    expect(
      formatSourceNote(vi, anObservation({ sources: [source] }), [report]),
    ).toBe("Nguồn: UBND thành phố Cao Bằng, 28/10/2022");
  });

  test("further sources are counted", () => {
    const other = { ...report, id: "undated-cao-bang-01" };
    const sources = [source, { figure: `${other.id}#1`, report: other.id }];
    expect(
      formatSourceNote(vi, anObservation({ sources }), [report, other]),
    ).toBe("Nguồn: UBND thành phố Cao Bằng, 28/10/2022 và 1 nguồn nữa");
  });

  test("a report that is not at hand leaves it empty", () => {
    expect(formatSourceNote(vi, anObservation({ sources: [source] }), [])).toBe(
      "",
    );
  });
});
