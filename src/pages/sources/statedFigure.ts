import type { PrintedFigure } from "../../core/printedFigure.ts";
import type { Standing } from "../../core/standing.ts";

/** A figure of a report with all that may be said of it. */
export interface StatedFigure extends PrintedFigure {
  readonly standing: Standing;
}
