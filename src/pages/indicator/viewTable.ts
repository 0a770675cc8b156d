import type { IndicatorView } from "../../core/indicatorView.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import type { Words } from "../../wording/words.ts";
import type { FigureTable, TableContext } from "./figureTable.ts";
import { growthTable } from "./growthTable.ts";
import { levelTable } from "./levelTable.ts";
import { monthTable } from "./monthTable.ts";
import { planTable } from "./planTable.ts";
import type { FiguresByView } from "./viewFigures.ts";

interface TableInput {
  readonly figures: FiguresByView;
  readonly indicator: Indicator;
  readonly record: TableContext & {
    readonly observations: readonly Observation[];
  };
}

/** Exactly what the view's chart draws, as a table. */
export function tableOf(
  words: Words,
  view: IndicatorView,
  { figures, indicator, record }: TableInput,
): FigureTable {
  switch (view) {
    case "plan":
      return planTable(words, figures.plan, record);
    case "level": {
      const planName = indicator.planName[words.language];
      return levelTable(words, figures.level, { ...record, planName });
    }
    case "month":
      return monthTable(words, figures.month, record);
    case "growth":
      return growthTable(words, figures.growth, record);
  }
}
