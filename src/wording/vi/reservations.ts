import type { PlanOwner } from "../../core/vocabulary.ts";

/** A plan by who set it alone. */
const owners: Readonly<Record<PlanOwner, string>> = {
  province: "tỉnh giao",
  council: "HĐND thành phố giao",
  city: "thành phố phấn đấu",
  joint: "tỉnh và HĐND giao",
  unstated: "không nêu cấp giao",
};

/** What must be told of figures that stand together, and where they come from. */
export const reservations = {
  owners,
  /** `places` is "Cao Bằng 2022, 2024; Móng Cái 2023". */
  of: (places: string, text: string) => `${places}: ${text}`,
  ofCity: (city: string, years: string) => `${city} ${years}`,
  prices: (prices: string) => `tính theo ${prices}.`,
  severalPlans: (place: string, plans: string) =>
    `${place} có nhiều kế hoạch: ${plans}.`,
  /** `figure` is "Cao Bằng, đến 15/3/2025". */
  turns: (figure: string, profileYear: number, verdict: string) =>
    `${figure}: theo nhịp của chính thành phố năm ${profileYear} thì kết luận là ${verdict}, nên kết luận tuỳ cách tính tiến độ.`,
  agrees: (figure: string, profileYear: number) =>
    `${figure}: theo nhịp của chính thành phố năm ${profileYear}, kết luận không đổi.`,
  sources: (list: string) => `Nguồn: ${list}.`,
  /** "Báo Quảng Ninh (12/1/2024, 3/4/2024)" */
  publisher: (name: string, days: string) =>
    days === "" ? name : `${name} (${days})`,
};
