import type { share as vi } from "../vi/share.ts";

export const share: typeof vi = {
  overview: (cities) =>
    `${cities} against their plans for the year: visitors, budget revenue, public-investment disbursement, industrial output, every figure with its source.`,
  indicator: (indicator, cities) =>
    `${indicator} of ${cities}: against plan, cumulative, month by month and against the year before, every figure with its source.`,
  city: (city, province) =>
    `${city} (${province}) through the years: each indicator against its plan, the reports, and what is not published.`,
  sources:
    "Every report that the figures are copied from, to be filtered and searched.",
  report: (title, publisher) =>
    `${title}. ${publisher}. Each figure as printed, as read, and where it is used.`,
  data: "Which figures there are, which are missing, how each is worked out, and where to download them all.",
  compare: (cities) =>
    `Put figures of ${cities} side by side where they may be compared, then take away a picture, the data and a citation with its sources.`,
  embed: (cities) =>
    `Figures of ${cities} compared, to be embedded in another page, each with its source.`,
  picture: {
    overviewUnit: (others) =>
      `% of plan in the latest figure; thick tick: average pace${others === 0 ? "" : ` (and ${others} more cities)`}`,
    city: (city) => `${city} against its plans`,
    sources: (reports) =>
      `Source: ${reports} published ${reports === 1 ? "report" : "reports"}, named at each figure on the page.`,
    limits: (count) =>
      `${count} ${count === 1 ? "caution" : "cautions"}: see the page`,
  },
  manyCities: (count) => `${count} cities`,
  dataset: (cities) =>
    `Economic and social figures of ${cities}, copied from published reports`,
};
