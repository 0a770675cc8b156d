import type { Observation } from "./observation.ts";
import type { PriceBasis } from "./vocabulary.ts";

/** What a year's plan is of. */
export interface PlannedYear {
  readonly city: string;
  readonly indicator: string;
  readonly planYear: number;
  readonly priceBasis: PriceBasis | null;
}

/** The year whose plan the figure counts against. */
export function plannedYearOf({
  city,
  indicator,
  period,
  priceBasis,
}: Observation): PlannedYear {
  return { city, indicator, planYear: period.planYear, priceBasis };
}

/** Equal for equal years and for no others. */
export function plannedYearKey(year: PlannedYear): string {
  const { city, indicator, planYear, priceBasis } = year;
  return [city, indicator, planYear, priceBasis ?? ""].join("/");
}
