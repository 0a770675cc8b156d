import { periods } from "./periods.ts";
import type { month as vi } from "../vi/month.ts";

export const month: typeof vi = {
  unit: (unit) => `Unit: ${unit}`,
  to: (number, date) => `to\u00a0${date} ${periods.monthTick(number)}`,
  stated: (parts) => {
    const { city, indicator, amount, period, isEstimate, rivals } = parts;
    const reserve = isEstimate ? ", on the source’s estimate" : "";
    const other =
      rivals.length === 0 ? "" : `; contradicted by ${rivals.join("; ")}`;
    return `${city}: ${indicator} came to ${amount} in ${period}${reserve}${other}.`;
  },
  derived: (parts) => {
    const { city, indicator, period, amount, range } = parts;
    const { until, later, after, earlier } = parts;
    const formula = `year to date to\u00a0${until} − year to date to\u00a0${after} = ${later} − ${earlier} = ${amount}`;
    const span = range === "" ? "" : `; the printed figures allow ${range}`;
    return `${city}: ${indicator} in ${period}, calculated: ${formula}${span}.`;
  },
  revised: (parts) => {
    const { city, indicator, period, until, later, after, earlier } = parts;
    return `${city}: the year-to-date figure for ${indicator} to\u00a0${until} (${later}) is below the one to\u00a0${after} (${earlier}); it was probably revised, so ${period} is not calculated.`;
  },
};
