import { groupedBy } from "../core/grouped.ts";
import type { Observation, Report } from "../core/observation.ts";
import { dayOfReport } from "../core/reportOrder.ts";
import { reservationWords } from "./reservationWords.ts";
import { formatDay } from "./period.ts";
import type { Words } from "./words.ts";

/** "Nguồn: UBND thành phố Cao Bằng (28/10/2022, 27/11/2024); Báo Quảng Ninh (12/1/2024)."; empty for no figures. */
export function sourcesLine(
  words: Words,
  figures: readonly Observation[],
  reports: readonly Report[],
): string {
  const ids = new Set(
    figures.flatMap(({ sources }) => sources.map(({ report }) => report)),
  );
  const own = reports.filter(({ id }) => ids.has(id));
  if (own.length === 0) return "";
  const say = reservationWords[words.language];
  const byPublisher = groupedBy(own, ({ publisher }) => publisher);
  const names = [...byPublisher].map(([publisher, theirs]) =>
    say.publisher(publisher, daysOf(words, theirs)),
  );
  return say.sources(names.join("; "));
}

function daysOf(words: Words, reports: readonly Report[]): string {
  const days = reports.flatMap((report) => dayOfReport(report) ?? []);
  return [...new Set(days)]
    .toSorted()
    .map((day) => formatDay(words, day))
    .join(", ");
}
