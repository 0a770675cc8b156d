import type { ComparedFigure } from "../../core/comparedFigure.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import { formatComparisonAlt } from "../../wording/comparisonAlt.ts";
import { formatApart } from "../../wording/comparisonApart.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { formatFigureLabel } from "../../wording/comparisonLabel.ts";
import { comparisonLimits } from "../../wording/comparisonLimits.ts";
import { formatComparisonSources } from "../../wording/comparisonSources.ts";
import { formatComparisonTitle } from "../../wording/comparisonTitle.ts";
import { formatComparisonUnit } from "../../wording/comparisonUnit.ts";
import { formatComparedValue } from "../../wording/comparisonValue.ts";
import { pictureWords } from "../../wording/pictureWords.ts";
import type { Words } from "../../wording/words.ts";
import { chartOf } from "./chart/chartOf.ts";
import type { Picture, Stamp } from "./picture.ts";

/** Where the comparison can be opened again. */
export interface PictureOrigin {
  /** Of the record. */
  readonly version: string;
  readonly permalink: string;
}

export interface PictureChoice {
  /** The reader's own words; the ready headline where this is left out or blank. */
  readonly headline?: string;
  /** The fittest where this is left out. */
  readonly form?: ComparisonForm;
  /** Name of a figure; what tells it from the others where this is left out. */
  readonly labelOf?: (figure: ComparedFigure) => string;
}

/** All that a picture of the comparison says. Undefined where its figures may not share an axis, or where it has none. */
export function pictureOf(
  words: Words,
  context: ComparisonContext,
  origin: PictureOrigin,
  choice: PictureChoice = {},
): Picture | undefined {
  const { comparison, cities } = context;
  const { figures } = comparison;
  const form = comparison.forms.find((one) => one === choice.form);
  const drawn = form ?? comparison.forms[0];
  if (drawn === undefined) return undefined;
  const own = choice.headline?.trim() ?? "";
  const apart = formatApart(words, context);
  return {
    language: words.language,
    headline: own === "" ? formatComparisonTitle(words, context) : own,
    unitLine: formatComparisonUnit(words, context),
    chart: chartOf(words, {
      form: drawn,
      figures,
      cities,
      labelOf:
        choice.labelOf ??
        ((figure) => formatFigureLabel(words, figure, context)),
      valueOf: (figure) => formatComparedValue(words, figure),
    }),
    apart,
    // Who stands apart is told beside the chart, with the figures.
    limits: comparisonLimits(words, context, drawn).filter(
      (limit) => !apart.includes(limit),
    ),
    sources: formatComparisonSources(words, context),
    stamp: stampOf(words, origin),
    alt: formatComparisonAlt(words, context, drawn),
  };
}

/** Of the record; its name is the same in every language. */
const licence = "CC BY 4.0";

function stampOf(words: Words, { version, permalink }: PictureOrigin): Stamp {
  const say = pictureWords[words.language];
  return {
    site: words.frame.siteName,
    version: say.version(version),
    address: shortAddress(permalink),
    licence,
    permalink,
  };
}

/** "doisanh.example.vn/so-sanh": what a reader can type; the QR code holds the rest. */
function shortAddress(permalink: string): string {
  return permalink.replace(/^https?:\/\//u, "").replace(/[?#].*$/u, "");
}
