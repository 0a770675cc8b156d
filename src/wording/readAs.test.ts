import { describe, expect, test } from "vitest";

import {
  anIndicator,
  anObservation,
  aPlan,
  billions,
  percent,
} from "../core/observation.fixture.ts";
import { formatPlanTitle, readAs } from "./readAs.ts";
import { vi } from "./vi/words.ts";

const indicator = anIndicator();
const note = { vi: "sau bổ sung", en: "after supplements" };

describe(readAs, () => {
  test("gives the base units, each plan, the days and the status", () => {
    const observation = anObservation({
      level: billions("106,5"),
      plans: [
        aPlan("unstated", {
          attained: percent("22,3"),
          target: billions("476,4"),
          note,
        }),
      ],
      growth: percent("38,5"),
      priceBasis: "current",
    });
    const lines = readAs(vi, { observation, indicator });
    expect(
      lines.map(({ name, text }) =>
        `${name}: ${text}`.replaceAll("\u00a0", " "),
      ),
    ).toEqual([
      "Mức: 106.500.000.000 đồng",
      "dự toán 2022: đạt 22,3%; kế hoạch 476,4 tỷ đồng; sau bổ sung",
      "So cùng kỳ: +38,5%",
      "Kỳ số liệu: đến 15/10/2022 (1/1/2022 đến 15/10/2022)",
      "Tình trạng: như nguồn nêu, giá hiện hành",
    ]);
  });
});

describe(formatPlanTitle, () => {
  test("names the plan the working is against", () => {
    const plan = aPlan("council", { attained: percent("38,2"), note });
    expect(
      formatPlanTitle(vi, plan, { observation: anObservation(), indicator }),
    ).toBe("So với dự toán 2022 HĐND thành phố giao (sau bổ sung)");
  });
});
