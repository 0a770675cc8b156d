import { describe, expect, test } from "vitest";

import { measuresOf, type Measure } from "../core/measure.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  millions,
  percent,
  visits,
} from "../core/observation.fixture.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import {
  formatAttainment,
  formatMeasure,
  formatStatement,
} from "./sentence.ts";
import { en } from "./en/words.ts";

const caoBang = aCity();
const mongCai = aCity({
  id: "mong-cai",
  name: { vi: "Móng Cái", en: "Móng Cái" },
});
const revenue = anIndicator({
  planName: { vi: "dự toán", en: "budget estimate" },
});
const visitors = anIndicator({
  id: "tourism-visitors",
  shortName: { vi: "Khách du lịch", en: "Visitors" },
  unit: "visit",
  planName: { vi: "chỉ tiêu", en: "target" },
});
const disbursement = anIndicator({
  id: "investment-disbursement",
  shortName: { vi: "Giải ngân đầu tư công", en: "Public investment" },
  planTerm: "budget-year",
  planName: { vi: "kế hoạch vốn", en: "capital plan" },
});

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function sentencesOf(
  figure: Observation,
  indicator: Indicator = revenue,
): readonly string[] {
  const city = figure.city === "mong-cai" ? mongCai : caoBang;
  return measuresOf(figure, indicator, []).map((measure) =>
    plain(formatMeasure(en, measure, city, indicator)),
  );
}

function to(end: string, fields: Partial<Observation> = {}): Observation {
  return anObservation({ period: aPeriod("year-to-date", end), ...fields });
}

describe(formatMeasure, () => {
  test("Cao Bằng's budget revenue to 15 October 2022 has one sentence for each plan", () => {
    const figure = to("2022-10-15", {
      level: billions("216", "above"),
      plans: [
        aPlan("province", { attained: percent("53,6") }),
        aPlan("council", { attained: percent("38,2") }),
      ],
    });
    expect(sentencesOf(figure)).toEqual([
      "Cao Bằng: by 15 Oct 2022, budget revenue had reached 53.6% of the 2022 budget estimate set by the province; 25.3 percentage points behind an even pace.",
      "Cao Bằng: by 15 Oct 2022, budget revenue had reached 38.2% of the 2022 budget estimate set by the city council; 40.7 percentage points behind an even pace.",
    ]);
  });

  test("Móng Cái's disbursement to 31 January 2021 counts against the plan of 2020", () => {
    const figure = anObservation({
      city: "mong-cai",
      indicator: "investment-disbursement",
      period: aPeriod("year-to-date", "2021-01-31", 2020),
      plans: [aPlan("unstated", { attained: percent("71,2") })],
    });
    expect(sentencesOf(figure, disbursement)).toEqual([
      "Móng Cái: by 31 Jan 2021, public investment had reached 71.2% of the 2020 capital plan; 28.8 percentage points behind an even pace.",
    ]);
  });

  test("a share that is worked out says so", () => {
    const figure = to("2024-08-31", {
      level: millions("2,76", "exact", "visit"),
      plans: [aPlan("city", { target: millions("3,3", "exact", "visit") })],
    });
    expect(sentencesOf(figure, visitors)).toEqual([
      "Cao Bằng: by 31 Aug 2024, visitors had reached 83.6% (calculated) of the 2024 target set by the city as its own goal; 17.0 percentage points ahead of an even pace.",
    ]);
  });

  test("an estimate says so", () => {
    const figure = to("2024-06-30", {
      status: "E",
      plans: [aPlan("unstated", { attained: percent("27") })],
    });
    expect(sentencesOf(figure)).toEqual([
      "Cao Bằng: by 30 Jun 2024, on the source’s estimate, budget revenue had reached 27% of the 2024 budget estimate; 22.7 percentage points behind an even pace.",
    ]);
  });

  test("a plan that is reached is done", () => {
    const figure = to("2022-10-31", {
      plans: [aPlan("unstated", { attained: percent("127") })],
    });
    expect(sentencesOf(figure, visitors)).toEqual([
      "Cao Bằng: by 31 Oct 2022, visitors had reached 127% of the 2022 target; the full-year plan was met.",
    ]);
  });

  test("a share that is nearly so much lags at least so much", () => {
    const figure = to("2022-10-15", {
      plans: [aPlan("unstated", { attained: percent("40", "below") })],
    });
    expect(sentencesOf(figure)).toEqual([
      "Cao Bằng: by 15 Oct 2022, budget revenue had reached nearly 40% of the 2022 budget estimate; at least 38.9 percentage points behind an even pace.",
    ]);
  });

  test("a share at the pace compares the pace with nothing else", () => {
    const figure = to("2022-10-15", {
      plans: [aPlan("unstated", { attained: percent("78,90") })],
    });
    expect(sentencesOf(figure)).toEqual([
      "Cao Bằng: by 15 Oct 2022, budget revenue had reached 78.90% of the 2022 budget estimate; exactly at an even pace.",
    ]);
  });

  test.each([
    [
      "too-early",
      "2025-02-15",
      percent("33,2"),
      "by 15 Feb 2025, budget revenue had reached 33.2% of the 2025 budget estimate; not enough to judge: less than 2 months of the plan’s term had passed.",
    ],
    [
      "approximate",
      "2022-10-15",
      percent("60", "about"),
      "by 15 Oct 2022, budget revenue had reached about 60% of the 2022 budget estimate; not enough to judge: the figure is only approximate.",
    ],
    [
      "straddles",
      "2022-10-15",
      percent("63,1"),
      "by 15 Oct 2022, budget revenue had reached 63.1% of the 2022 budget estimate; not enough to judge: the printed figure fits both sides of a threshold.",
    ],
    [
      "straddles, by a hedge",
      "2024-06-30",
      percent("51", "above"),
      "by 30 Jun 2024, budget revenue had reached more than 51% of the 2024 budget estimate; not enough to judge: the printed figure fits both sides of a threshold.",
    ],
  ])("without a verdict it says why: %s", (_, end, attained, expected) => {
    const figure = to(end, { plans: [aPlan("unstated", { attained })] });
    expect(sentencesOf(figure)).toEqual([`Cao Bằng: ${expected}`]);
  });
});

