import {
  comparisonOf,
  mostCompared,
  type Comparison,
} from "../../../core/comparison.ts";
import type { ComparisonBasis } from "../../../core/comparedFigure.ts";
import type { City, Indicator } from "../../../core/observation.ts";
import { readyComparisons } from "../../../core/readyComparisons.ts";
import type { Standing } from "../../../core/standing.ts";
import { formatFigureOfCity } from "../../../wording/comparisonLabel.ts";
import { readyTitle } from "../../../wording/readyTitle.ts";
import { shareWords } from "../../../wording/shareWords.ts";
import type { Words } from "../../../wording/words.ts";
import { pictureOf, type PictureChoice } from "../pictureOf.ts";
import type { LinkPicture } from "./linkPicture.ts";
import {
  boardSentences,
  boardStandings,
  overviewBoard,
  type PicturedRecord,
} from "./overviewBoard.ts";

/** What a link leads to, as far as its picture goes. */
export type Linked =
  | { readonly page: "overview" }
  | { readonly page: "compare" }
  | { readonly page: "indicator"; readonly indicator: Indicator }
  | { readonly page: "city"; readonly city: City };

interface LinkContext {
  readonly words: Words;
  readonly record: PicturedRecord;
  /** Of the page, in full. */
  readonly url: string;
  /** ISO date. */
  readonly today: string;
}

/** Undefined where the record has nothing for it that may share an axis. */
export function linkPictureOf(
  linked: Linked,
  context: LinkContext,
): LinkPicture | undefined {
  switch (linked.page) {
    case "overview":
      return ofOverview(context);
    case "compare":
      return ofReady(context);
    case "indicator":
      return ofIndicator(linked.indicator, context);
    case "city":
      return ofCity(linked.city, context);
  }
}

/** More columns than these nobody can read in a chat. */
const mostColumns = 4;

function ofOverview({ words, record, url, today }: LinkContext): LinkPicture {
  const { language } = words;
  const say = shareWords[language].picture;
  const cities = record.cities.slice(0, mostColumns);
  const standings = boardStandings(record, cities);
  const headline = words.overview.title(record.cities.length);
  const unitLine = say.overviewUnit(record.cities.length - cities.length);
  return {
    language,
    headline,
    unitLine,
    body: overviewBoard(words, record, cities, today),
    apart: [],
    limits: "",
    sources: say.sources(reportsBehind(standings).size),
    stamp: { site: words.frame.siteName, address: shortAddress(url) },
    alt: [
      `${headline}. ${unitLine}.`,
      ...boardSentences(words, record, standings),
    ].join(" "),
  };
}

/** Ids of the reports that state them: too many to be named. */
function reportsBehind(standings: readonly Standing[]): ReadonlySet<string> {
  return new Set(
    standings.flatMap(({ observation }) =>
      observation.sources.map(({ report }) => report),
    ),
  );
}

function ofReady(context: LinkContext): LinkPicture | undefined {
  const { record, today, words } = context;
  const { compared, cities } = record;
  const asked = { ...compared, cities: cities.slice(0, mostCompared) };
  const [ready] = readyComparisons(asked, today);
  return (
    ready &&
    ofComparison(ready.comparison, context, {
      headline: readyTitle(words, ready),
    })
  );
}

/** As its page begins, against the plan; what has no plan, against the year before, else its amounts. */
const indicatorBases: readonly ComparisonBasis[] = ["pace", "growth", "level"];

function ofIndicator(
  indicator: Indicator,
  context: LinkContext,
): LinkPicture | undefined {
  const { record, words } = context;
  const cities = record.cities.slice(0, mostCompared);
  const headline = indicator.name[words.language];
  for (const basis of indicatorBases) {
    const comparison = compared(context, { cities, indicator, basis });
    const picture = ofComparison(comparison, context, { headline });
    if (picture !== undefined) return picture;
  }
  return undefined;
}

/** Each core indicator's latest figure against its own plan. */
function ofCity(city: City, context: LinkContext): LinkPicture | undefined {
  const { record, words } = context;
  const figures = record.indicators
    .filter(({ core }) => core)
    .flatMap(
      (indicator) =>
        compared(context, { cities: [city], indicator, basis: "pace" }).figures,
    );
  const added = [...new Set(figures.map(({ observation }) => observation.id))];
  const comparison = compared(context, { basis: "pace", added });
  const { language } = words;
  return ofComparison(comparison, context, {
    headline: shareWords[language].picture.city(city.name[language]),
    form: "bullets",
    labelOf: (figure) => formatFigureOfCity(words, figure, comparison),
  });
}

interface Asked {
  readonly basis: ComparisonBasis;
  readonly cities?: readonly City[];
  readonly indicator?: Indicator;
  readonly added?: readonly string[];
}

function compared(
  { record, today }: LinkContext,
  { basis, cities = [], indicator, added = [] }: Asked,
): Comparison {
  const none = { years: [], owner: null, pinned: null };
  return comparisonOf(
    { ...none, basis, cities, indicator: indicator ?? null, added, today },
    record.compared,
  );
}

function ofComparison(
  comparison: Comparison,
  { words, record, url }: LinkContext,
  choice: PictureChoice,
): LinkPicture | undefined {
  const picture = pictureOf(
    words,
    { ...record, comparison },
    { version: "", permalink: url },
    choice,
  );
  if (picture === undefined) return undefined;
  const { chart, limits, stamp, ...texts } = picture;
  const say = shareWords[words.language].picture;
  return {
    ...texts,
    body: chart,
    limits: limits.length === 0 ? "" : say.limits(limits.length),
    stamp: { site: stamp.site, address: shortAddress(url) },
  };
}

/** As a reader would type it. */
function shortAddress(url: string): string {
  return decodeURI(url)
    .replace(/^https?:\/\//u, "")
    .replace(/\/$/u, "");
}
