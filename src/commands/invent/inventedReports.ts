import type { City } from "../../core/observation.ts";
import type { RecordedFigure, RecordedReport } from "../../record/recorded.ts";
import { inventedFigures } from "./inventedFigures.ts";
import { inventedYear, type InventedYear } from "./inventedYear.ts";

export interface InventedReport {
  /** Within the folder of reports. */
  readonly name: string;
  readonly report: RecordedReport;
}

const firstYear = 2015;
const months = Array.from({ length: 12 }, (_, order) => order + 1);

/** A city's monthly reports through the years, some of them lost; each says that it is made up. */
export function inventedReports(
  city: City,
  years: number,
  random: () => number,
): readonly InventedReport[] {
  const size = 0.3 + 2 * random();
  const told = Array.from({ length: years + 1 }, (_, order) =>
    inventedYear(firstYear + order - 1, size * 1.08 ** order, random),
  );
  return told.slice(1).flatMap((year, order) =>
    months.flatMap((month) => {
      const figures = inventedFigures({
        year,
        before: told[order] ?? year,
        month,
        random,
      });
      return random() < 0.03 || figures.length === 0
        ? []
        : [reportOf(city, year, month, figures)];
    }),
  );
}

function reportOf(
  { id, name }: City,
  { year }: InventedYear,
  month: number,
  figures: readonly RecordedFigure[],
): InventedReport {
  const published =
    month === 12
      ? `${year + 1}-01-12`
      : `${year}-${String(month + 1).padStart(2, "0")}-08`;
  return {
    name: `${published}-${id}.json`,
    report: {
      city: id,
      title: `Báo cáo bịa để thử: ${name.vi}, ${month} tháng năm ${year}`,
      publisher: "Số thử, không có nguồn",
      kind: "city-hall",
      meeting: null,
      published,
      url: null,
      figures: [...figures],
    },
  };
}
