import type { ReactNode } from "react";

import type { ChartMark } from "../../charts/marks/chartMark.ts";
import type { IndicatorView } from "../../core/indicatorView.ts";
import type { Indicator, Observation } from "../../core/observation.ts";

/** What of a drawn mark must be told where the drawing has no room for it. */
export type SlideMark = Pick<ChartMark, "id" | "place" | "cityName" | "label">;

/** The figures that a view draws together. */
export interface SlideFigures {
  readonly view: IndicatorView;
  readonly indicator: Indicator;
  readonly figures: readonly Observation[];
}

/** One chart of a page as the meeting mode shows it: alone, as large as the screen. */
export interface Slide {
  readonly id: string;
  /** Tells it from the page's other slides. */
  readonly title: string;
  /** Says alone what is drawn; the title where it does so itself. */
  readonly heading?: string;
  /** What is drawn, in what unit. */
  readonly note: string;
  /** What it says, as a sentence; empty where nothing can be said. Worked out when the slide is shown. */
  readonly sentence: () => string;
  /** What must be told beside it, or the figures it is told of: the rules are fetched with the meeting mode. */
  readonly caution: string | SlideFigures;
  /** Ids of the cities it was asked to show. */
  readonly cities: readonly string[];
  /** All that it draws; worked out when the slide is shown. */
  readonly marks: () => readonly SlideMark[];
  /** Fills the box it is given, and tells of the marks whose label found no room. */
  readonly chart: (onUnplaced: (ids: readonly string[]) => void) => ReactNode;
}
