import type { IndicatorView } from "../../core/indicatorView.ts";
import type { Indicator } from "../../core/observation.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import type { Words } from "../../wording/words.ts";

/** "Thu ngân sách trên địa bàn: luỹ kế" */
export function viewTitle(
  { language, sentences }: Words,
  view: IndicatorView,
  { name }: Indicator,
): string {
  const say = indicatorWords[language];
  return say.chart(name[language], sentences.inSentence(say.views[view]));
}

/** What is drawn. */
export function viewSubject(
  words: Words,
  view: IndicatorView,
  { planName, planTerm }: Indicator,
): string {
  const { language, panel } = words;
  return view === "plan"
    ? panel.subtitle(planName[language], planTerm === "budget-year")
    : indicatorWords[language].drawn[view];
}

/** What is drawn and how to read it; the marks of the plan view have a legend of their own. */
export function viewNote(
  words: Words,
  view: IndicatorView,
  indicator: Indicator,
): string {
  const subject = viewSubject(words, view, indicator);
  const { note, reading } = indicatorWords[words.language];
  return view === "plan" ? subject : note(subject, reading[view]);
}
