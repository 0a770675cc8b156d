/** Who set a plan: tỉnh giao, HĐND thành phố, thành phố phấn đấu, tỉnh và HĐND giao, không nêu (DATA.md §1). */
export const planOwners = [
  "province",
  "council",
  "city",
  "joint",
  "unstated",
] as const;
export type PlanOwner = (typeof planOwners)[number];

/** How imprecise a printed number is: gần (at most), trên/hơn (at least), khoảng/xấp xỉ, or as it stands. */
export const qualifiers = ["exact", "below", "above", "about"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How final a figure is, by SDMX CL_OBS_STATUS: normal, estimate (ước), provisional (sơ bộ), low reliability. */
export const statuses = ["A", "E", "P", "U"] as const;
export type Status = (typeof statuses)[number];

export const periodKinds = [
  "year-to-date",
  "month",
  "quarter",
  "year",
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What an indicator is counted in; the base unit of each is one đồng, one US dollar, one visit. */
export const units = ["VND", "USD", "visit"] as const;
export type Unit = (typeof units)[number];

/** Prices a money level is counted at: giá hiện hành, or giá so sánh of a base year. */
export const priceBases = ["current", "constant-2010"] as const;
export type PriceBasis = (typeof priceBases)[number];

export const planTerms = ["calendar-year", "budget-year"] as const;
export type PlanTerm = (typeof planTerms)[number];

export const reportKinds = ["city-hall", "council", "press"] as const;
export type ReportKind = (typeof reportKinds)[number];

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** The same text in every language a reader may choose. */
export type LocalText = Readonly<Record<Language, string>>;
