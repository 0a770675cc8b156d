import { beforeAll, describe, expect, test } from "vitest";

import { readyComparisons } from "../core/readyComparisons.ts";
import { compiledFrom } from "../record/folder.fixture.ts";
import { readFolder } from "../record/readFolder.ts";
import {
  aDay,
  contextOf,
  toCompared,
  type Compared,
} from "./comparison.fixture.ts";
import { formatFigureLabel } from "./comparisonLabel.ts";
import { formatComparisonTitle } from "./comparisonTitle.ts";
import { formatComparisonUnit } from "./comparisonUnit.ts";
import { en } from "./en/words.ts";
import { readyTitle } from "./readyTitle.ts";
import { vi } from "./vi/words.ts";

let compared: Compared;

beforeAll(async () => {
  compared = toCompared(compiledFrom(await readFolder("data", process.cwd())));
});

const three = ["cao-bang", "bac-kan", "mong-cai"];

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

type Asked = Parameters<typeof contextOf>[2];

describe(formatComparisonTitle, () => {
  test.each([
    [
      "pace",
      { added: ["2021-03-03-mong-cai#8", "2024-11-27-cao-bang#7"] },
      "Giải ngân vốn đầu tư công so với kế hoạch vốn: Móng Cái 71,2% niên độ 2020, Cao Bằng 27,8% niên độ 2024",
      "Public investment against capital plan: Móng Cái 71.2% in budget year 2020, Cao Bằng 27.8% in budget year 2024",
    ],
    [
      "pace",
      {
        places: ["cao-bang"],
        indicator: "budget-revenue",
        years: [2022, 2024],
      },
      "Thu ngân sách trên địa bàn so với dự toán: Cao Bằng 53,6% (tỉnh) và 38,2% (HĐND) năm 2022, 96% năm 2024",
      "Budget revenue against budget target: Cao Bằng 53.6% (province) and 38.2% (council) in 2022, 96% in 2024",
    ],
    [
      "growth",
      { added: ["2021-03-03-mong-cai#1"] },
      "Thu ngân sách trên địa bàn so cùng kỳ: Móng Cái tăng 26,1% (2 tháng đầu năm 2021)",
      "Budget revenue in the city year on year: Móng Cái up 26.1% (first 2 months of 2021)",
    ],
    [
      "level",
      { added: ["2023-07-14-mong-cai#1", "2025-01-02-mong-cai#5"] },
      "Khách du lịch: Móng Cái ước gần 1,1 triệu lượt năm 2022, 4 triệu lượt năm 2024",
      "Visitors: Móng Cái est. nearly 1.1 million visits in 2022, 4 million visits in 2024",
    ],
    [
      "level",
      { places: three, indicator: "budget-revenue" },
      "Thu ngân sách trên địa bàn: Cao Bằng 2025; Bắc Kạn 2024; Móng Cái 2025 (không so trực tiếp được)",
      "Budget revenue in the city: Cao Bằng 2025; Bắc Kạn 2024; Móng Cái 2025 (not directly comparable)",
    ],
    [
      "pace",
      {
        added: [
          "2025-03-28-cao-bang#8",
          "2025-03-28-cao-bang#9",
          "2025-03-28-cao-bang#1",
        ],
      },
      "Thu ngân sách, giải ngân đầu tư công và sản xuất công nghiệp so với kế hoạch: Cao Bằng 2025",
      "Budget revenue, public investment and industrial output against plan: Cao Bằng 2025",
    ],
    [
      "growth",
      { places: ["bac-kan"], indicator: "tourism-visitors", years: [2024] },
      "Khách du lịch so cùng kỳ: Bắc Kạn",
      "Visitors year on year: Bắc Kạn",
    ],
  ] as const)("%s of %o", (basis, asked: Asked, inVietnamese, inEnglish) => {
    const context = contextOf(compared, basis, asked);
    expect(plain(formatComparisonTitle(vi, context))).toBe(inVietnamese);
    expect(plain(formatComparisonTitle(en, context))).toBe(inEnglish);
  });
});

