import type { level as vi } from "../vi/level.ts";

export const level: typeof vi = {
  unit: (unit) => `In ${unit}`,
  logUnit: (unit) => `In ${unit} · logarithmic scale`,
  logNote:
    "Logarithmic scale: equal distances are equal multiples, and there is no zero.",
  plan: "Plan",
  constantPrices: "at 2010 prices",
  cumulative: (parts) => {
    const { city, indicator, amount, period, isEstimate, rivals } = parts;
    const reserve = isEstimate ? ", on the source’s estimate" : "";
    const other =
      rivals.length === 0 ? "" : `; contradicted by ${rivals.join("; ")}`;
    return `${city}: ${indicator} added up to ${amount}, ${period}${reserve}${other}.`;
  },
  statedPlan: ({ city, indicator, plan, note, amount }) =>
    `${city}: ${indicator}, ${plan}${note === "" ? "" : ` (${note})`}: ${amount}.`,
  impliedPlan: ({ city, indicator, plan, note, amount }) =>
    `${city}: ${indicator}, ${plan}${note === "" ? "" : ` (${note})`}: ${amount}, calculated from the published amount and share.`,
};
