import {
  growthSeries,
  type GrowthSeries,
} from "../../charts/GrowthChart/growthSeries.ts";
import {
  levelSeries,
  type LevelSeries,
} from "../../charts/LevelChart/levelSeries.ts";
import type { ChartMark } from "../../charts/marks/chartMark.ts";
import {
  monthSeries,
  type MonthSeries,
} from "../../charts/MonthChart/monthSeries.ts";
import {
  planSeries,
  type PlanSeries,
} from "../../charts/PlanChart/planSeries.ts";
import type { IndicatorView } from "../../core/indicatorView.ts";
import type { City, Indicator } from "../../core/observation.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import type { Words } from "../../wording/words.ts";
import type { FiguresByView } from "./viewFigures.ts";

/** A view's figures as its chart takes them. */
export type ViewDrawing =
  | { readonly view: "plan"; readonly series: PlanSeries }
  | { readonly view: "level"; readonly series: LevelSeries }
  | { readonly view: "month"; readonly series: MonthSeries }
  | { readonly view: "growth"; readonly series: GrowthSeries };

interface DrawingInput {
  readonly figures: FiguresByView;
  readonly indicator: Indicator;
  /** All of the record, since a city's look goes by its place among them. */
  readonly cities: readonly City[];
  readonly scale: "linear" | "log";
  /** Each mark, or only the last of each city's year, which is what there is room for on a page. */
  readonly labelled?: "every" | "last";
}

export function drawingOf(
  words: Words,
  view: IndicatorView,
  { figures, indicator, cities, scale, labelled = "last" }: DrawingInput,
): ViewDrawing {
  switch (view) {
    case "plan": {
      const { measures } = figures.plan;
      return {
        view,
        series: planSeries(words, measures, indicator, cities, { labelled }),
      };
    }
    case "level": {
      const { courses, lines } = figures.level;
      const series = levelSeries(words, {
        courses,
        planLines: lines,
        indicator,
        cities,
        scale,
        labelled,
      });
      return { view, series };
    }
    case "month": {
      const { amounts } = figures.month;
      const years = amounts.map(({ planYear }) => planYear);
      return {
        view,
        series: monthSeries(words, { amounts, indicator, cities, years }),
      };
    }
    case "growth": {
      const input = { figures: figures.growth.figures, indicator, cities };
      return { view, series: growthSeries(words, input) };
    }
  }
}

/** All that can be pointed at: figures, and the plans drawn across them. */
export function marksOf(drawing: ViewDrawing): readonly ChartMark[] {
  return drawing.view === "level"
    ? [...drawing.series.marks, ...drawing.series.plans]
    : drawing.series.marks;
}

/** What the drawing leaves out, and why. */
export function notesOf(
  { language }: Words,
  drawing: ViewDrawing,
): readonly string[] {
  switch (drawing.view) {
    case "level": {
      const { leftOut } = indicatorWords[language];
      return drawing.series.leftOut.map(({ sentence }) => leftOut(sentence));
    }
    case "month":
      return drawing.series.notes;
    case "plan":
    case "growth":
      return [];
  }
}
