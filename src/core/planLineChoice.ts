import { groupedBy } from "./grouped.ts";
import type { PlanLine } from "./planLine.ts";
import { plannedYearKey } from "./plannedYear.ts";
import type { PlanOwner } from "./vocabulary.ts";

/**
 * The plan lines of this owner, in their order; all where no owner is chosen. Where a year has none of that owner, those
 * of others stay, as chooseOwner keeps their measures: a year's plan does not disappear because another set it.
 */
export function chooseLines(
  lines: readonly PlanLine[],
  owner: PlanOwner | null,
): readonly PlanLine[] {
  if (owner === null) return lines;
  const years = groupedBy(lines, plannedYearKey);
  const hasOwn = (line: PlanLine) =>
    years.get(plannedYearKey(line))?.some((one) => one.owner === owner);
  return lines.filter((line) => line.owner === owner || hasOwn(line) !== true);
}
