import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  percent,
} from "../core/observation.fixture.ts";
import type { Indicator, Observation } from "../core/observation.ts";
import { standingOf, toObservations, type Standing } from "../core/standing.ts";
import { formatHeadline } from "./headline.ts";
import { vi } from "./vi/words.ts";

const cities = [
  aCity(),
  aCity({ id: "bac-kan", name: { vi: "Bắc Kạn", en: "Bắc Kạn" } }),
  aCity({ id: "mong-cai", name: { vi: "Móng Cái", en: "Móng Cái" } }),
];

function indicatorNamed(vi: string): Indicator {
  return anIndicator({ id: vi, shortName: { vi, en: vi } });
}

const revenue = indicatorNamed("Thu ngân sách");
const visitors = indicatorNamed("Khách du lịch");
const output = indicatorNamed("Sản xuất công nghiệp");
const disbursement = indicatorNamed("Giải ngân đầu tư công");

/** Where a city stands at the middle of the year, when 49,6 % of it has passed. */
function standing(
  indicator: Indicator,
  city: string,
  shares: readonly string[],
  fields: Partial<Observation> = {},
): Standing {
  const observation = anObservation({
    city,
    indicator: indicator.id,
    period: aPeriod("year-to-date", "2023-06-30"),
    plans: shares.map((digits, order) =>
      aPlan(order === 0 ? "province" : "council", {
        attained: percent(digits),
      }),
    ),
    ...fields,
  });
  return standingOf(observation, indicator, toObservations([observation]));
}

describe(formatHeadline, () => {
  test.each<[string, readonly Standing[], string]>([
    [
      "nothing can be judged",
      [standing(revenue, "cao-bang", [])],
      "Trong phần đang chọn, chưa có số liệu nào đủ căn cứ để so với kế hoạch.",
    ],
    [
      "there is nothing",
      [],
      "Trong phần đang chọn, chưa có số liệu nào đủ căn cứ để so với kế hoạch.",
    ],
    [
      "nothing lags",
      [
        standing(revenue, "cao-bang", ["60"]),
        standing(revenue, "bac-kan", ["50,0"]),
        standing(revenue, "mong-cai", []),
      ],
      "Ở lần công bố gần nhất, trong các chỉ tiêu đủ căn cứ kết luận, không chỉ tiêu nào chậm so với tiến độ bình quân.",
    ],
    [
      "one city lags",
      [
        standing(revenue, "cao-bang", ["60"]),
        standing(revenue, "bac-kan", ["27"]),
      ],
      "Chậm so với tiến độ ở lần công bố gần nhất: thu ngân sách ở Bắc Kạn (22,6 điểm %, đến 30/6/2023).",
    ],
    [
      "two plans lag",
      [standing(revenue, "cao-bang", ["27", "38,2"])],
      "Chậm so với tiến độ ở lần công bố gần nhất: thu ngân sách ở Cao Bằng (22,6 điểm % và 11,4 điểm %, đến 30/6/2023).",
    ],
    [
      "an estimate lags",
      [standing(revenue, "cao-bang", ["27"], { status: "E" })],
      "Chậm so với tiến độ ở lần công bố gần nhất: thu ngân sách ở Cao Bằng (ước, 22,6 điểm %, đến 30/6/2023).",
    ],
    [
      "a share that is gần lags",
      [
        standing(revenue, "cao-bang", [], {
          plans: [aPlan("province", { attained: percent("27", "below") })],
        }),
      ],
      "Chậm so với tiến độ ở lần công bố gần nhất: thu ngân sách ở Cao Bằng (ít nhất 22,6 điểm %, đến 30/6/2023).",
    ],
    [
      "an indicator lags in more cities than another",
      [
        standing(visitors, "cao-bang", ["45"]),
        standing(revenue, "cao-bang", ["30"]),
        standing(revenue, "bac-kan", ["27"]),
        standing(revenue, "mong-cai", ["20"]),
      ],
      "Chậm so với tiến độ ở lần công bố gần nhất: thu ngân sách ở Cao Bằng (19,6 điểm %, đến 30/6/2023), Bắc Kạn (22,6 điểm %, đến 30/6/2023) và Móng Cái (29,6 điểm %, đến 30/6/2023); khách du lịch ở Cao Bằng (4,6 điểm %, đến 30/6/2023).",
    ],
    [
      "four indicators lag",
      [revenue, visitors, output, disbursement].map((indicator) =>
        standing(indicator, "cao-bang", ["45"]),
      ),
      "Chậm so với tiến độ ở lần công bố gần nhất: thu ngân sách ở Cao Bằng (4,6 điểm %, đến 30/6/2023); khách du lịch ở Cao Bằng (4,6 điểm %, đến 30/6/2023); sản xuất công nghiệp ở Cao Bằng (4,6 điểm %, đến 30/6/2023); và các chỉ tiêu khác nêu ở bảng dưới.",
    ],
  ])("where %s", (_, standings, expected) => {
    expect(
      formatHeadline(vi, standings, cities).replaceAll("\u00a0", " "),
    ).toBe(expected);
  });
});

describe(vi.numbers.list, () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a và b"],
    [["a", "b", "c"], "a, b và c"],
  ])("%j: %s", (items, expected) => {
    expect(vi.numbers.list(items)).toBe(expected);
  });
});
