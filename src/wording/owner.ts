import type { PlanOwner } from "../core/vocabulary.ts";

/** Who set the plan, to stand after its name: "dự toán tỉnh giao"; empty where the source does not say. */
const ownerTexts: Readonly<Record<PlanOwner, string>> = {
  province: "tỉnh giao",
  council: "HĐND thành phố giao",
  city: "thành phố phấn đấu",
  joint: "tỉnh và HĐND giao",
  unstated: "",
};

/** The same in a label's room. */
export const shortOwnerTexts: Readonly<Record<PlanOwner, string>> = {
  province: "tỉnh",
  council: "HĐND",
  city: "TP",
  joint: "tỉnh+HĐND",
  unstated: "",
};

/** "dự toán 2022 tỉnh giao" */
export function formatPlanName(
  planName: string,
  planYear: number,
  owner: PlanOwner,
): string {
  return [planName, String(planYear), ownerTexts[owner]]
    .filter((part) => part !== "")
    .join(" ");
}
