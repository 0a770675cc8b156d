import type { PlanOwner } from "../../core/vocabulary.ts";

/** Who set the plan, to stand after its name: "dự toán tỉnh giao"; empty where the source does not say. */
const owners: Readonly<Record<PlanOwner, string>> = {
  province: "tỉnh giao",
  council: "HĐND thành phố giao",
  city: "thành phố phấn đấu",
  joint: "tỉnh và HĐND giao",
  unstated: "",
};

/** The same in a label's room. */
const shortOwners: Readonly<Record<PlanOwner, string>> = {
  province: "tỉnh",
  council: "HĐND",
  city: "TP",
  joint: "tỉnh+HĐND",
  unstated: "",
};

export const plans = {
  owners,
  shortOwners,
  /** "dự toán 2022 tỉnh giao" */
  name: (planName: string, year: number, owner: string) =>
    [planName, String(year), owner].filter((part) => part !== "").join(" "),
};
