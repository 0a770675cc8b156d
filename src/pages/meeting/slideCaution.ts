import { cautionsInView } from "../../core/indicatorView.ts";
import { formatComparability } from "../../wording/comparability.ts";
import type { Slide } from "../frame/slide.ts";
import type { Words } from "../../wording/words.ts";

/** What keeps the figures of a slide from being read as alike, in one line; empty where nothing does. */
export function slideCaution(words: Words, caution: Slide["caution"]): string {
  if (typeof caution === "string") return caution;
  const { view, indicator, figures } = caution;
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
