import type { PlanOwner } from "../../core/vocabulary.ts";
import type { plans as vi } from "../vi/plans.ts";

/** Who set the plan, to stand after its name: "budget estimate set by the province"; empty where the source does not say. */
const owners: Readonly<Record<PlanOwner, string>> = {
  province: "set by the province",
  council: "set by the city council",
  city: "set by the city as its own goal",
  joint: "set by province and council",
  unstated: "",
};

/** The same in a label's room. */
const shortOwners: Readonly<Record<PlanOwner, string>> = {
  province: "province",
  council: "council",
  city: "city",
  joint: "prov.+council",
  unstated: "",
};

export const plans: typeof vi = {
  owners,
  shortOwners,
  /** "2022 budget estimate set by the province" */
  name: (planName, year, owner) =>
    [String(year), planName, owner].filter((part) => part !== "").join(" "),
};
