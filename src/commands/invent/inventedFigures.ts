import { lastDayOfMonth } from "../../core/period.ts";
import type { PlanOwner, Status } from "../../core/vocabulary.ts";
import type { RecordedFigure } from "../../record/recorded.ts";
import type { InventedYear, PlannedIndicator } from "./inventedYear.ts";

interface Told {
  readonly year: InventedYear;
  readonly before: InventedYear;
  /** From 1. */
  readonly month: number;
  readonly random: () => number;
}

/** The twelve figures of a month's report, some left out, some hedged, some not final. */
export function inventedFigures(told: Told): readonly RecordedFigure[] {
  const figures = [
    ...visitors(told),
    ...budget(told),
    disbursement(told),
    reachedBy(told, "industrial-output", "tỷ đồng"),
    reachedBy(told, "tourism-revenue", "tỷ đồng"),
    inMonth(told, "retail-sales"),
    reachedBy(told, "trade-turnover", "triệu USD"),
    inMonth(told, "transport-revenue"),
  ];
  return figures
    .filter(() => told.random() >= 0.04)
    .map((figure) => ({ ...figure, ...statusOf(told.random()) }));
}

function statusOf(chance: number): { readonly status?: Status } {
  if (chance < 0.15) return { status: "E" };
  return chance < 0.2 ? { status: "P" } : {};
}

function visitors(told: Told): readonly RecordedFigure[] {
  const { plan, level, growth } = standing(told, "tourism-visitors");
  const all = Math.round(level);
  const abroad = Math.floor(all * 0.15);
  const period = until(told, "year-to-date");
  return [
    {
      indicator: "tourism-visitors",
      period,
      level: `${counted(all)} lượt`,
      plan: [{ owner: "unstated", attained: percent((all / plan) * 100) }],
      growth,
    },
    {
      indicator: "tourism-visitors-international",
      period,
      level: `${counted(abroad)} lượt`,
    },
    {
      indicator: "tourism-visitors-domestic",
      period,
      level: `${counted(all - abroad)} lượt`,
    },
  ];
}

/** Its two parts stay within it; two plans, the council's the higher. */
function budget(told: Told): readonly RecordedFigure[] {
  const { plan, level, growth } = standing(told, "budget-revenue");
  const part = (indicator: string, share: number): RecordedFigure => ({
    indicator,
    period: until(told, "year-to-date"),
    level: `${amount(level * share)} tỷ đồng`,
  });
  return [
    {
      indicator: "budget-revenue",
      period: until(told, "year-to-date"),
      level: `${hedged(level, told.random())} tỷ đồng`,
      plan: [
        { owner: "province", attained: percent((level / plan) * 100) },
        { owner: "council", attained: percent((level / plan / 1.1) * 100) },
      ],
      growth,
    },
    part("budget-revenue-domestic", 0.55),
    part("budget-revenue-customs", 0.35),
  ];
}

/** A budget year has thirteen months: what is told of January counts against the plan of the year before. */
function disbursement(told: Told): RecordedFigure {
  const { month, before, year } = told;
  const isThirteenth = month === 1;
  const owned = isThirteenth ? { ...told, year: before, month: 13 } : told;
  const period = until(told, "year-to-date");
  return {
    ...reachedBy(owned, "investment-disbursement", "tỷ đồng", "province"),
    period: isThirteenth ? { ...period, planYear: year.year - 1 } : period,
  };
}

function reachedBy(
  told: Told,
  indicator: PlannedIndicator,
  unit: string,
  owner: PlanOwner = "unstated",
): RecordedFigure {
  const { plan, level, growth } = standing(told, indicator);
  return {
    indicator,
    period: until(told, "year-to-date"),
    level: `${hedged(level, told.random())} ${unit}`,
    plan: [{ owner, attained: percent((level / plan) * 100) }],
    ...(told.random() < 0.7 ? { growth } : {}),
  };
}

function inMonth(told: Told, indicator: PlannedIndicator): RecordedFigure {
  const { reached } = courseOf(told.year, indicator);
  const end = reached[told.month - 1] ?? 0;
  const start = reached[told.month - 2] ?? 0;
  return {
    indicator,
    period: until(told, "month"),
    level: `${hedged(end - start, told.random())} tỷ đồng`,
  };
}

function until(
  { year, month }: Told,
  kind: RecordedFigure["period"]["kind"],
): RecordedFigure["period"] {
  const day = `${year.year}-${String(month).padStart(2, "0")}-01`;
  return { kind, to: lastDayOfMonth(day) };
}

function courseOf({ courses }: InventedYear, indicator: PlannedIndicator) {
  const course = courses.get(indicator);
  if (course === undefined) throw new Error(`no course: ${indicator}`);
  return course;
}

function standing(
  { year, before, month }: Told,
  indicator: PlannedIndicator,
): { plan: number; level: number; growth: string } {
  const { plan, reached } = courseOf(year, indicator);
  const level = reached[month - 1] ?? 0;
  const last = courseOf(before, indicator).reached[month - 1] ?? level;
  return { plan, level, growth: change((level / last - 1) * 100) };
}

/** Printed as it stands, or as "trên" or "gần" a whole number. */
function hedged(value: number, chance: number): string {
  if (chance < 0.2) return `trên ${counted(Math.floor(value))}`;
  return chance < 0.35 ? `gần ${counted(Math.ceil(value))}` : amount(value);
}

const counts = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const amounts = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });
const percents = new Intl.NumberFormat("vi-VN", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

function counted(value: number): string {
  return counts.format(value);
}

function amount(value: number): string {
  return amounts.format(value);
}

function percent(value: number): string {
  return `${percents.format(value)}%`;
}

function change(value: number): string {
  return `${value < 0 ? "giảm" : "tăng"} ${percent(Math.abs(value))}`;
}
