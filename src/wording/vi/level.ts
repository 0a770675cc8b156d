/** Parts of the sentence on a cumulative figure: `amount` is "trên 216 tỷ đồng", `period` "đến 15/10/2022". */
export interface CumulativeParts {
  readonly city: string;
  readonly indicator: string;
  readonly amount: string;
  readonly period: string;
  readonly isEstimate: boolean;
  /** Amounts that contradict it. */
  readonly rivals: readonly string[];
}

/** Parts of the sentence on a year's plan: `plan` is "dự toán 2022 tỉnh giao", `note` a stage of it, perhaps empty. */
export interface PlanParts {
  readonly city: string;
  readonly indicator: string;
  readonly plan: string;
  readonly note: string;
  readonly amount: string;
}

export const level = {
  /** Above the axis: all amounts of the chart are in it. */
  unit: (unit: string) => `Đơn vị: ${unit}`,
  /** The same where the axis is logarithmic. */
  logUnit: (unit: string) => `Đơn vị: ${unit} · thang logarit`,
  logNote:
    "Thang logarit: khoảng cách bằng nhau là gấp lên bằng nhau; không có số 0.",
  /** Before the year in the label of a plan's line. */
  plan: "KH",
  /** After the year of a level that is not at current prices. */
  constantPrices: "giá 2010",
  cumulative: (parts: CumulativeParts) => {
    const { city, indicator, amount, period, isEstimate, rivals } = parts;
    const came = isEstimate ? "ước đạt" : "đạt";
    const other =
      rivals.length === 0 ? "" : `; số mâu thuẫn: ${rivals.join("; ")}`;
    return `${city}: ${indicator} luỹ kế ${came} ${amount}, ${period}${other}.`;
  },
  statedPlan: ({ city, indicator, plan, note, amount }: PlanParts) =>
    `${city}: ${indicator}, ${plan}${note === "" ? "" : ` (${note})`}: ${amount}.`,
  impliedPlan: ({ city, indicator, plan, note, amount }: PlanParts) =>
    `${city}: ${indicator}, ${plan}${note === "" ? "" : ` (${note})`}: ${amount}, tính từ mức và % kế hoạch đã công bố.`,
};
