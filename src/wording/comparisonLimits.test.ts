import { beforeAll, describe, expect, test } from "vitest";

import { compiledFrom } from "../record/folder.fixture.ts";
import { readFolder } from "../record/readFolder.ts";
import { contextOf, toCompared, type Compared } from "./comparison.fixture.ts";
import { formatComparisonAlt } from "./comparisonAlt.ts";
import { comparisonLimits } from "./comparisonLimits.ts";
import { formatLock, formatNearest } from "./comparisonLock.ts";
import { formatComparisonSources } from "./comparisonSources.ts";
import { en } from "./en/words.ts";
import { vi } from "./vi/words.ts";

let compared: Compared;

beforeAll(async () => {
  compared = toCompared(compiledFrom(await readFolder("data", process.cwd())));
});

const three = ["cao-bang", "bac-kan", "mong-cai"];
const recordEnd =
  "Chuỗi số liệu của các thành phố dừng ngày 30/6/2025, khi cấp huyện kết thúc hoạt động; không ghép số của đơn vị mới vào.";

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe(comparisonLimits, () => {
  test("tells each thing once, conflicts first, the record's end last", () => {
    const context = contextOf(compared, "level", {
      added: ["2024-11-27-cao-bang#1", "2024-11-27-cao-bang#2"],
    });
    expect(comparisonLimits(vi, context).map(plain)).toEqual([
      "Cao Bằng, tháng 11/2024: các số công bố mâu thuẫn nhau, 32,036 tỷ đồng và 39,211 tỷ đồng; chưa rõ số nào đúng.",
      "Cao Bằng 2024: tính theo giá hiện hành.",
      "Cao Bằng 2024: Công bố ngày 27/11/2024, khi kỳ số liệu chưa kết thúc.",
      recordEnd,
    ]);
  });

  test("gives the formula of a number that we work out, with the hedges of its parts", () => {
    const lines = comparisonLimits(
      vi,
      contextOf(compared, "pace", { added: ["2022-09-21-mong-cai#1"] }),
    ).map(plain);
    expect(lines).toContain(
      "Móng Cái 2022: không phải số nguồn nêu mà là số tính, trên 500.000 lượt ÷ khoảng 600.000 lượt = khoảng 83,3% (tính).",
    );
    const average = comparisonLimits(
      en,
      contextOf(compared, "monthly-average", {
        added: ["2021-03-03-mong-cai#5"],
      }),
    ).map(plain);
    expect(average).toContain(
      "Móng Cái 2021: not a published number but calculated, 1,297.314 billion VND ÷ 2 months = about 649 billion VND a month (calculated).",
    );
  });

  test("names the indicator where there are several, and those a reservation is about", () => {
    const lines = comparisonLimits(
      vi,
      contextOf(compared, "growth", {
        added: [
          "undated-mong-cai-01#1",
          "2021-03-03-mong-cai#1",
          "2021-03-03-mong-cai#6",
        ],
      }),
    ).map(plain);
    expect(lines.slice(0, 5)).toEqual([
      "Không cho biết các chỉ tiêu liên quan với nhau ra sao: các số đo những chỉ tiêu khác nhau.",
      "Không cho biết vào cùng một ngày trong năm thì các số ra sao: các số chốt vào những ngày khác nhau.",
      "Không cho biết số chính thức thay cho số ước là bao nhiêu: có số là số ước, có số thì không.",
      "Móng Cái 2018 (Thu ngân sách): số ước, chưa phải số chính thức.",
      "Móng Cái 2018, 2021 (Thu ngân sách); Móng Cái 2021 (Xuất nhập khẩu): nguồn chỉ nêu tăng, giảm, nên không biết mức.",
    ]);
  });

  test("tells of the line between two years only where it is drawn", () => {
    const context = contextOf(compared, "level", {
      places: ["mong-cai"],
      indicator: "tourism-visitors",
      years: [2023, 2024],
    });
    const slope =
      "Hai năm nối bằng một đoạn thẳng không cho biết giữa hai năm ra sao.";
    expect(comparisonLimits(vi, context)).toContain(slope);
    expect(comparisonLimits(vi, context, "bars")).not.toContain(slope);
  });

  test("counts what found no room, and what the record does not hold", () => {
    const ids = compared.record.standings
      .filter(({ observation }) => observation.level !== undefined)
      .map(({ observation }) => observation.id);
    const lines = comparisonLimits(
      en,
      contextOf(compared, "monthly-average", {
        added: [...ids.slice(0, 9), "nowhere#1"],
      }),
    );
    expect(lines.slice(-2)).toEqual([
      "The chart holds 8 figures; 1 chosen figure is left out.",
      "1 chosen figure is not in this version of the record.",
    ]);
  });
});

