import {
  cautionsInView,
  type IndicatorView,
} from "../../core/indicatorView.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import { formatComparability } from "../../wording/comparability.ts";
import type { Words } from "../../wording/words.ts";

/** What keeps the figures of a slide from being read as alike, in one line; empty where nothing does. */
export function slideCaution(
  words: Words,
  view: IndicatorView,
  indicator: Indicator,
  figures: readonly Observation[],
): string {
  const shared = cautionsInView(
    view,
    figures.map((observation) => ({ observation, indicator })),
  );
  const isBackLoaded = view === "plan" && indicator.backLoaded;
  return [
    ...shared.map((caution) => formatComparability(words, caution)),
    ...(isBackLoaded ? [words.panel.backLoaded] : []),
  ].join(" ");
}
