import { numberOfFigure } from "../../core/printedFigure.ts";
import { pathTo } from "../place.ts";

/** The id of a figure's part of its report's page: "so-3". */
export function anchorOf(number: number): string {
  return `so-${number}`;
}

/** The place on its report's page where a printed figure stands: "/nguon/2022-10-28-cao-bang#so-3". */
export function figureAddress(figure: string): string {
  const report = figure.replace(/#.*$/u, "");
  return `${pathTo("source", report)}#${anchorOf(numberOfFigure(figure))}`;
}
