import {
  coverageBoard,
  coverageYears,
  type CoverageCell,
  type CoverageRow,
} from "../../core/coverage.ts";
import { groupedBy } from "../../core/grouped.ts";
import type { City, Indicator, Observation } from "../../core/observation.ts";
import type { LocalText } from "../../core/vocabulary.ts";
import type { BoardGroup, DataSelection } from "./dataSearch.ts";

/** The months of one city's indicator. */
export interface BoardRow {
  readonly key: string;
  readonly city: City;
  readonly indicator: Indicator;
  /** The city's place in the record, which its look goes by. */
  readonly place: number;
  readonly cells: readonly CoverageCell[];
}

/** All rows of one city, or of one indicator. */
export interface BoardBlock {
  readonly key: string;
  readonly name: LocalText;
  /** Of the block's city; null where it is about an indicator. */
  readonly place: number | null;
  readonly rows: readonly BoardRow[];
}

export interface BoardModel {
  /** Those shown, in the record's order. */
  readonly cities: readonly City[];
  /** All years of the record. */
  readonly years: readonly number[];
  /** Those shown. */
  readonly shownYears: readonly number[];
  readonly group: BoardGroup;
  readonly blocks: readonly BoardBlock[];
}

/** More cities than this are shown, or listed in full, only to those who ask for them. */
export const mostByDefault = 6;

/** The chosen cities in the record's order; where none of the record is chosen, its first six. */
export function shownCities<C extends City>(
  cities: readonly C[],
  chosen: readonly string[],
): readonly C[] {
  const kept = cities.filter(({ id }) => chosen.includes(id));
  return kept.length > 0 ? kept : cities.slice(0, mostByDefault);
}

export function boardModel(input: {
  readonly cities: readonly City[];
  /** Ids of cities whose figures did not arrive: nothing is said of their months. */
  readonly missing: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly selection: Pick<DataSelection, "cities" | "year" | "group">;
  /** ISO date. */
  readonly today: string;
}): BoardModel {
  const { indicators, observations, today, selection } = input;
  const { group, year } = selection;
  const cities = shownCities(
    input.cities.filter(({ id }) => !input.missing.includes(id)),
    selection.cities,
  );
  const years = coverageYears(observations);
  const shownYears = year !== null && years.includes(year) ? [year] : years;
  const rows = coverageBoard({
    cities,
    indicators,
    observations,
    years: shownYears,
    today,
  }).map((row) => toBoardRow(row, input.cities));
  return { cities, years, shownYears, group, blocks: blocksOf(rows, group) };
}

function toBoardRow(
  { city, indicator, cells }: CoverageRow,
  all: readonly City[],
): BoardRow {
  const place = all.findIndex(({ id }) => id === city.id);
  return { key: `${city.id}/${indicator.id}`, city, indicator, place, cells };
}

function blocksOf(
  rows: readonly BoardRow[],
  group: BoardGroup,
): readonly BoardBlock[] {
  const groups = groupedBy(rows, (row) => row[group].id);
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { name } = first[group];
    const place = group === "city" ? first.place : null;
    return [{ key, name, place, rows: own }];
  });
}

/** The name of a row within its block: the indicator of a city's, the city of an indicator's. */
export function rowName(
  { city, indicator }: BoardRow,
  group: BoardGroup,
): LocalText {
  return group === "city" ? indicator.shortName : city.name;
}

/** How the address knows a cell. */
export function cellKey({ city, indicator, month }: CoverageCell): string {
  return [city, indicator, month].join("/");
}

export function hasFigures({ figures }: CoverageCell): boolean {
  return figures.length > 0;
}