describe(formatComparisonUnit, () => {
  test.each([
    [
      "pace",
      { places: three, indicator: "investment-disbursement" },
      "% kế hoạch vốn, luỹ kế theo tháng của niên độ",
      "% of the capital plan, cumulative by month of the budget year",
    ],
    [
      "pace",
      { added: ["2025-03-28-cao-bang#8", "2025-03-28-cao-bang#9"] },
      "% kế hoạch của từng chỉ tiêu, luỹ kế theo tháng",
      "% of each indicator’s plan, cumulative by month",
    ],
    [
      "level",
      {
        places: ["mong-cai"],
        indicator: "tourism-visitors",
        years: [2023, 2024],
      },
      "triệu lượt, cả năm",
      "million visits, full year",
    ],
    [
      "level",
      { added: ["2024-11-27-cao-bang#1"] },
      "tỷ đồng, giá hiện hành, tháng 11",
      "billion VND, current prices, Nov",
    ],
    [
      "level",
      { added: ["2025-03-28-cao-bang#2", "2025-03-28-cao-bang#8"] },
      "mỗi số một đơn vị, đến 15/3",
      "each figure in its own unit, to 15 Mar",
    ],
    [
      "monthly-average",
      { places: three, indicator: "industrial-output" },
      "tỷ đồng/tháng, tính bằng mức chia cho số tháng của kỳ",
      "billion VND a month: the amount divided by its months",
    ],
    [
      "growth",
      { added: ["2021-03-03-mong-cai#1", "2021-03-03-mong-cai#6"] },
      "% tăng, giảm so với cùng kỳ năm trước, 2 tháng",
      "% change on the same period a year earlier, 2 months",
    ],
    ["pace", {}, "", ""],
  ] as const)("%s of %o", (basis, asked: Asked, inVietnamese, inEnglish) => {
    const context = contextOf(compared, basis, asked);
    expect(plain(formatComparisonUnit(vi, context))).toBe(inVietnamese);
    expect(plain(formatComparisonUnit(en, context))).toBe(inEnglish);
  });
});

describe(formatFigureLabel, () => {
  test.each([
    [
      "whose plan, where there are several",
      "pace",
      { added: ["2022-10-28-cao-bang#1", "2024-11-27-cao-bang#6"] },
      ["Cao Bằng 2022 · tỉnh", "Cao Bằng 2022 · HĐND", "Cao Bằng 2024"],
    ],
    [
      "the stage of the plan, where nobody is named",
      "pace",
      { added: ["undated-mong-cai-17#1"] },
      [
        "Móng Cái 2024 · kế hoạch vốn sau khi bổ sung",
        "Móng Cái 2024 · kế hoạch vốn giao đầu năm",
      ],
    ],
    [
      "the time, where a city has two figures in one year",
      "pace",
      { added: ["2023-07-14-mong-cai#2", "undated-mong-cai-06#1"] },
      ["Móng Cái 2023 · 6 tháng", "Móng Cái 2023 · 9 tháng"],
    ],
    [
      "the indicator, where there are several",
      "growth",
      { added: ["2021-03-03-mong-cai#1", "2021-03-03-mong-cai#6"] },
      ["Móng Cái 2021 · Thu ngân sách", "Móng Cái 2021 · Xuất nhập khẩu"],
    ],
  ] as const)("names %s", (_name, basis, asked: Asked, labels) => {
    const context = contextOf(compared, basis, asked);
    const own = context.comparison.figures.map((figure) =>
      plain(formatFigureLabel(vi, figure, context)),
    );
    expect(own).toEqual(labels);
  });
});

describe(readyTitle, () => {
  test("names what is compared and where", () => {
    const ready = readyComparisons(
      { ...compared.record, cities: compared.cities },
      aDay,
    );
    const titles = ready.map((one) => readyTitle(vi, one));
    expect(titles).toContain(
      "Thu ngân sách so với dự toán: Cao Bằng 2022, 2024",
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});
