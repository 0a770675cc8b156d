/** What a city of size 1 plans for a year: visits, tỷ đồng, million dollars. */
const sizes = {
  "tourism-visitors": 900_000,
  "budget-revenue": 1200,
  "investment-disbursement": 450,
  "industrial-output": 700,
  "tourism-revenue": 640,
  "retail-sales": 5200,
  "trade-turnover": 310,
  "transport-revenue": 820,
} as const;

export type PlannedIndicator = keyof typeof sizes;

export interface Course {
  readonly plan: number;
  /** Reached by the end of each month, from January; a thirteenth for the budget year's. */
  readonly reached: readonly number[];
}

/** What a city reaches in a year, by indicator. */
export interface InventedYear {
  readonly year: number;
  readonly courses: ReadonlyMap<PlannedIndicator, Course>;
}

/** One year of a city: a plan for each indicator, and a course that never falls and may miss or pass it. */
export function inventedYear(
  year: number,
  size: number,
  random: () => number,
): InventedYear {
  // Keys of an object lose their type on the way.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const ids = Object.keys(sizes) as PlannedIndicator[];
  const courses = ids.map((id) => {
    const plan = Math.round(sizes[id] * size * (0.9 + 0.2 * random()));
    return [id, { plan, reached: courseTo(plan, random) }] as const;
  });
  return { year, courses: new Map(courses) };
}

function courseTo(plan: number, random: () => number): readonly number[] {
  const end = plan * (0.7 + 0.5 * random());
  const steps = Array.from({ length: 12 }, () => 0.4 + random());
  const whole = steps.reduce((sum, step) => sum + step);
  let reached = 0;
  const months = steps.map((step) => (reached += (step / whole) * end));
  return [...months, end * 1.04];
}
