import { beforeAll, describe, expect, test } from "vitest";

import type { ComparisonBasis } from "../core/comparedFigure.ts";
import { compiledFrom } from "../record/folder.fixture.ts";
import { readFolder } from "../record/readFolder.ts";
import { contextOf, toCompared, type Compared } from "./comparison.fixture.ts";
import { formatComparisonSentence } from "./comparisonSentence.ts";
import { en } from "./en/words.ts";
import { vi } from "./vi/words.ts";
import type { Words } from "./words.ts";

let compared: Compared;

beforeAll(async () => {
  compared = toCompared(compiledFrom(await readFolder("data", process.cwd())));
});

interface ReadAloud {
  readonly name: string;
  readonly basis: ComparisonBasis;
  readonly asked: Parameters<typeof contextOf>[2];
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

const three = ["cao-bang", "bac-kan", "mong-cai"];

/** Read aloud, and kept as they sounded right; one text a sentence. */
const readAloud: readonly ReadAloud[] = [
  {
    name: "two plans of one figure",
    basis: "pace",
    asked: {
      places: ["cao-bang"],
      indicator: "budget-revenue",
      years: [2022, 2024],
    },
    vi: [
      "Đến 15/10/2022, thu ngân sách trên địa bàn thành phố Cao Bằng đạt 53,6% dự toán năm 2022 tỉnh giao, chậm 25,3 điểm % so với tiến độ bình quân; và 38,2% dự toán năm 2022 HĐND thành phố giao, chậm 40,7 điểm % so với tiến độ bình quân.",
      "Đến 26/11/2024, Cao Bằng đạt 96% dự toán năm 2024 tỉnh và HĐND giao, nhanh 5,6 điểm % so với tiến độ bình quân.",
    ],
    en: [
      "By 15 Oct 2022, budget revenue in Cao Bằng City had reached 53.6% of the 2022 budget target set by the province, 25.3 percentage points behind an even pace; and 38.2% of the 2022 budget target set by the city council, 40.7 percentage points behind an even pace.",
      "By 26 Nov 2024, the figure for Cao Bằng had reached 96% of the 2024 budget target set by province and council, 5.6 percentage points ahead of an even pace.",
    ],
  },
  {
    name: "a conflict within one report",
    basis: "level",
    asked: { added: ["2024-11-27-cao-bang#1"] },
    vi: [
      "Trong tháng 11/2024, giá trị sản xuất công nghiệp tại thành phố Cao Bằng đạt 32,036 tỷ đồng theo giá hiện hành.",
      "Cao Bằng, tháng 11/2024: các số công bố mâu thuẫn nhau, 32,036 tỷ đồng và 39,211 tỷ đồng; chưa rõ số nào đúng.",
    ],
    en: [
      "In Nov 2024, industrial output value in Cao Bằng City came to 32.036 billion VND at current prices.",
      "Cao Bằng, Nov 2024: the published figures conflict, 32.036 billion VND and 39.211 billion VND; which is right is not known.",
    ],
  },
  {
    name: "a rise and a fall of which nothing else is stated",
    basis: "growth",
    asked: { added: ["2021-03-03-mong-cai#1", "2021-03-03-mong-cai#6"] },
    vi: [
      "Trong 2 tháng đầu năm 2021, thu ngân sách trên địa bàn thành phố Móng Cái tăng 26,1% so với cùng kỳ năm trước.",
      "Trong 2 tháng đầu năm 2021, kim ngạch xuất nhập khẩu tại Móng Cái giảm 23% so với cùng kỳ năm trước.",
    ],
    en: [
      "In the first 2 months of 2021, budget revenue in Móng Cái City rose 26.1% on a year earlier.",
      "In the first 2 months of 2021, trade turnover in Móng Cái fell 23% on a year earlier.",
    ],
  },
  {
    name: "the thirteenth month of a budget year",
    basis: "pace",
    asked: { added: ["2024-11-27-cao-bang#7", "2021-03-03-mong-cai#8"] },
    vi: [
      "Đến 22/11/2024, giải ngân vốn đầu tư công tại thành phố Cao Bằng đạt 27,8% kế hoạch vốn niên độ 2024, chậm 54,6 điểm % so với tiến độ bình quân.",
      "Kết thúc niên độ 2020 (31/1/2021), thành phố Móng Cái đạt 71,2% kế hoạch vốn năm 2020, chậm 28,8 điểm % so với tiến độ bình quân.",
    ],
    en: [
      "By 22 Nov 2024, public investment disbursement in Cao Bằng City had reached 27.8% of the 2024 budget-year capital plan, 54.6 percentage points behind an even pace.",
      "At the close of budget year 2020 (31 Jan 2021), the figure for Móng Cái City had reached 71.2% of the 2020 capital plan, 28.8 percentage points behind an even pace.",
    ],
  },
  {
    name: "an estimate that is “gần”",
    basis: "level",
    asked: { added: ["2023-07-14-mong-cai#1", "2025-01-02-mong-cai#5"] },
    vi: [
      "Cả năm 2022, khách du lịch tại thành phố Móng Cái ước đạt gần 1,1 triệu lượt.",
      "Cả năm 2024, Móng Cái đạt 4 triệu lượt.",
    ],
    en: [
      "In the full year 2022, on the source’s estimate, visitors in Móng Cái City came to nearly 1.1 million visits.",
      "In the full year 2024, the figure for Móng Cái came to 4 million visits.",
    ],
  },
  {
    name: "a share that we work out",
    basis: "pace",
    asked: { added: ["2022-09-21-mong-cai#1", "2022-10-28-cao-bang#5"] },
    vi: [
      "Đến 31/8/2022, khách du lịch tại thành phố Móng Cái đạt khoảng 83,3% (tính) chỉ tiêu năm 2022 (chỉ tiêu được giao cho cả năm), chưa đủ căn cứ để kết luận: số chỉ là xấp xỉ.",
      "Đến 31/10/2022, thành phố Cao Bằng đạt 127% chỉ tiêu năm 2022, hoàn thành kế hoạch cả năm.",
    ],
    en: [
      "By 31 Aug 2022, visitors in Móng Cái City had reached about 83.3% (calculated) of the 2022 target (the target assigned for the year), which does not allow a verdict: the figure is only approximate.",
      "By 31 Oct 2022, the figure for Cao Bằng City had reached 127% of the 2022 target, meeting the full-year plan.",
    ],
  },
  {
    name: "amounts that are locked",
    basis: "level",
    asked: { places: three, indicator: "budget-revenue" },
    vi: [
      "Số liệu thu ngân sách trên địa bàn (Cao Bằng 2025; Bắc Kạn 2024; Móng Cái 2025) không so trực tiếp được: các số chốt vào những ngày khác nhau.",
      "Có thể so theo % kế hoạch, mỗi nơi so với tiến độ của chính mình: Cao Bằng 2025; Bắc Kạn 2024.",
    ],
    en: [
      "The figures on budget revenue in the city (Cao Bằng 2025; Bắc Kạn 2024; Móng Cái 2025) cannot be compared directly: the figures stop on different days.",
      "They may be compared by each one’s share of its own plan against its own pace: Cao Bằng 2025; Bắc Kạn 2024.",
    ],
  },
  {
    name: "a city that stands apart with a disputed amount",
    basis: "pace",
    asked: { places: three, indicator: "budget-revenue", years: [2024] },
    vi: [
      "Đến 26/11/2024, thu ngân sách trên địa bàn thành phố Cao Bằng đạt 96% dự toán năm 2024 tỉnh và HĐND giao, nhanh 5,6 điểm % so với tiến độ bình quân.",
      "Đến 30/6/2024, thành phố Bắc Kạn ước đạt 27% dự toán năm 2024, chậm 22,7 điểm % so với tiến độ bình quân.",
      "Móng Cái 2024 đứng riêng: không có % kế hoạch luỹ kế để so với tiến độ; chỉ nêu 5.156,4 tỷ đồng, cả năm 2024.",
      "Móng Cái, cả năm 2024: các số công bố mâu thuẫn nhau, 5.156,4 tỷ đồng và trên 4.335 tỷ đồng; chưa rõ số nào đúng.",
    ],
    en: [
      "By 26 Nov 2024, budget revenue in Cao Bằng City had reached 96% of the 2024 budget target set by province and council, 5.6 percentage points ahead of an even pace.",
      "By 30 Jun 2024, on the source’s estimate, the figure for Bắc Kạn City had reached 27% of the 2024 budget target, 22.7 percentage points behind an even pace.",
      "Móng Cái 2024 stands apart: no cumulative share of plan to hold against the pace; it states only 5,156.4 billion VND, full year 2024.",
      "Móng Cái, full year 2024: the published figures conflict, 5,156.4 billion VND and more than 4,335 billion VND; which is right is not known.",
    ],
  },
  {
    name: "two years of one city, one of them disputed",
    basis: "level",
    asked: {
      places: ["mong-cai"],
      indicator: "tourism-visitors",
      years: [2023, 2024],
    },
    vi: [
      "Cả năm 2023, khách du lịch tại thành phố Móng Cái đạt 2,5 triệu lượt.",
      "Cả năm 2024, Móng Cái đạt 4 triệu lượt.",
      "Móng Cái, cả năm 2023: các số công bố mâu thuẫn nhau, 2,5 triệu lượt, 2,4 triệu lượt và trên 2,5 triệu lượt; ở đây dùng 2,5 triệu lượt.",
    ],
    en: [
      "In the full year 2023, visitors in Móng Cái City came to 2.5 million visits.",
      "In the full year 2024, the figure for Móng Cái came to 4 million visits.",
      "Móng Cái, full year 2023: the published figures conflict, 2.5 million visits, 2.4 million visits and more than 2.5 million visits; 2.5 million visits is used here.",
    ],
  },
  {
    name: "three indicators of one city",
    basis: "pace",
    asked: {
      added: [
        "2025-03-28-cao-bang#8",
        "2025-03-28-cao-bang#9",
        "2025-03-28-cao-bang#1",
      ],
    },
    vi: [
      "Đến 15/3/2025, thu ngân sách trên địa bàn thành phố Cao Bằng đạt 33,2% dự toán năm 2025 tỉnh và HĐND giao, nhanh 12,9 điểm % so với tiến độ bình quân.",
      "Đến 15/3/2025, giải ngân vốn đầu tư công tại Cao Bằng đạt 1,1% kế hoạch vốn niên độ 2025, chậm 17,6 điểm % so với tiến độ bình quân.",
      "Đến 31/3/2025, giá trị sản xuất công nghiệp tại Cao Bằng đạt 22,3% kế hoạch năm 2025, chưa đủ căn cứ để kết luận: nguồn không in ngày chốt số; lệch 15 ngày thì kết luận đã khác.",
    ],
    en: [
      "By 15 Mar 2025, budget revenue in Cao Bằng City had reached 33.2% of the 2025 budget target set by province and council, 12.9 percentage points ahead of an even pace.",
      "By 15 Mar 2025, public investment disbursement in Cao Bằng had reached 1.1% of the 2025 budget-year capital plan, 17.6 percentage points behind an even pace.",
      "By 31 Mar 2025, industrial output value in Cao Bằng had reached 22.3% of the 2025 plan, which does not allow a verdict: the source prints no cut-off day, and 15 days either way would change the verdict.",
    ],
  },
  {
    name: "a monthly average, stated and worked out",
    basis: "monthly-average",
    asked: { places: three, indicator: "industrial-output" },
    vi: [
      "Trong 3 tháng đầu năm 2025, giá trị sản xuất công nghiệp tại thành phố Cao Bằng đạt 106,5 tỷ đồng, bình quân khoảng 35,5 tỷ đồng/tháng (tính).",
      "Trong 6 tháng đầu năm 2022, thành phố Bắc Kạn đạt khoảng 145.244,67 triệu đồng, bình quân khoảng 24,2 tỷ đồng/tháng (tính).",
      "Trong 2 tháng đầu năm 2021, thành phố Móng Cái đạt 1.297,314 tỷ đồng, bình quân khoảng 649 tỷ đồng/tháng (tính).",
    ],
    en: [
      "In the first 3 months of 2025, industrial output value in Cao Bằng City came to 106.5 billion VND, an average of about 35.5 billion VND a month (calculated).",
      "In the first 6 months of 2022, the figure for Bắc Kạn City came to about 145,244.67 million VND, an average of about 24.2 billion VND a month (calculated).",
      "In the first 2 months of 2021, the figure for Móng Cái City came to 1,297.314 billion VND, an average of about 649 billion VND a month (calculated).",
    ],
  },
];

describe(formatComparisonSentence, () => {
  test.each(readAloud)("tells of $name", ({ basis, asked, ...said }) => {
    const context = contextOf(compared, basis, asked);
    const tell = (words: Words) =>
      formatComparisonSentence(words, context).replaceAll("\u00a0", " ");
    expect(tell(vi)).toBe(said.vi.join(" "));
    expect(tell(en)).toBe(said.en.join(" "));
  });

  test("says so where there is nothing to compare", () => {
    const context = contextOf(compared, "pace", {});
    expect(formatComparisonSentence(vi, context)).toBe("Chưa có số nào để so.");
    expect(formatComparisonSentence(en, context)).toBe(
      "There is no figure to compare yet.",
    );
  });
});
