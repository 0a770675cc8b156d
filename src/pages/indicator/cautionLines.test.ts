import { describe, expect, test } from "vitest";

import { aCaution, aPlan, percent } from "../../core/observation.fixture.ts";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { cautionLines } from "./cautionLines.ts";
import {
  cities,
  growthOnly,
  joint2025,
  modelOf,
  twoPlans,
} from "./indicator.fixture.ts";

describe(cautionLines, () => {
  test("tells of the plan view what differs, and who has several plans", () => {
    expect(cautionLines(vi, modelOf(), "plan", cities)).toEqual([
      "Các số chốt vào những ngày khác nhau.",
      "Các số tính trên kế hoạch của những cấp giao khác nhau.",
      "Cao Bằng 2022 có nhiều kế hoạch: tỉnh giao, HĐND thành phố giao.",
    ]);
    expect(cautionLines(en, modelOf(), "plan", cities).at(-1)).toBe(
      "Cao Bằng 2022 has several plans: set by the province, set by the city council.",
    );
  });

  test("several plans are told of even where one owner is chosen", () => {
    const lines = cautionLines(
      vi,
      modelOf({ owner: "council" }),
      "plan",
      cities,
    );
    expect(lines).toContain(
      "Cao Bằng 2022 có nhiều kế hoạch: tỉnh giao, HĐND thành phố giao.",
    );
  });

  test.each([
    [
      "an owner that no source states is told beside those that are",
      "province",
      "Cao Bằng 2022 có nhiều kế hoạch: tỉnh giao; không nêu cấp giao (chỉ tiêu được giao cho cả năm).",
    ],
    [
      "where none is stated, each plan is known by its note",
      "unstated",
      "Cao Bằng 2022 có nhiều kế hoạch: kế hoạch vốn giao đầu năm, chỉ tiêu được giao cho cả năm.",
    ],
  ] as const)("%s", (_, owner, line) => {
    const noted = (vi: string) => ({ note: { vi, en: vi } });
    const first =
      owner === "unstated" ? noted("kế hoạch vốn giao đầu năm") : {};
    const figure = {
      ...twoPlans,
      plans: [
        aPlan(owner, { attained: percent("53,6"), ...first }),
        aPlan("unstated", {
          attained: percent("38,2"),
          ...noted("chỉ tiêu được giao cho cả năm"),
        }),
      ],
    };
    const lines = cautionLines(vi, modelOf({}, [figure]), "plan", cities);
    expect(lines).toContain(line);
  });

  test("a scope is told once for all figures it is of", () => {
    const ofPart = (one: typeof growthOnly) => ({
      ...one,
      cautions: [aCaution("scope", one.id)],
    });
    const model = modelOf({ view: "growth" }, [
      ofPart(joint2025),
      ofPart(growthOnly),
    ]);
    expect(cautionLines(vi, model, "growth", cities)).toEqual([
      "Các số chốt vào những ngày khác nhau.",
      "Cao Bằng 2025; Móng Cái 2021: Chỉ tính một phần.",
    ]);
  });

  test("prices are told where a figure names them", () => {
    const model = modelOf({ view: "growth" }, [
      { ...joint2025, priceBasis: "constant-2010" },
      growthOnly,
    ]);
    expect(cautionLines(vi, model, "growth", cities)).toEqual([
      "Các số chốt vào những ngày khác nhau.",
      "Có số không nêu tính theo loại giá nào.",
      "Cao Bằng 2025: tính theo giá so sánh 2010.",
    ]);
  });
});
