import type { PlanOwner } from "../../core/vocabulary.ts";
import type { reservations as vi } from "../vi/reservations.ts";

const owners: Readonly<Record<PlanOwner, string>> = {
  province: "set by the province",
  council: "set by the city council",
  city: "set by the city as its own goal",
  joint: "set by province and council",
  unstated: "owner not stated",
};

export const reservations: typeof vi = {
  owners,
  of: (places, text) => `${places}: ${text}`,
  ofCity: (city, years) => `${city} ${years}`,
  prices: (prices) => `at ${prices}.`,
  severalPlans: (place, plans) => `${place} has several plans: ${plans}.`,
  turns: (figure, profileYear, verdict) =>
    `${figure}: by the city’s own course in ${profileYear} the verdict would be “${verdict}”, so it depends on how pace is measured.`,
  agrees: (figure, profileYear) =>
    `${figure}: by the city’s own course in ${profileYear} the verdict stays the same.`,
  sources: (list) => `Sources: ${list}.`,
  publisher: (name, days) => (days === "" ? name : `${name} (${days})`),
};
