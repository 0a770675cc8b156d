import { describe, expect, test } from "vitest";

import { monthAmountsOf } from "../core/monthly.ts";
import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  billions,
} from "../core/observation.fixture.ts";
import type { Observation } from "../core/observation.ts";
import { formatMonthAmount } from "./month.ts";
import { english, slipsIn, vietnamese } from "./slips.fixture.ts";

const indicator = anIndicator({
  name: { vi: "Thu nội địa", en: "Domestic revenue" },
});
const november = aPeriod("month", "2024-11-30");
const october = aPeriod("year-to-date", "2024-10-31");
const september = aPeriod("year-to-date", "2024-09-30");

function sentences(
  tongue: typeof vietnamese,
  figures: readonly Observation[],
): readonly string[] {
  const context = {
    city: aCity(),
    indicator,
    observations: figures,
  };
  return monthAmountsOf(figures).map((amount) => {
    const text = formatMonthAmount(tongue.words, amount, context);
    expect(slipsIn(tongue, text)).toEqual([]);
    return text.replaceAll("\u00a0", " ");
  });
}

function to(period: Observation["period"], digits: string): Observation {
  return anObservation({ id: period.end, period, level: billions(digits) });
}

describe(formatMonthAmount, () => {
  test.each<
    [string, readonly Observation[], readonly string[], readonly string[]]
  >([
    [
      "a stated month",
      [to(november, "39,211")],
      ["Cao Bằng: thu nội địa đạt 39,211 tỷ đồng trong tháng 11/2024."],
      ["Cao Bằng: domestic revenue came to 39.211 billion VND in Nov 2024."],
    ],
    [
      "a month cut short, hedged and estimated",
      [
        anObservation({
          period: aPeriod("month", "2025-03-15"),
          level: billions("7", "below"),
          status: "E",
        }),
      ],
      [
        "Cao Bằng: thu nội địa ước đạt gần 7 tỷ đồng trong tháng 3/2025, đến 15/3/2025.",
      ],
      [
        "Cao Bằng: domestic revenue came to nearly 7 billion VND in Mar 2025, to 15 Mar 2025, on the source’s estimate.",
      ],
    ],
    [
      "a contested month",
      [
        { ...to(november, "32,036"), id: "a", conflictsWith: ["b"] },
        { ...to(november, "39,211"), id: "b", conflictsWith: ["a"] },
      ],
      [
        "Cao Bằng: thu nội địa đạt 32,036 tỷ đồng trong tháng 11/2024; số mâu thuẫn: 39,211 tỷ đồng.",
        "Cao Bằng: thu nội địa đạt 39,211 tỷ đồng trong tháng 11/2024; số mâu thuẫn: 32,036 tỷ đồng.",
      ],
      [
        "Cao Bằng: domestic revenue came to 32.036 billion VND in Nov 2024; contradicted by 39.211 billion VND.",
        "Cao Bằng: domestic revenue came to 39.211 billion VND in Nov 2024; contradicted by 32.036 billion VND.",
      ],
    ],
    [
      "a month between two cumulative figures, with formula and interval",
      [to(september, "254,5"), to(october, "286")],
      [
        "Cao Bằng: thu nội địa trong tháng 10/2024, tính: luỹ kế đến 31/10/2024 − luỹ kế đến 30/9/2024 = 286 tỷ đồng − 254,5 tỷ đồng = 31,5 tỷ đồng; số in cho phép từ 31,0 tỷ đồng đến 32,1 tỷ đồng.",
      ],
      [
        "Cao Bằng: domestic revenue in Oct 2024, calculated: year to date to 31 Oct 2024 − year to date to 30 Sep 2024 = 286 billion VND − 254.5 billion VND = 31.5 billion VND; the printed figures allow 31.0 billion VND to 32.1 billion VND.",
      ],
    ],
    [
      "a cumulative figure that fell",
      [to(september, "286"), to(october, "254,5")],
      [
        "Cao Bằng: thu nội địa luỹ kế đến 31/10/2024 (254,5 tỷ đồng) thấp hơn luỹ kế đến 30/9/2024 (286 tỷ đồng); có lẽ số đã được điều chỉnh nên không tính tháng 10/2024.",
      ],
      [
        "Cao Bằng: the year-to-date figure for domestic revenue to 31 Oct 2024 (254.5 billion VND) is below the one to 30 Sep 2024 (286 billion VND); it was probably revised, so Oct 2024 is not calculated.",
      ],
    ],
  ])("%s", (_, figures, inVietnamese, inEnglish) => {
    expect(sentences(vietnamese, figures)).toEqual(inVietnamese);
    expect(sentences(english, figures)).toEqual(inEnglish);
  });
});
