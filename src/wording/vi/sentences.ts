/**
 * Parts of the sentence on one measure, in whatever order a language puts them: `share` is "gần 53,6%", `plan` "dự toán
 * 2022 tỉnh giao", `day` "15/10/2022", `standing` how it stands against the pace.
 */
export interface MeasureParts {
  readonly city: string;
  readonly indicator: string;
  readonly share: string;
  readonly plan: string;
  readonly isEstimate: boolean;
  readonly day: string;
  readonly standing: string;
}

export const sentences = {
  /** Inside a sentence: "thu ngân sách". */
  inSentence: (name: string) =>
    name.charAt(0).toLocaleLowerCase("vi") + name.slice(1),
  derived: (text: string) => `${text} (tính)`,
  estimated: (text: string) => `ước ${text}`,
  /** Before a number that is set large; the hedge may be empty. */
  estimatedHedge: (hedge: string) => `ước ${hedge}`.trim(),
  attained: (share: string, plan: string) => `đạt ${share} ${plan}`,
  shareOfPlan: (share: string, plan: string) => `${share} ${plan}`,
  measure: (parts: MeasureParts) => {
    const { city, indicator, share, plan, isEstimate, day, standing } = parts;
    const attained = isEstimate ? "ước đạt" : "đạt";
    return `${city}: ${indicator} ${attained} ${share} ${plan}, đến\u00a0${day}; ${standing}.`;
  },
  onYear: (growth: string) => `${growth} so cùng kỳ`,
  planUnit: "kế hoạch",
  growthUnit: "so cùng kỳ",
  source: (publisher: string, others: number) =>
    `Nguồn: ${publisher}${others === 0 ? "" : ` và ${others} nguồn nữa`}`,
  headline: {
    nothingJudged:
      "Trong phần đang chọn, chưa có số liệu nào đủ căn cứ để so với kế hoạch.",
    noneLagging:
      "Ở lần công bố gần nhất, trong các chỉ tiêu đủ căn cứ kết luận, không chỉ tiêu nào chậm so với tiến độ bình quân.",
    lagging: (groups: string, hasMore: boolean) =>
      `Chậm so với tiến độ ở lần công bố gần nhất: ${groups}${hasMore ? "; và các chỉ tiêu khác nêu ở bảng dưới" : ""}.`,
    group: (indicator: string, places: string) => `${indicator} ở ${places}`,
    place: (city: string, lead: string, day: string, isEstimate: boolean) =>
      `${city} (${isEstimate ? "ước, " : ""}${lead}, ${day})`,
    leads: (leads: readonly string[]) => leads.join(" và "),
  },
};
