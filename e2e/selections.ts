import type { Language } from "../src/core/vocabulary.ts";
import type { ComparisonForm } from "../src/core/comparisonForm.ts";

/** A comparison that the press kit is tried with, and what must be said of it wherever it is taken. */
export interface Selection {
  readonly name: string;
  readonly language: Language;
  /** Whether it is opened by the link that keeps its figures. */
  readonly kept: "frozen" | "live";
  readonly search: string;
  readonly form: ComparisonForm;
  /** Said in sentence, picture, alt text and files: hedges, numbers that contradict one another, owners of plans. */
  readonly said: readonly string[];
  /** Said of whoever stands apart, in the same places. */
  readonly apart?: string;
  /** Figures in conflict, each with the other. */
  readonly conflict?: readonly [string, string];
}

export const selections: readonly Selection[] = [
  {
    name: "bestReady",
    language: "vi",
    kept: "frozen",
    search: "",
    form: "pins",
    said: ["Cao Bằng"],
  },
  {
    name: "threeCitiesPace",
    language: "vi",
    kept: "live",
    search: "?chi-tieu=investment-disbursement",
    form: "pins",
    said: ["Cao Bằng", "Bắc Kạn", "Móng Cái"],
  },
  {
    name: "twoPlans",
    language: "en",
    kept: "frozen",
    search:
      "?chi-tieu=budget-revenue&thanh-pho=cao-bang&nam=2022&so-theo=ke-hoach",
    form: "bullets",
    said: ["53.6%", "38.2%", "province", "council"],
  },
  {
    name: "conflictNovember2024",
    language: "vi",
    kept: "frozen",
    search: "?them=2024-11-27-cao-bang%231,2024-11-27-cao-bang%232&so-theo=muc",
    form: "bars",
    said: ["32,036", "39,211"],
    conflict: ["2024-11-27-cao-bang#1", "2024-11-27-cao-bang#2"],
  },
  {
    name: "growthOnly",
    language: "en",
    kept: "live",
    search: "?chi-tieu=budget-revenue&nam=2021&so-theo=cung-ky",
    form: "lollipops",
    said: ["26.1%"],
    apart: "no report found that states this figure",
  },
  {
    name: "thirteenthMonth",
    language: "vi",
    kept: "frozen",
    search: "?chi-tieu=investment-disbursement&thanh-pho=mong-cai&nam=2020",
    form: "pins",
    said: ["71,2%", "niên độ 2020"],
  },
  {
    name: "estimateBelow",
    language: "vi",
    kept: "live",
    search: "?them=2023-07-14-mong-cai%231&so-theo=muc",
    form: "bars",
    said: ["ước", "gần 1,1"],
  },
  {
    name: "derivedShare",
    language: "vi",
    kept: "frozen",
    search: "?them=2022-09-21-mong-cai%231&so-theo=tien-do",
    form: "pins",
    said: ["khoảng 83,3%", "(tính)"],
  },
  {
    name: "oneSidedAbove",
    language: "en",
    kept: "live",
    search:
      "?them=undated-bac-kan-06%232,2022-06-30-bac-kan%232&so-theo=tien-do&dang=thanh",
    form: "bullets",
    said: ["more than 51%", "50.58%"],
  },
  {
    name: "slopeTwoYears",
    language: "vi",
    kept: "frozen",
    search:
      "?chi-tieu=tourism-visitors&thanh-pho=mong-cai&nam=2023,2024&so-theo=muc",
    form: "slope",
    said: ["2,5", "2023", "2024"],
  },
  {
    name: "crossIndicator",
    language: "vi",
    kept: "live",
    search:
      "?them=2021-03-03-mong-cai%231,2021-03-03-mong-cai%232,2021-03-03-mong-cai%236,2021-03-03-mong-cai%237&so-theo=cung-ky",
    form: "lollipops",
    said: ["26,1%", "49,4%", "23%"],
  },
  {
    name: "monthlyAverage",
    language: "en",
    kept: "frozen",
    search: "?chi-tieu=budget-revenue&nam=2024&so-theo=binh-quan",
    form: "bars",
    said: ["a month"],
  },
];
