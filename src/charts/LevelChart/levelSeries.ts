import { rivalsOf } from "../../core/conflict.ts";
import { joinsOf, type Course } from "../../core/course.ts";
import type { City, Indicator, Observation } from "../../core/observation.ts";
import type { PlanLine } from "../../core/planLine.ts";
import { amountScaleOf, type AmountScale } from "../../wording/amountScale.ts";
import { formatCumulative } from "../../wording/level.ts";
import { levelWords } from "../../wording/levelWords.ts";
import type { Words } from "../../wording/words.ts";
import type { ChartMark } from "../marks/chartMark.ts";
import {
  monthTicks,
  shareOfTerm,
  type MonthTick,
} from "../termAxis/monthTicks.ts";
import { levelAxis, type LevelAxis } from "./levelAxis.ts";
import { levelLabel } from "./levelLabel.ts";
import { openSideOf, planTarget, type PlanTarget } from "./planTarget.ts";

/** One cumulative amount, ready to be drawn. */
export interface LevelMark extends ChartMark {
  readonly kind: "level";
  /** Share of the plan's term passed on the cut-off day, 0 to 1. */
  readonly share: number;
  /** In base units, as all values of the series. */
  readonly value: number;
}

/** Two neighbouring amounts of one course that a line may join. */
export interface LevelJoin {
  readonly id: string;
  readonly place: number;
  readonly from: LevelMark;
  readonly to: LevelMark;
}

export interface LevelSeries extends LevelAxis {
  readonly marks: readonly LevelMark[];
  readonly joins: readonly LevelJoin[];
  readonly plans: readonly PlanTarget[];
  readonly ticks: readonly MonthTick[];
  /** "Đơn vị: tỷ đồng": one for all amounts of the chart. */
  readonly unit: string;
  /** How to read a logarithmic axis; empty where there is none. */
  readonly note: string;
  /** Amounts of nought, for which a logarithmic scale has no place: to be told under the chart. */
  readonly leftOut: readonly LevelMark[];
}

export interface LevelInput {
  readonly courses: readonly Course[];
  readonly planLines: readonly PlanLine[];
  readonly indicator: Indicator;
  /** All of the record, since a city's look goes by its place among them. */
  readonly cities: readonly City[];
  readonly scale: "linear" | "log";
  /** Each mark, or, as where it is not said, only the last of each city's year. */
  readonly labelled?: "every" | "last";
}

/** The courses of the chosen years beside their plans, in one unit, with the axes that hold them all. */
export function levelSeries(words: Words, input: LevelInput): LevelSeries {
  const { courses, planLines, indicator, scale } = input;
  const amounts = amountScaleOf(words, indicator.unit, levelsOf(input));
  const all = courses.flatMap((course) =>
    marksOf(words, course, amounts, input),
  );
  const isDrawn = ({ value }: LevelMark) => scale === "linear" || value > 0;
  const marks = all.filter(isDrawn);
  const plans = planLines.flatMap((line) =>
    planTarget(words, line, amounts, input),
  );
  const say = levelWords[words.language];
  return {
    marks,
    joins: courses.flatMap((course) => joinsAmong(course, marks)),
    plans,
    ticks: monthTicks(words, indicator.planTerm),
    unit: (scale === "log" ? say.logUnit : say.unit)(amounts.name),
    note: scale === "log" ? say.logNote : "",
    leftOut: all.filter((mark) => !isDrawn(mark)),
    ...levelAxis(words, scale, amounts, [
      ...marks.map(({ value }) => value),
      ...plans.flatMap(({ low, high }) => [low, high]),
    ]),
  };
}

/** Names of the marks and plans that found no room for a label, as the label would have been. */
export function namesIn(
  { marks, plans }: LevelSeries,
  ids: readonly string[],
): readonly string[] {
  return [...marks, ...plans]
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label);
}

/** Whatever is printed; an implied plan is no finer than the level it rests on. */
function levelsOf({ courses, planLines }: LevelInput) {
  const stated = courses.flatMap(({ points }) =>
    points.flatMap(({ level }) => level ?? []),
  );
  const targets = planLines.flatMap((line) =>
    line.kind === "stated" ? [line.target] : [],
  );
  return [...stated, ...targets];
}

function marksOf(
  words: Words,
  course: Course,
  scale: AmountScale,
  input: LevelInput,
): readonly LevelMark[] {
  const last = course.points.at(-1)?.period.asOf;
  return course.points.flatMap((point) => {
    const isNamed =
      input.labelled === "every" ||
      point.period.asOf === last ||
      point.conflictsWith.length > 0;
    return markOf(words, point, input).map((mark) => ({
      ...mark,
      label: isNamed ? levelLabel(words, point, mark.cityName, scale) : "",
      briefLabel: isNamed ? levelLabel(words, point, null, scale) : "",
    }));
  });
}

function markOf(
  words: Words,
  observation: Observation,
  { courses, cities, indicator }: LevelInput,
): readonly Omit<LevelMark, "label" | "briefLabel">[] {
  const { id, level, period, status, conflictsWith } = observation;
  if (level === undefined) return [];
  const place = cities.findIndex((one) => one.id === observation.city);
  const city = cities[place];
  const rivals = rivalsOf(
    observation,
    courses.flatMap(({ points }) => points),
  );
  return [
    {
      kind: "level",
      id,
      observation: id,
      place,
      cityName: city?.name[words.language] ?? observation.city,
      sentence:
        city === undefined
          ? ""
          : formatCumulative(words, observation, city, indicator, rivals),
      share: shareOfTerm(indicator.planTerm, period),
      value: level.value,
      isEstimate: status === "E",
      isDerived: false,
      isContested: conflictsWith.length > 0,
      openSide: openSideOf(level.qualifier),
      order: period.asOf,
    },
  ];
}

function joinsAmong(
  course: Course,
  marks: readonly LevelMark[],
): readonly LevelJoin[] {
  const drawn = ({ id }: Observation) => marks.find((mark) => mark.id === id);
  return joinsOf(course).flatMap(([earlier, later]) => {
    const [from, to] = [drawn(earlier), drawn(later)];
    if (from === undefined || to === undefined) return [];
    return [{ id: `${from.id}/${to.id}`, place: from.place, from, to }];
  });
}
