import type {
  DerivedMonth,
  MonthAmount,
  StatedMonth,
} from "../../core/monthly.ts";
import type { Observation } from "../../core/observation.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { derivedLevel } from "../../wording/month.ts";
import { formatLevel } from "../../wording/number.ts";
import { formatAsOf, formatPeriod } from "../../wording/period.ts";
import type { Words } from "../../wording/words.ts";
import {
  cell,
  commonCells,
  newestFirst,
  placeOf,
  withSigns,
  type FigureCell,
  type FigureRow,
  type FigureTable,
  type TableContext,
} from "./figureTable.ts";
import type { MonthFigures } from "./viewFigures.ts";

type DrawnMonth = StatedMonth | DerivedMonth;

/** Every month that has a bar; one that was revised away has none. */
export function monthTable(
  words: Words,
  { amounts }: MonthFigures,
  context: TableContext,
): FigureTable {
  const rows = newestFirst(amounts.flatMap(drawnMonth), laterFigure, context);
  return {
    columns: ["city", "year", "period", "amount", "origin", "source"],
    opens: "amount",
    rows: rows.map((amount) => rowOf(words, amount, context)),
  };
}

function drawnMonth(amount: MonthAmount): readonly DrawnMonth[] {
  return amount.kind === "probable-revision" ? [] : [amount];
}

/** Of a derived month the cumulative figure that ends it. */
function laterFigure(amount: DrawnMonth): Observation {
  return amount.kind === "stated" ? amount.observation : amount.to;
}

function rowOf(
  words: Words,
  amount: DrawnMonth,
  context: TableContext,
): FigureRow {
  const observation = laterFigure(amount);
  return {
    key: amount.key,
    figure: observation.id,
    place: placeOf(amount.city, context),
    cells: {
      ...commonCells(words, observation, context),
      period: cell(periodText(words, amount), observation.period.asOf),
      amount: amountCell(words, amount),
      origin: cell(originText(words, amount)),
    },
  };
}

function periodText(words: Words, amount: DrawnMonth): string {
  return amount.kind === "stated"
    ? formatPeriod(words, amount.observation.period)
    : words.periods.month(amount.month, amount.planYear);
}

function amountCell(words: Words, amount: DrawnMonth): FigureCell {
  if (amount.kind === "derived") {
    const text = formatLevel(words, derivedLevel(amount));
    return cell(words.sentences.derived(text), amount.value);
  }
  const { level } = amount.observation;
  if (level === undefined) return cell("");
  const text = formatLevel(words, level);
  return cell(withSigns(words, amount.observation, text), level.value);
}

function originText(words: Words, amount: DrawnMonth): string {
  const { stated, fromCumulative } = indicatorWords[words.language].table;
  return amount.kind === "stated"
    ? stated
    : fromCumulative(
        formatAsOf(words, amount.to.period.end),
        formatAsOf(words, amount.from.period.end),
      );
}
