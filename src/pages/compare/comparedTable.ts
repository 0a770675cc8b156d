import type { SortValue } from "../../components/sortRows.ts";
import {
  amountOf,
  qualifierOf,
  type ComparedFigure,
} from "../../core/comparedFigure.ts";
import { isContested } from "../../core/contested.ts";
import type { Verdict } from "../../core/verdict.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { formatFigureLabel } from "../../wording/comparisonLabel.ts";
import { formatComparedValue } from "../../wording/comparisonValue.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import {
  formatDerivedPercent,
  formatSignedPoints,
} from "../../wording/number.ts";
import { formatDay } from "../../wording/period.ts";
import type { Words } from "../../wording/words.ts";
import { commonCells, placeOf } from "../indicator/figureTable.ts";
import { compareColumns, type CompareColumn } from "./compareColumns.ts";

interface ComparedCell {
  readonly text: string;
  readonly value: SortValue;
}

export interface ComparedRow {
  readonly key: string;
  /** Id of the figure whose receipt it opens. */
  readonly figure: string;
  /** The city's place in the record. */
  readonly place: number;
  /** Where the figure is set against a plan. */
  readonly verdict: Verdict | undefined;
  readonly cells: Readonly<Record<CompareColumn, ComparedCell>>;
}

interface ComparedTable {
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly ComparedRow[];
}

/** Exactly what is compared, in the comparison's order; a column that no figure fills is left out. */
export function comparedTable(
  words: Words,
  context: ComparisonContext,
): ComparedTable {
  const rows = context.comparison.figures.map((figure) =>
    rowOf(words, figure, context),
  );
  const columns = compareColumns
    .map(([column]) => column)
    .filter((column) => rows.some(({ cells }) => cells[column].text !== ""));
  return { columns, rows };
}

function rowOf(
  words: Words,
  figure: ComparedFigure,
  context: ComparisonContext,
): ComparedRow {
  const { observation, reading } = figure;
  const { source } = commonCells(words, observation, context);
  const measure = reading.kind === "share" ? reading.measure : undefined;
  const { asOf } = observation.period;
  return {
    key: figure.key,
    figure: observation.id,
    place: placeOf(observation.city, context),
    verdict: measure?.verdict,
    cells: {
      figure: textCell(formatFigureLabel(words, figure, context)),
      value: {
        text: formatComparedValue(words, figure),
        value: amountOf(figure),
      },
      hedge: textCell(hedgeOf(words, figure)),
      owner: textCell(
        measure === undefined
          ? ""
          : words.plans.owners[measure.attainment.owner],
      ),
      pace: numberCell(measure && measure.pace.share * 100, (pace) =>
        formatDerivedPercent(words, pace),
      ),
      lead: numberCell(measure?.leadPoints, (lead) =>
        formatSignedPoints(words, lead),
      ),
      verdict: textCell(
        measure === undefined ? "" : words.verdicts.words[measure.verdict.kind],
      ),
      asOf: { text: formatDay(words, asOf), value: asOf },
      source: textCell(source.text),
    },
  };
}

function textCell(text: string): ComparedCell {
  return { text, value: text === "" ? null : text };
}

function numberCell(
  value: number | undefined,
  format: (value: number) => string,
): ComparedCell {
  return value === undefined
    ? { text: "", value: null }
    : { text: format(value), value };
}

/** "gần (nhiều nhất), ước", "như in" */
function hedgeOf(words: Words, figure: ComparedFigure): string {
  const { observation } = figure;
  const say = comparePageWords[words.language].table;
  return [
    say.qualifiers[qualifierOf(figure)],
    say.statuses[observation.status],
    isContested(observation) ? say.contested : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
