import { counted } from "../counted.ts";
import type { growth as vi } from "../vi/growth.ts";
import { periods } from "./periods.ts";

export const growth: typeof vi = {
  periods: {
    year: "full year",
    firstMonths: (months) => counted(months, "month"),
    quarter: (quarter) => `Q${quarter}`,
    month: (number) => periods.monthTick(number),
    days: (month, date) => `1–${date} ${periods.monthTick(month)}`,
    to: (month, date) => `to\u00a0${date} ${periods.monthTick(month)}`,
  },
  growthOnly: "change stated only",
  changes: {
    rose: (size) => `rose ${size}`,
    fell: (size) => `fell ${size}`,
    unchanged: "was unchanged",
  },
  sentence: (parts) => {
    const { city, indicator, change, period, prices } = parts;
    const tail = [
      prices === "" ? "" : `, at ${prices}`,
      parts.isEstimate ? ", on the source’s estimate" : "",
      parts.isGrowthOnly ? "; the source states only the change" : "",
      parts.rivals.length === 0
        ? ""
        : `; contradicted by ${parts.rivals.join("; ")}`,
    ].join("");
    return `${city}: ${indicator} ${change} year on year, ${period}${tail}.`;
  },
};
