/** Parts of the sentence on a stated month: `amount` is "gần 95.000 lượt", `period` "tháng 3/2025, đến 15/3/2025". */
export interface StatedMonthParts {
  readonly city: string;
  readonly indicator: string;
  readonly amount: string;
  readonly period: string;
  readonly isEstimate: boolean;
  /** Amounts that contradict it. */
  readonly rivals: readonly string[];
}

/** Parts of the sentence on two cumulative figures; the later is reached on `until`, the earlier on `after`. */
export interface BetweenParts {
  readonly city: string;
  readonly indicator: string;
  readonly period: string;
  readonly until: string;
  readonly later: string;
  readonly after: string;
  readonly earlier: string;
}

export interface DerivedMonthParts extends BetweenParts {
  readonly amount: string;
  /** Empty where the printed digits bound nothing. */
  readonly range: string;
}

export const month = {
  /** Above the axis: all amounts of the chart are in it. */
  unit: (unit: string) => `Đơn vị: ${unit}`,
  /** Last day of a month cut short, where room is. */
  to: (month: number, date: number) => `đến\u00a0${date}/${month}`,
  stated: (parts: StatedMonthParts) => {
    const { city, indicator, amount, period, isEstimate, rivals } = parts;
    const came = isEstimate ? "ước đạt" : "đạt";
    const other =
      rivals.length === 0 ? "" : `; số mâu thuẫn: ${rivals.join("; ")}`;
    return `${city}: ${indicator} ${came} ${amount} trong ${period}${other}.`;
  },
  derived: (parts: DerivedMonthParts) => {
    const { city, indicator, period, amount, range } = parts;
    const { until, later, after, earlier } = parts;
    const formula = `luỹ kế đến\u00a0${until} − luỹ kế đến\u00a0${after} = ${later} − ${earlier} = ${amount}`;
    const span = range === "" ? "" : `; số in cho phép ${range}`;
    return `${city}: ${indicator} trong ${period}, tính: ${formula}${span}.`;
  },
  revised: (parts: BetweenParts) => {
    const { city, indicator, period, until, later, after, earlier } = parts;
    return `${city}: ${indicator} luỹ kế đến\u00a0${until} (${later}) thấp hơn luỹ kế đến\u00a0${after} (${earlier}); có lẽ số đã được điều chỉnh nên không tính ${period}.`;
  },
};
