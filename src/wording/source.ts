import type { Report } from "../core/observation.ts";
import { formatDay } from "./period.ts";

/** "UBND thành phố Cao Bằng, 28/10/2022"; without the day where none is known. */
export function formatPublisher({
  publisher,
  published,
  meeting,
}: Report): string {
  const day = published ?? meeting;
  return day === null ? publisher : `${publisher}, ${formatDay(day)}`;
}
