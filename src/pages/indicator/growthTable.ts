import type { Observation } from "../../core/observation.ts";
import { formatPrices } from "../../wording/growth.ts";
import { formatHedgedGrowth, formatLevel } from "../../wording/number.ts";
import type { Words } from "../../wording/words.ts";
import {
  cell,
  commonCells,
  newestFirst,
  placeOf,
  withSigns,
  type FigureRow,
  type FigureTable,
  type TableContext,
} from "./figureTable.ts";
import type { GrowthFigures } from "./viewFigures.ts";

/** Every stated change on the year before, with the level it is of where one is stated. */
export function growthTable(
  words: Words,
  { figures }: GrowthFigures,
  context: TableContext,
): FigureTable {
  const hasPrices = figures.some(({ priceBasis }) => priceBasis !== null);
  const rows = newestFirst(figures, (observation) => observation, context);
  return {
    columns: [
      "city",
      "year",
      "period",
      "growth",
      "amount",
      ...(hasPrices ? (["prices"] as const) : []),
      "source",
    ],
    opens: "growth",
    rows: rows.map((observation) => rowOf(words, observation, context)),
  };
}

function rowOf(
  words: Words,
  observation: Observation,
  context: TableContext,
): FigureRow {
  const { id, city, growth, level } = observation;
  const change = growth === undefined ? "" : formatHedgedGrowth(words, growth);
  return {
    key: id,
    figure: id,
    place: placeOf(city, context),
    cells: {
      ...commonCells(words, observation, context),
      growth: cell(withSigns(words, observation, change), growth?.value),
      amount: cell(
        level === undefined ? "" : formatLevel(words, level),
        level?.value,
      ),
      prices: cell(formatPrices(words, observation)),
    },
  };
}
