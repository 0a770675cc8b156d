import { groupedBy } from "../../core/grouped.ts";
import type { LabelMetrics } from "../marks/markScene.ts";
import type { MonthMark } from "./monthMark.ts";
import type { MonthSeries } from "./monthSeries.ts";
import { headWidth } from "./rowHead.ts";

/** The twelve slots of one city, or of one year of it where all its years side by side would be too thin. */
export interface MonthRow {
  readonly id: string;
  readonly place: number;
  readonly cityName: string;
  /** Of its marks, the earliest first. */
  readonly years: readonly number[];
  readonly marks: readonly MonthMark[];
}

/** Share of a slot that its bars may fill. */
export const filledShare = 0.9;
/** From a bar to the next, in sixteenths of a rem. */
const leastPitch = 6;

/** One row a city, in the record's order; one a year where its years' bars would be too thin or their keys too many. */
export function monthRows(
  { marks }: Pick<MonthSeries, "marks">,
  width: number,
  namesWidth: number,
  metrics: LabelMetrics,
): readonly MonthRow[] {
  const slotWidth = (width - namesWidth) / 12;
  const most = Math.floor(
    (slotWidth * filledShare) / (leastPitch * metrics.unit),
  );
  const fits = (own: readonly MonthMark[]) =>
    mostInSlot(own) <= most && headWidth(toRow(own), metrics) <= width;
  const cities = marks.toSorted((a, b) => a.place - b.place);
  const rows = [...groupedBy(cities, ({ place }) => place).values()].flatMap(
    (own) => (fits(own) ? [own] : splitByYear(own)),
  );
  return rows.length === 0 ? [emptyRow] : rows.map(toRow);
}

const emptyRow: MonthRow = {
  id: "",
  place: 0,
  cityName: "",
  years: [],
  marks: [],
};

function splitByYear(
  marks: readonly MonthMark[],
): readonly (readonly MonthMark[])[] {
  const years = groupedBy(marks, ({ year }) => year);
  return [...years.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, own]) => own);
}

function toRow(marks: readonly MonthMark[]): MonthRow {
  const [first] = marks;
  const years = [...new Set(marks.map(({ year }) => year))].toSorted(
    (a, b) => a - b,
  );
  const { place, cityName } = first ?? emptyRow;
  return { id: `${place}/${years.join("/")}`, place, cityName, years, marks };
}

/** How many bars stand in the fullest slot. */
export function mostInSlot(marks: readonly MonthMark[]): number {
  const slots = groupedBy(marks, ({ month }) => month);
  return Math.max(0, ...[...slots.values()].map(({ length }) => length));
}
