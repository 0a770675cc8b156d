import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import type { Observation } from "../../core/observation.ts";
import type { PrintedNumber } from "../../core/printedNumber.ts";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { growthSeries } from "./growthSeries.ts";

const cities = [
  aCity(),
  aCity({ id: "mong-cai", name: { vi: "Móng Cái", en: "Móng Cái" } }),
];

function seriesOf(
  figures: readonly Observation[],
  words: typeof vi | typeof en = vi,
) {
  return growthSeries(words, { figures, indicator: anIndicator(), cities });
}

function growing(
  growth: PrintedNumber,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({ growth, level: billions("216"), ...fields });
}

function fall(digits: string, qualifier: PrintedNumber["qualifier"] = "exact") {
  const { value, lastPlace } = percent(digits);
  return { value: -value, lastPlace, qualifier };
}

describe(growthSeries, () => {
  test("a growth is a mark with its change, its period and its sentence", () => {
    const figure = growing(percent("26,1"), { city: "mong-cai" });
    expect(seriesOf([figure]).marks).toEqual([
      {
        id: figure.id,
        observation: figure.id,
        place: 1,
        cityName: "Móng Cái",
        value: 26.1,
        change: "+26,1%",
        period: "2022 · đến\u00a015/10",
        tags: [],
        label: "2022 · đến\u00a015/10 · +26,1%",
        sentence:
          "Móng Cái: thu ngân sách nhà nước tăng 26,1% so cùng kỳ, đến\u00a015/10/2022.",
        isGrowthOnly: false,
        isEstimate: false,
        isDerived: false,
        isContested: false,
        openSide: null,
        order: "2022-10-15",
      },
    ]);
  });

  test.each<[string, Observation, string, "up" | "down" | null]>([
    ["a rise above 100 %", growing(percent("886")), "+886%", null],
    ["a fall", growing(fall("47,8")), "−47,8%", null],
    ["no change", growing(percent("0")), "0%", null],
    ["at least", growing(percent("330", "above")), "trên +330%", "up"],
    ["at most", growing(percent("20", "below")), "gần +20%", "down"],
    [
      "a fall of at least",
      growing(fall("23", "below")),
      "giảm trên 23%",
      "down",
    ],
    ["a fall of at most", growing(fall("23", "above")), "giảm gần 23%", "up"],
    ["about", growing(percent("20", "about")), "khoảng +20%", null],
    ["an estimate", growing(percent("20"), { status: "E" }), "+20% ước", null],
    [
      "contested",
      growing(percent("20"), { conflictsWith: ["x"] }),
      "+20% ≠",
      null,
    ],
  ])("%s is written", (_, figure, change, openSide) => {
    const [mark] = seriesOf([figure]).marks;
    expect(mark?.change.replaceAll("\u00a0", " ")).toBe(change);
    expect(mark?.openSide).toBe(openSide);
  });

  test("what states nothing but its growth, and at which prices, is told in the row", () => {
    const { marks } = seriesOf([
      anObservation({ growth: percent("20"), priceBasis: "constant-2010" }),
      growing(percent("21"), { priceBasis: "current" }),
    ]);
    expect(
      marks.map(({ isGrowthOnly, tags }) => [isGrowthOnly, ...tags]),
    ).toEqual([
      [true, "chỉ nêu tăng, giảm", "giá so sánh 2010"],
      [false, "giá hiện hành"],
    ]);
  });

  test("cities stand in the record's order, within each the order stays", () => {
    const { marks } = seriesOf([
      growing(percent("1"), { id: "m1", city: "mong-cai" }),
      growing(percent("2"), { id: "m2", city: "mong-cai" }),
      growing(percent("3"), { id: "c1" }),
    ]);
    expect(marks.map(({ id }) => id)).toEqual(["c1", "m1", "m2"]);
  });

  test("figures without a growth are left out", () => {
    expect(seriesOf([anObservation({ level: billions("1") })]).marks).toEqual(
      [],
    );
  });

  test.each<[string, readonly PrintedNumber[]]>([
    ["rises", [percent("6"), percent("886")]],
    ["falls", [fall("5"), fall("93,25")]],
    ["both", [fall("23"), percent("58,23")]],
    ["no change", [percent("0")]],
    ["nothing", []],
  ])(
    "zero lies inside an axis of %s that reaches every change",
    (_, growths) => {
      const { low, high } = seriesOf(growths.map((growth) => growing(growth)));
      expect(low).toBeLessThan(0);
      expect(high).toBeGreaterThan(0);
      for (const { value } of growths) {
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
    },
  );

  test.each<[string, readonly PrintedNumber[], readonly string[]]>([
    [
      "both ways",
      [fall("23"), percent("58,23")],
      ["−20%", "0%", "+20%", "+40%"],
    ],
    [
      "parts of a percent",
      [percent("0,87")],
      ["0,0%", "+0,2%", "+0,4%", "+0,6%", "+0,8%"],
    ],
    ["far out", [percent("886")], ["0%", "+200%", "+400%", "+600%", "+800%"]],
  ])("ticks of changes %s are signed", (_, growths, expected) => {
    const { ticks } = seriesOf(growths.map((growth) => growing(growth)));
    expect(ticks[1]?.map(({ label }) => label)).toEqual(expected);
    expect(ticks.map(({ length }) => length)).toEqual(
      ticks.map(({ length }) => length).toSorted((a, b) => b - a),
    );
  });

  test("is said in English", () => {
    const [mark] = seriesOf(
      [
        anObservation({
          growth: percent("20"),
          period: aPeriod("quarter", "2022-06-30"),
        }),
      ],
      en,
    ).marks;
    expect(mark?.period).toBe("2022 · Q2");
    expect(mark?.tags).toEqual(["change stated only"]);
  });
});