describe(formatComparisonAlt, () => {
  test("describes form, axes, marks, conflict and who stands apart", () => {
    const context = contextOf(compared, "growth", {
      places: ["cao-bang", "mong-cai"],
      indicator: "tourism-visitors",
      years: [2023],
    });
    expect(plain(formatComparisonAlt(vi, context))).toBe(
      [
        "Biểu đồ kẹo que trên một mốc 0 chung: giảm sang trái, tăng sang phải.",
        "Khách du lịch so cùng kỳ: Móng Cái tăng 130% năm 2023.",
        "Đơn vị: % tăng, giảm so với cùng kỳ năm trước, cả năm.",
        "Các dấu: Móng Cái 2023: +130%, cả năm 2023.",
        "Móng Cái, cả năm 2023: các số công bố mâu thuẫn nhau, +130% và trên +120%; ở đây dùng +130%.",
        "Cao Bằng 2023 đứng riêng: không tìm thấy báo cáo nào nêu số này.",
        "Kèm 4 điều mà biểu đồ không cho biết.",
      ].join(" "),
    );
  });

  test("tells of the form that is drawn, each mark with its lead", () => {
    const context = contextOf(compared, "pace", {
      added: ["2022-10-28-cao-bang#1"],
    });
    expect(plain(formatComparisonAlt(en, context, "bullets"))).toBe(
      [
        "Bar chart. % of plan runs across; a tick on each bar is the even pace on its cut-off day.",
        "Budget revenue in the city against budget target: Cao Bằng 53.6% (province) and 38.2% (council) in 2022.",
        "Unit: % of the full-year budget target, cumulative by month.",
        "Marks: Cao Bằng 2022 · province: 53.6%, to 15 Oct 2022, 25.3 percentage points behind an even pace;",
        "Cao Bằng 2022 · council: 38.2%, to 15 Oct 2022, 40.7 percentage points behind an even pace.",
        "With 2 things that the chart does not tell.",
      ].join(" "),
    );
  });
});

describe(formatLock, () => {
  test("gives the reason and the nearest comparison that may be", () => {
    const context = contextOf(compared, "level", {
      places: three,
      indicator: "budget-revenue",
    });
    expect(plain(formatLock(vi, context))).toBe(
      "Không so trực tiếp được: các số chốt vào những ngày khác nhau. Có thể so theo % kế hoạch, mỗi nơi so với tiến độ của chính mình: Cao Bằng 2025; Bắc Kạn 2024.",
    );
  });

  test("says where nothing else holds, and nothing where nothing is locked", () => {
    const locked = contextOf(compared, "level", {
      added: ["2025-03-28-cao-bang#2", "2025-03-28-cao-bang#8"],
    });
    expect(plain(formatLock(en, locked))).toBe(
      "Not directly comparable: the figures are in different units; the figures measure different indicators. No other comparison of these figures holds.",
    );
    const free = contextOf(compared, "level", {
      added: ["2025-03-28-cao-bang#2"],
    });
    expect(formatLock(en, free)).toBe("");
  });
});

describe(formatNearest, () => {
  test("names those that may stand together on the same basis", () => {
    const context = contextOf(compared, "level", {
      added: ["2025-03-28-cao-bang#2", "2025-03-28-cao-bang#8"],
    });
    const nearest = {
      basis: "level" as const,
      figures: ["2025-03-28-cao-bang#2"],
    };
    expect(plain(formatNearest(vi, nearest, context))).toBe(
      "Theo cách này chỉ so được: Cao Bằng 2025 (Khách du lịch).",
    );
  });
});

describe(formatComparisonSources, () => {
  test("names those of the figures, of what contradicts them and of what is stated instead", () => {
    const context = contextOf(compared, "pace", {
      places: ["cao-bang", "mong-cai"],
      indicator: "budget-revenue",
      years: [2024],
    });
    expect(plain(formatComparisonSources(vi, context))).toBe(
      "Nguồn: UBND thành phố Cao Bằng (27/11/2024); Báo Đầu tư (2/1/2025); Người Đưa Tin (13/4/2025).",
    );
  });
});
