import { measureKey, type Measure } from "../../core/measure.ts";
import { impliedPlan } from "../../core/plan.ts";
import {
  formatDerivedPercent,
  formatHedgedGrowth,
  formatLevel,
  formatSignedPoints,
} from "../../wording/number.ts";
import { formatAttainment } from "../../wording/sentence.ts";
import type { Words } from "../../wording/words.ts";
import {
  cell,
  commonCells,
  impliedCell,
  newestFirst,
  placeOf,
  type FigureCell,
  type FigureRow,
  type FigureTable,
  type TableContext,
} from "./figureTable.ts";
import type { PlanFigures } from "./viewFigures.ts";

/** Every measure that the chart pins to the pace line, two plans of one figure as two rows. */
export function planTable(
  words: Words,
  { measures }: PlanFigures,
  context: TableContext,
): FigureTable {
  const rows = newestFirst(measures, ({ observation }) => observation, context);
  return {
    columns: [
      "city",
      "year",
      "period",
      "amount",
      "attained",
      "plan",
      "growth",
      "pace",
      "lead",
      "source",
    ],
    opens: "attained",
    rows: rows.map((measure) => rowOf(words, measure, context)),
  };
}

function rowOf(
  words: Words,
  measure: Measure,
  context: TableContext,
): FigureRow {
  const { observation, attainment, pace, leadPoints, verdict } = measure;
  const { level, growth } = observation;
  const attained = formatAttainment(words, measure);
  const passed = pace.share * 100;
  return {
    key: measureKey(measure),
    figure: observation.id,
    place: placeOf(observation.city, context),
    cells: {
      ...commonCells(words, observation, context),
      amount: cell(
        level === undefined ? "" : formatLevel(words, level),
        level?.value,
      ),
      attained: cell(
        withEstimate(words, measure, attained),
        attainment.percent,
      ),
      plan: planCell(words, measure),
      growth: cell(
        growth === undefined ? "" : formatHedgedGrowth(words, growth),
        growth?.value,
      ),
      pace: cell(formatDerivedPercent(words, passed), passed),
      lead: {
        text: formatSignedPoints(words, leadPoints),
        value: leadPoints,
        verdict,
      },
    },
  };
}

function withEstimate(
  { sentences }: Words,
  { observation }: Measure,
  text: string,
): string {
  return observation.status === "E" ? sentences.estimated(text) : text;
}

/** "476,4 tỷ đồng", "tỉnh giao, ít nhất khoảng 403 tỷ đồng (tính)" */
function planCell(words: Words, measure: Measure): FigureCell {
  const { owner, plan } = measure.attainment;
  const note = plan.note?.[words.language] ?? "";
  const amount = planAmount(words, measure);
  const parts = [words.plans.owners[owner], note, amount.text];
  const text = parts.filter((part) => part !== "").join(", ");
  return cell(text, amount.value);
}

function planAmount(
  words: Words,
  { observation: { level }, attainment: { plan } }: Measure,
): FigureCell {
  const { attained, target } = plan;
  if (target !== undefined)
    return cell(formatLevel(words, target), target.value);
  const implied =
    level === undefined || attained === undefined
      ? undefined
      : impliedPlan(level, attained);
  return level === undefined || implied === undefined
    ? cell("")
    : impliedCell(words, implied, level.unit);
}
