import { describe, expect, test } from "vitest";

import {
  anObservation,
  aPeriod,
  aPlan,
  billions,
} from "../../core/observation.fixture.ts";
import type { Observation } from "../../core/observation.ts";
import { vi } from "../../wording/vi/words.ts";
import type { FigureTable } from "./figureTable.ts";
import { growthTable } from "./growthTable.ts";
import {
  cities,
  figures,
  growthOnly,
  joint2025,
  modelOf,
  twoPlans,
} from "./indicator.fixture.ts";
import { levelTable } from "./levelTable.ts";
import { monthTable } from "./monthTable.ts";
import { planTable } from "./planTable.ts";

const reports = [
  {
    id: "2022-10-28-cao-bang",
    city: "cao-bang",
    title: "Phiên họp tháng 10",
    publisher: "UBND thành phố Cao Bằng",
    kind: "city-hall" as const,
    meeting: null,
    published: "2022-10-28",
    url: null,
  },
];
const context = { cities, reports };

/** Rows as a reader sees them, column by column; what has no cell is a dash. */
function seen({ columns, rows }: FigureTable): readonly string[] {
  return rows.map(({ cells }) =>
    columns
      .map((column) => cells[column]?.text ?? "")
      .map((text) => (text === "" ? "–" : text.replaceAll("\u00a0", " ")))
      .join(" | "),
  );
}

describe(planTable, () => {
  test("one row for each plan, the latest of a city first", () => {
    const { plan } = modelOf().figures;
    expect(seen(planTable(vi, plan, context))).toEqual([
      "Cao Bằng | 2025 | đến 15/3/2025 | 124,129 tỷ đồng | 33,2% | tỉnh và HĐND giao, từ 373 tỷ đồng đến 374 tỷ đồng (tính) | +81% | 20,3% | +12,9 | UBND thành phố Cao Bằng, 28/10/2022",
      "Cao Bằng | 2022 | đến 15/10/2022 | trên 216 tỷ đồng | 53,6% | tỉnh giao, ít nhất khoảng 403 tỷ đồng (tính) | – | 78,9% | −25,3 | UBND thành phố Cao Bằng, 28/10/2022",
      "Cao Bằng | 2022 | đến 15/10/2022 | trên 216 tỷ đồng | 38,2% | HĐND thành phố giao, ít nhất khoảng 565 tỷ đồng (tính) | – | 78,9% | −40,7 | UBND thành phố Cao Bằng, 28/10/2022",
    ]);
  });

  test("an estimate and a share worked out by us are marked", () => {
    const estimate = anObservation({
      status: "E",
      level: billions("300"),
      plans: [aPlan("unstated", { target: billions("400") })],
    });
    const { plan } = modelOf({}, [estimate]).figures;
    const [row] = planTable(vi, plan, context).rows;
    expect(row?.cells.attained?.text).toBe("ước 75,0% (tính)");
    expect(row?.cells.plan).toEqual({
      text: "400\u00a0tỷ đồng",
      value: 400e9,
    });
  });
});

describe(levelTable, () => {
  const level = (observations: readonly Observation[] = figures) =>
    levelTable(vi, modelOf({}, observations).figures.level, {
      ...context,
      observations,
      planName: "dự toán",
    });

  test("the levels, then the plans beside them, ours marked", () => {
    expect(seen(level()).map((row) => row.split(" | ").slice(1, 5))).toEqual([
      ["2025", "đến 15/3/2025", "thực hiện", "124,129 tỷ đồng"],
      ["2022", "đến 15/10/2022", "thực hiện", "trên 216 tỷ đồng"],
      [
        "2022",
        "cả năm 2022",
        "dự toán tỉnh giao",
        "ít nhất khoảng 403 tỷ đồng (tính)",
      ],
      [
        "2022",
        "cả năm 2022",
        "dự toán HĐND thành phố giao",
        "ít nhất khoảng 565 tỷ đồng (tính)",
      ],
      [
        "2025",
        "cả năm 2025",
        "dự toán tỉnh và HĐND giao",
        "từ 373 tỷ đồng đến 374 tỷ đồng (tính)",
      ],
    ]);
  });

  test("a plan opens the figure that states it or that it was worked out from", () => {
    expect(level().rows.map(({ figure }) => figure)).toEqual([
      joint2025.id,
      twoPlans.id,
      twoPlans.id,
      twoPlans.id,
      joint2025.id,
    ]);
  });
});

describe(monthTable, () => {
  const month = (end: string, digits: string) =>
    anObservation({
      id: `${end}-cao-bang#1`,
      period: aPeriod("year-to-date", end),
      level: billions(digits),
    });
  const observations = [
    month("2024-02-29", "40"),
    month("2024-03-31", "55,5"),
    month("2024-04-30", "50"),
    anObservation({
      id: "2024-11-27-cao-bang#1",
      period: aPeriod("month", "2024-11-27"),
      level: billions("9", "below"),
    }),
  ];
  const table = monthTable(
    vi,
    modelOf({}, observations).figures.month,
    context,
  );

  test("stated and derived months, each with its origin; a revision has no row", () => {
    expect(seen(table).map((row) => row.split(" | ").slice(2, 5))).toEqual([
      ["tháng 11/2024, đến 27/11/2024", "gần 9 tỷ đồng", "nguồn nêu"],
      [
        "tháng 3/2024",
        "15,5 tỷ đồng (tính)",
        "tính: luỹ kế đến 31/3/2024 trừ luỹ kế đến 29/2/2024",
      ],
    ]);
  });

  test("a derived month opens the later of its two figures", () => {
    expect(table.rows.at(-1)?.figure).toBe("2024-03-31-cao-bang#1");
  });
});

describe(growthTable, () => {
  const table = (observations: readonly Observation[]) =>
    growthTable(vi, modelOf({}, observations).figures.growth, context);

  test("each stated change, with the level it is of where there is one", () => {
    expect(seen(table(figures)).map((row) => row.slice(0, 60))).toEqual([
      "Cao Bằng | 2025 | đến 15/3/2025 | +81% | 124,129 tỷ đồng | U",
      "Móng Cái | 2021 | 2 tháng đầu năm 2021 | +26,1% | – | UBND t",
    ]);
  });

  test("prices have a column where a figure names them", () => {
    const priced = { ...growthOnly, priceBasis: "constant-2010" as const };
    expect(table(figures).columns).not.toContain("prices");
    expect(table([priced]).rows[0]?.cells.prices?.text).toBe(
      "giá so sánh 2010",
    );
  });
});
