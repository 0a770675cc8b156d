import { compareText } from "../core/compareText.ts";
import { groupedBy } from "../core/grouped.ts";

/** Cities with the files of their reports: no figure of one group is held against one of another. */
export interface CityGroup {
  readonly cities: readonly string[];
  readonly files: readonly string[];
}

/**
 * One group a city, in the order of their ids, by the names of the files; a file named after no city is in a group
 * without one, to be complained of. Cities whose names differ in a number behind them share a group, since that may be
 * a report's.
 */
export function cityGroups(
  cities: readonly string[],
  files: readonly string[],
): readonly CityGroup[] {
  const ofName = groupedBy(cities.toSorted(compareText), withoutNumber);
  const filesOf = groupedBy(files.toSorted(compareText), (file) => {
    const name = withoutNumber(cityIn(file));
    return ofName.has(name) ? name : null;
  });
  const strays = filesOf.get(null) ?? [];
  return [
    ...[...ofName].map(([name, own]) => ({
      cities: own,
      files: filesOf.get(name) ?? [],
    })),
    ...(strays.length === 0 ? [] : [{ cities: [], files: strays }]),
  ];
}

/** "cao-bang-2" of "2022-10-28-cao-bang-2.json": the city with the report's number, where the day has several. */
function cityIn(file: string): string {
  return file
    .replace(/\.json$/u, "")
    .replace(/^(?:undated|\d{4}-\d\d-\d\d)-/u, "");
}

function withoutNumber(name: string): string {
  return name.replace(/(?:-\d{1,3})+$/u, "");
}
