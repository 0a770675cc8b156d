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
  withSigns,
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
        withSigns(words, observation, attained),
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

/** "tỉnh giao, ít nhất khoảng 403 tỷ đồng (tính)", "248,8 tỷ đồng (sau bổ sung)", "chỉ tiêu nghị quyết" */
function planCell(words: Words, measure: Measure): FigureCell {
  const { owner, plan } = measure.attainment;
  const amount = planAmount(words, measure);
  const head = [words.plans.owners[owner], amount.text]
    .filter((part) => part !== "")
    .join(", ");
  const note = plan.note?.[words.language];
  if (note === undefined) return cell(head, amount.value);
  return cell(head === "" ? note : `${head} (${note})`, amount.value);
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
