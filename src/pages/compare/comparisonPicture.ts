import type { ComparisonForm } from "../../core/comparisonForm.ts";
import { chartOf } from "../../exports/picture/chart/chartOf.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { formatFigureLabel } from "../../wording/comparisonLabel.ts";
import { formatComparedValue } from "../../wording/comparisonValue.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import type { Words } from "../../wording/words.ts";
import type { ComparisonTexts } from "./comparisonTexts.ts";

interface PictureInput {
  readonly context: ComparisonContext;
  readonly form: ComparisonForm;
  readonly texts: ComparisonTexts;
  /** The reader's own, where they wrote one. */
  readonly headline: string;
  /** Of the record. */
  readonly version: string;
  readonly permalink: string;
}

/** What is drawn of a comparison, the same on the page and in every file. */
export function comparisonPicture(words: Words, input: PictureInput): Picture {
  const { context, form, texts, headline, version, permalink } = input;
  return {
    language: words.language,
    headline,
    unitLine: texts.unit,
    chart: chartOf(words, {
      form,
      figures: context.comparison.figures,
      cities: context.cities,
      labelOf: (figure) => formatFigureLabel(words, figure, context),
      valueOf: (figure) => formatComparedValue(words, figure),
    }),
    apart: texts.apart,
    limitsTitle: comparePageWords[words.language].chart.limits,
    limits: texts.limits,
    sources: texts.sources,
    stamp: {
      site: words.frame.siteName,
      version: words.footer.record(version),
      address: shortAddress(permalink),
      licence: takeAwayWords[words.language].licence,
      permalink,
    },
    alt: texts.alt,
  };
}

/** "example.org/doi-sanh/so-sanh": to be read and typed. */
function shortAddress(permalink: string): string {
  const { host, pathname } = new URL(permalink);
  return `${host}${pathname}`.replace(/\/$/u, "");
}
