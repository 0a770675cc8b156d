import { describe, expect, test } from "vitest";

import {
  comparabilityKinds,
  type ComparabilityKind,
} from "../core/comparability.ts";
import { formatComparability } from "./comparability.ts";
import { en } from "./en/words.ts";
import { vi } from "./vi/words.ts";

const told: Readonly<Record<ComparabilityKind, readonly [string, string]>> = {
  "different-unit": [
    "Các số dùng đơn vị tính khác nhau.",
    "The figures are in different units.",
  ],
  "total-with-part": [
    "Có số là tổng, có số chỉ là một phần của tổng ấy.",
    "One figure is a total, another only a part of it.",
  ],
  "different-indicator": [
    "Các số đo những chỉ tiêu khác nhau.",
    "The figures measure different indicators.",
  ],
  "month-with-cumulative": [
    "Có số của riêng một kỳ, có số cộng dồn từ đầu năm.",
    "One figure is for a single period, another runs from the start of the year.",
  ],
  "month-with-quarter": [
    "Có số của một tháng, có số của cả một quý.",
    "One figure is for a month, another for a quarter.",
  ],
  "partial-month": [
    "Có số của kỳ trọn vẹn, có số mới tính đến giữa kỳ.",
    "One figure is for a whole period, another for only part of one.",
  ],
  "different-cut-off": [
    "Các số chốt vào những ngày khác nhau.",
    "The figures stop on different days.",
  ],
  "different-year": [
    "Các thành phố được so ở những năm khác nhau.",
    "The cities are compared in different years.",
  ],
  "different-price-basis": [
    "Có số tính theo giá hiện hành, có số theo giá so sánh.",
    "One figure is at current prices, another at constant prices.",
  ],
  "unknown-price-basis": [
    "Có số không nêu tính theo loại giá nào.",
    "Not every figure says whether it is at current or constant prices.",
  ],
  "different-plan-owner": [
    "Các số tính trên kế hoạch của những cấp giao khác nhau.",
    "The figures are shares of plans set by different bodies.",
  ],
  "different-scope": [
    "Các số có phạm vi thống kê khác nhau.",
    "The figures differ in what they cover.",
  ],
  "estimate-with-final": [
    "Có số là số ước, có số thì không.",
    "One figure is an estimate, another is not.",
  ],
  "nothing-to-compare": [
    "Có nguồn không nêu con số cần cho cách so này.",
    "Not every source gives the number this comparison needs.",
  ],
};

describe(formatComparability, () => {
  test.each(comparabilityKinds)("%s that is told stands as it is", (kind) => {
    const caution = { kind, forbids: false };
    expect([
      formatComparability(vi, caution),
      formatComparability(en, caution),
    ]).toEqual(told[kind]);
  });

  test.each([
    [
      "different-unit",
      "Không so trực tiếp được: các số dùng đơn vị tính khác nhau.",
      "Not directly comparable: the figures are in different units.",
    ],
    [
      "different-cut-off",
      "Không so trực tiếp được: các số chốt vào những ngày khác nhau.",
      "Not directly comparable: the figures stop on different days.",
    ],
    [
      "nothing-to-compare",
      "Không so trực tiếp được: có nguồn không nêu con số cần cho cách so này.",
      "Not directly comparable: not every source gives the number this comparison needs.",
    ],
  ] as const)("%s that forbids says so first", (kind, inVi, inEn) => {
    const caution = { kind, forbids: true };
    expect([
      formatComparability(vi, caution),
      formatComparability(en, caution),
    ]).toEqual([inVi, inEn]);
  });
});
