import { coursesOf } from "./course.ts";
import { growthFiguresOf } from "./growthFigure.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { measureKey } from "./measure.ts";
import { monthAmountsOf } from "./monthly.ts";
import type { Standing } from "./standing.ts";

/** Where on its indicator's page a figure is shown. */
export interface FigureView {
  readonly view: IndicatorView;
  /** Id of its mark there. */
  readonly mark: string;
}

/** The first view that shows the figure; undefined where none does, as of a quarter's level within the year. */
export function viewOfFigure({
  observation,
  measures,
}: Pick<Standing, "observation" | "measures">): FigureView | undefined {
  const [measure] = measures;
  if (measure !== undefined) return { view: "plan", mark: measureKey(measure) };
  const one = [observation];
  const shown: readonly (readonly [IndicatorView, readonly unknown[]])[] = [
    ["level", coursesOf(one)],
    ["month", monthAmountsOf(one)],
    ["growth", growthFiguresOf(one)],
  ];
  const view = shown.find(([, figures]) => figures.length > 0)?.[0];
  return view === undefined ? undefined : { view, mark: observation.id };
}
