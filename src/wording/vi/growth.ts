const quarterNames = ["I", "II", "III", "IV"] as const;

/** Parts of the sentence on a growth: `change` is "tăng trên 120%", `period` "9 tháng đầu năm 2023". */
export interface GrowthParts {
  readonly city: string;
  readonly indicator: string;
  readonly change: string;
  readonly period: string;
  /** Empty where the source does not name it. */
  readonly prices: string;
  readonly isEstimate: boolean;
  readonly isGrowthOnly: boolean;
  readonly rivals: readonly string[];
}

export const growth = {
  /** Beside the year: "2022 · 10 tháng". */
  periods: {
    year: "cả năm",
    firstMonths: (months: number) => `${months} tháng`,
    quarter: (quarter: number) => `quý ${quarterNames[quarter - 1] ?? ""}`,
    month: (number: number) => `tháng ${number}`,
    /** A month cut short. */
    days: (month: number, date: number) => `1–${date}/${month}`,
    to: (month: number, date: number) => `đến\u00a0${date}/${month}`,
  },
  growthOnly: "chỉ nêu tăng, giảm",
  changes: {
    rose: (size: string) => `tăng ${size}`,
    fell: (size: string) => `giảm ${size}`,
    unchanged: "không đổi",
  },
  sentence: (parts: GrowthParts) => {
    const { city, indicator, change, period, prices } = parts;
    const head = `${city}: ${indicator}${parts.isEstimate ? " ước" : ""}`;
    const tail = [
      prices === "" ? "" : `, theo ${prices}`,
      parts.isGrowthOnly ? "; nguồn chỉ nêu mức tăng, giảm" : "",
      parts.rivals.length === 0
        ? ""
        : `; số mâu thuẫn: ${parts.rivals.join("; ")}`,
    ].join("");
    return `${head} ${change} so cùng kỳ, ${period}${tail}.`;
  },
};
