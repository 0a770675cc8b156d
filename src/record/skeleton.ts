import type { RecordedReport } from "./recorded.ts";

/** A report file to fill in: every field there, one figure as an example that the checker will not pass. */
export function reportSkeleton(city: string, published: string): string {
  const report: RecordedReport = {
    $schema: "../../public/schema/report.schema.json",
    city,
    title: "",
    publisher: "",
    kind: "city-hall",
    meeting: published,
    published,
    url: null,
    figures: [
      {
        indicator: "budget-revenue",
        period: { kind: "year-to-date", to: published },
        level: "",
        plan: [{ owner: "unstated", attained: "" }],
        growth: "",
        paragraph: 1,
      },
    ],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The first free name for a report of this city and day. */
export function skeletonName(
  city: string,
  published: string,
  taken: readonly string[],
): string {
  const stem = `${published}-${city}`;
  if (!taken.includes(`${stem}.json`)) return `${stem}.json`;
  let number = 2;
  while (taken.includes(`${stem}-${number}.json`)) number += 1;
  return `${stem}-${number}.json`;
}