describe(formatAttainment, () => {
  const [stated, hedged] = measuresOf(
    to("2022-10-15", {
      plans: [
        aPlan("province", { attained: percent("53,6") }),
        aPlan("council", { attained: percent("40", "below") }),
      ],
    }),
    revenue,
    [],
  );
  const [derived] = measuresOf(
    to("2022-08-31", {
      level: visits("500.000", "above"),
      plans: [aPlan("unstated", { target: visits("600.000") })],
    }),
    visitors,
    [],
  );

  test.each<[string, Measure | undefined]>([
    ["53.6%", stated],
    ["nearly 40%", hedged],
    ["more than 83.3% (calculated)", derived],
  ])("%s", (expected, measure) => {
    expect(measure && plain(formatAttainment(en, measure))).toBe(expected);
  });
});

describe(formatStatement, () => {
  test.each<[string, Partial<Observation>]>([
    [
      "more than 216 billion VND, to 15 Oct 2022",
      { level: billions("216", "above") },
    ],
    [
      "nearly 1.029 million visits, +26% year on year, to 15 Oct 2022 (estimated)",
      {
        status: "E",
        level: millions("1,029", "below", "visit"),
        growth: percent("26"),
      },
    ],
    ["+26.1% year on year, to 15 Oct 2022", { growth: percent("26,1") }],
    [
      "+26.1% year on year, to 15 Oct 2022 (estimated)",
      { status: "E", growth: percent("26,1") },
    ],
    [
      "more than +26% year on year, to 15 Oct 2022",
      { growth: percent("26", "above") },
    ],
    [
      "down more than 23% year on year, to 15 Oct 2022",
      { growth: { value: -23, lastPlace: 1, qualifier: "below" } },
    ],
    ["to 15 Oct 2022", {}],
    [
      "reached 53.6% of the 2022 budget estimate set by the province, reached 38.2% of the 2022 budget estimate set by the city council, to 15 Oct 2022",
      {
        plans: [
          aPlan("province", { attained: percent("53,6") }),
          aPlan("council", { attained: percent("38,2") }),
        ],
      },
    ],
  ])("%s", (expected, fields) => {
    expect(plain(formatStatement(en, anObservation(fields), revenue))).toBe(
      expected,
    );
  });
});

describe(en.sentences.inSentence, () => {
  test.each([
    ["Budget revenue", "budget revenue"],
    ["IIP growth", "IIP growth"],
    ["A share", "a share"],
    ["", ""],
  ])("%s becomes %s", (text, expected) => {
    expect(en.sentences.inSentence(text)).toBe(expected);
  });
});
