import type { Observation } from "../../core/observation.ts";
import type { PlanLine } from "../../core/planLine.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { formatLevel } from "../../wording/number.ts";
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
import type { LevelFigures } from "./viewFigures.ts";

interface LevelContext extends TableContext {
  /** All at hand: a plan's line leads to the figure that states it. */
  readonly observations: readonly Observation[];
  /** "dự toán" */
  readonly planName: string;
}

/** Every level of the courses, then the year's plans beside them. */
export function levelTable(
  words: Words,
  { courses, lines }: LevelFigures,
  context: LevelContext,
): FigureTable {
  const points = courses.flatMap((course) => course.points);
  return {
    columns: ["city", "year", "period", "kind", "amount", "source"],
    opens: "amount",
    rows: [
      ...newestFirst(points, (point) => point, context).map((point) =>
        pointRow(words, point, context),
      ),
      ...lines.flatMap((line) => lineRow(words, line, context)),
    ],
  };
}

function pointRow(
  words: Words,
  point: Observation,
  context: LevelContext,
): FigureRow {
  const { id, city, level } = point;
  const text = level === undefined ? "" : formatLevel(words, level);
  return {
    key: id,
    figure: id,
    place: placeOf(city, context),
    cells: {
      ...commonCells(words, point, context),
      kind: cell(indicatorWords[words.language].table.actual),
      amount: cell(withSigns(words, point, text), level?.value),
    },
  };
}

/** None where the figure it rests on is not at hand. */
function lineRow(
  words: Words,
  line: PlanLine,
  context: LevelContext,
): readonly FigureRow[] {
  const figure = line.kind === "stated" ? line.statedBy : line.inputs[0];
  const observation = context.observations.find(({ id }) => id === figure);
  if (observation === undefined) return [];
  const { planYear, owner, note } = line;
  const { plan } = indicatorWords[words.language].table;
  const name = plan(context.planName, words.plans.owners[owner]);
  const stage = note === undefined ? "" : ` (${note[words.language]})`;
  return [
    {
      key: line.key,
      figure: observation.id,
      place: placeOf(line.city, context),
      cells: {
        ...commonCells(words, observation, context),
        year: cell(String(planYear), planYear),
        period: cell(words.periods.year(planYear), `${planYear}-12-31`),
        kind: cell(`${name}${stage}`),
        amount: lineAmount(words, line),
      },
    },
  ];
}

function lineAmount(words: Words, line: PlanLine): FigureCell {
  if (line.kind === "stated")
    return cell(formatLevel(words, line.target), line.target.value);
  return impliedCell(words, line.implied, line.unit);
}
