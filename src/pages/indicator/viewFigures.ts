import { coursesOf, type Course } from "../../core/course.ts";
import { growthFiguresOf } from "../../core/growthFigure.ts";
import type { Measure } from "../../core/measure.ts";
import { monthAmountsOf, type MonthAmount } from "../../core/monthly.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import { chooseOwner } from "../../core/planChoice.ts";
import { planLinesOf, type PlanLine } from "../../core/planLine.ts";
import { chooseLines } from "../../core/planLineChoice.ts";
import { standingOf, type Observations } from "../../core/standing.ts";
import type { PlanOwner } from "../../core/vocabulary.ts";

export interface PlanFigures {
  readonly view: "plan";
  readonly measures: readonly Measure[];
}

export interface LevelFigures {
  readonly view: "level";
  readonly courses: readonly Course[];
  readonly lines: readonly PlanLine[];
}

export interface MonthFigures {
  readonly view: "month";
  readonly amounts: readonly MonthAmount[];
}

export interface GrowthFigures {
  readonly view: "growth";
  readonly figures: readonly Observation[];
}

/** What each view shows: its chart, its table and its sentences are made of these and of nothing else. */
export interface FiguresByView {
  readonly plan: PlanFigures;
  readonly level: LevelFigures;
  readonly month: MonthFigures;
  readonly growth: GrowthFigures;
}
export type ViewFigures = FiguresByView[keyof FiguresByView];

interface FiguresInput {
  readonly indicator: Indicator;
  /** Those of the indicator, the cities and the years that are chosen. */
  readonly shown: readonly Observation[];
  readonly observations: Observations;
}

export function figuresByView(
  input: FiguresInput,
  owner: PlanOwner | null,
): FiguresByView {
  const { shown } = input;
  return {
    plan: { view: "plan", measures: chooseOwner(allMeasures(input), owner) },
    level: {
      view: "level",
      courses: coursesOf(shown),
      lines: chooseLines(allLines(input), owner),
    },
    month: { view: "month", amounts: monthAmountsOf(shown) },
    growth: { view: "growth", figures: growthFiguresOf(shown) },
  };
}

/** Whoever the plans are of. */
export function allMeasures({
  indicator,
  shown,
  observations,
}: FiguresInput): readonly Measure[] {
  return shown.flatMap(
    (observation) => standingOf(observation, indicator, observations).measures,
  );
}

/** Of the years that the shown figures count against. */
export function allLines({
  indicator,
  shown,
  observations,
}: FiguresInput): readonly PlanLine[] {
  const ledger = observations.ledger.filter(
    (entry) => entry.indicator === indicator.id,
  );
  return planLinesOf(shown, ledger);
}

/** A year's plan alone is something to show of its levels; a month that was revised away is nothing to draw. */
export function isEmpty(figures: ViewFigures): boolean {
  switch (figures.view) {
    case "plan":
      return figures.measures.length === 0;
    case "level":
      return figures.courses.length + figures.lines.length === 0;
    case "month":
      return figures.amounts.every(({ kind }) => kind === "probable-revision");
    case "growth":
      return figures.figures.length === 0;
  }
}

/** The figures that are drawn, or that what is drawn was worked out from; each once. */
export function drawnObservations(
  figures: ViewFigures,
): readonly Observation[] {
  return [...new Set(drawnIn(figures))];
}

function drawnIn(figures: ViewFigures): readonly Observation[] {
  switch (figures.view) {
    case "plan":
      return figures.measures.map(({ observation }) => observation);
    case "level":
      return figures.courses.flatMap(({ points }) => points);
    case "month":
      return figures.amounts.flatMap(monthFigures);
    case "growth":
      return figures.figures;
  }
}

function monthFigures(amount: MonthAmount): readonly Observation[] {
  switch (amount.kind) {
    case "stated":
      return [amount.observation];
    case "derived":
      return [amount.from, amount.to];
    case "probable-revision":
      return [];
  }
}
