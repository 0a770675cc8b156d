import {
  toComparisonRecord,
  type ComparisonBasis,
} from "../../core/comparedFigure.ts";
import { comparisonOf } from "../../core/comparison.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import type { Observation } from "../../core/observation.ts";
import type { Language } from "../../core/vocabulary.ts";
import type { PictureLayout } from "../../exports/picture/layouts.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { figure, madeCities, madeReport, revenue } from "./madeFigures.ts";

/** A picture that must be drawn well, by name. */
export interface PictureCase {
  readonly name: string;
  readonly language: Language;
  readonly form: ComparisonForm;
  readonly layout: PictureLayout;
  readonly context: ComparisonContext;
}

const wide: PictureLayout = { kind: "wide" };
const day = "2026-11-25";

function contextOf(
  basis: ComparisonBasis,
  observations: readonly Observation[],
  years: readonly number[] = [],
): ComparisonContext {
  const comparison = comparisonOf(
    {
      cities: madeCities,
      indicator: revenue,
      years,
      basis,
      owner: null,
      pinned: null,
      added: [],
      today: day,
    },
    toComparisonRecord([revenue], observations),
  );
  return {
    comparison,
    cities: madeCities,
    reports: [madeReport],
    observations,
  };
}

const shares = [
  figure("cao-bang", "2022-10-15", {
    level: "216",
    hedge: "above",
    plans: { province: "53,6", council: "38,2" },
  }),
  figure("bac-kan", "2024-06-30", { level: "86,6", plans: { city: "27" } }),
  figure("mong-cai", "2023-09-30", {
    level: "1.290",
    plans: { joint: "81,4" },
  }),
];
const grown = [
  figure("cao-bang", "2024-06-30", { growth: "26,1" }),
  figure("bac-kan", "2024-06-30", { growth: "-4,5" }, { status: "E" }),
  figure("mong-cai", "2024-06-30", { growth: "12" }),
];
const amounts = [
  figure("cao-bang", "2024-06-30", { level: "124,5", hedge: "above" }),
  figure("bac-kan", "2024-06-30", { level: "86,6", hedge: "below" }),
];
const twoYears = madeCities.flatMap(({ id }, place) => [
  figure(id, "2023-12-31", { level: String(300 + 130 * place) }),
  figure(id, "2024-12-31", { level: String(520 + 20 * place) }),
]);

export const pictureCases: readonly PictureCase[] = [
  {
    name: "picturePins",
    language: "vi",
    form: "pins",
    layout: wide,
    context: contextOf("pace", shares),
  },
  {
    name: "pictureBullets",
    language: "en",
    form: "bullets",
    layout: wide,
    context: contextOf("pace", shares),
  },
  {
    name: "pictureBarsApart",
    language: "vi",
    form: "bars",
    layout: wide,
    context: contextOf("level", amounts),
  },
  {
    name: "pictureLollipops",
    language: "vi",
    form: "lollipops",
    layout: wide,
    context: contextOf("growth", grown),
  },
  {
    name: "pictureSlope",
    language: "vi",
    form: "slope",
    layout: wide,
    context: contextOf("level", twoYears, [2023, 2024]),
  },
  {
    name: "pictureCard",
    language: "vi",
    form: "bullets",
    layout: { kind: "card", width: 360 },
    context: contextOf("pace", shares),
  },
];
