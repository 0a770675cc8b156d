import { counted } from "../counted.ts";
import type { sentences as vi } from "../vi/sentences.ts";

export const sentences: typeof vi = {
  /** Inside a sentence: "budget revenue", but "IIP". */
  inSentence: (name) =>
    /^\p{Lu}{2}/u.test(name)
      ? name
      : name.charAt(0).toLocaleLowerCase("en") + name.slice(1),
  derived: (text) => `${text} (calculated)`,
  estimated: (text) => `${text} (estimated)`,
  estimatedHedge: (hedge) => `est. ${hedge}`.trim(),
  attained: (share, plan) => `reached ${share} of the ${plan}`,
  shareOfPlan: (share, plan) => `${share} of the ${plan}`,
  /** The day comes first: after the plan it would be taken for the day the plan was set. */
  measure: (parts) => {
    const { city, indicator, share, plan, isEstimate, day, standing } = parts;
    const reserve = isEstimate ? " on the source’s estimate," : "";
    return `${city}: by ${day},${reserve} ${indicator} had reached ${share} of the ${plan}; ${standing}.`;
  },
  onYear: (growth) => `${growth} year on year`,
  planUnit: "of plan",
  growthUnit: "year on year",
  source: (publisher, others) =>
    `Source: ${publisher}${others === 0 ? "" : `, and ${counted(others, "other source")}`}`,
  headline: {
    nothingJudged:
      "No figure in this selection gives enough to judge progress against plan.",
    noneLagging:
      "In the latest published figures, no indicator that can be judged is behind an even pace.",
    lagging: (groups, hasMore) =>
      `Behind pace in the latest published figures: ${groups}${hasMore ? "; and other indicators listed in the table below" : ""}.`,
    group: (indicator, places) => `${indicator} in ${places}`,
    place: (city, lead, day, isEstimate) =>
      `${city} (${isEstimate ? "estimated, " : ""}${lead}, ${day})`,
    leads: (leads) => leads.join(" and "),
  },
};
