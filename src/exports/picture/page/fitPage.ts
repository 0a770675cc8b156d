import type { Picture } from "../picture.ts";
import { measuresOf } from "../chart/drawChart.ts";
import { marksOf } from "../chart/pictureChart.ts";
import type { Sheet } from "../layouts.ts";
import type { Palette } from "../palette.ts";
import { legendBlock } from "./legend.ts";
import { qrCodeOf } from "./qrCode.ts";
import { pageParts, type Fitting, type PageParts } from "./pageParts.ts";
import { pictureWords } from "../../../wording/pictureWords.ts";

export interface FittedPage extends PageParts {
  readonly chartHeight: number;
  /** What the legend takes where every label finds its place. */
  readonly legendHeight: number;
}

/** Of the sheet's height, what a chart should have where it is not easy with less. */
const goodShare = 0.44;
const fairShare = 0.38;
const leastShare = 0.26;

const grown = [1.25, 1.15, 1.1, 1.05];
const good = [1, 0.96];
const fair = [0.94, 0.9, 0.86, 0.82, 0.78];
/** The chart's own text steps down less than the notes under it. */
const leastScale = 0.9;
const leastNotes = 0.78;
const tinyScales = [0.82, 0.74];
const tinyHeadlines = [0.85, 0.7, 0.55, 0.4, 0.3];

/**
 * The page at the largest size at which all of it fits: text steps down to a floor, then the last limits give way to a
 * count of them, then a headline that is longer than any steps on.
 */
export function fitPage(
  picture: Picture,
  sheet: Sheet,
  palette: Palette,
): FittedPage {
  const all = picture.limits.length;
  // Once for all tries: it takes longer than all the rest of one.
  const code =
    sheet.qrModule === null ? null : qrCodeOf(picture.stamp.permalink);
  const at = (fitting: Fitting) =>
    pageAt(picture, sheet, pageParts(picture, sheet, fitting, palette, code));
  if (sheet.height === null)
    return at({ scale: 1, notes: 1, headline: 1, limits: all }).page;
  let tightest: FittedPage | undefined;
  for (const [fitting, share] of fittings(all, sheet.mostScale)) {
    const tried = at(fitting);
    const { free, easy, least, isWideEnough } = tried;
    const wanted = Math.max(least, Math.min(easy, share * sheet.height));
    if (free >= wanted && (isWideEnough || share < leastShare))
      return tried.page;
    tightest = tried.page;
  }
  if (tightest === undefined) throw new Error("no fitting to try");
  return tightest;
}

function* fittings(
  all: number,
  mostScale: number,
): Generator<readonly [Fitting, number]> {
  const full = { headline: 1, limits: all };
  for (const scale of [...grown.filter((one) => one <= mostScale), ...good])
    yield [{ ...full, scale, notes: scale }, goodShare];
  for (const notes of fair)
    yield [{ ...full, scale: Math.max(leastScale, notes), notes }, fairShare];
  const least = { headline: 1, scale: leastScale, notes: leastNotes };
  for (let limits = all; limits >= 0; limits -= 1)
    yield [{ ...least, limits }, limits > 0 ? leastShare : 0];
  for (const scale of tinyScales)
    yield [{ ...least, scale, notes: scale, limits: 0 }, 0];
  for (const headline of tinyHeadlines)
    yield [{ scale: 0.74, notes: 0.74, headline, limits: 0 }, 0];
}

interface TriedPage {
  readonly page: FittedPage;
  /** Height that is left for the chart. */
  readonly free: number;
  readonly easy: number;
  readonly least: number;
  readonly isWideEnough: boolean;
}

function pageAt(picture: Picture, sheet: Sheet, parts: PageParts): TriedPage {
  const width = sheet.width - 2 * sheet.margin;
  const { easy, least, leastWidth } = measuresOf(
    picture.chart,
    width,
    parts.unit,
  );
  const say = pictureWords[picture.language].legend;
  const legend = legendBlock(picture.chart, [], say, width, parts);
  const taken = heightBesideChart(parts, legend.height, sheet);
  const free = sheet.height === null ? easy : sheet.height - taken;
  return {
    page: { ...parts, chartHeight: free, legendHeight: legend.height },
    free,
    easy,
    isWideEnough: width >= leastWidth,
    least: marksOf(picture.chart).length === 0 ? 0 : least,
  };
}

/** Everything of the page's height that the chart cannot have. */
export function heightBesideChart(
  { head, apart, foot, gap }: PageParts,
  legendHeight: number,
  sheet: Sheet,
): number {
  const between = [legendHeight, apart.height].filter((height) => height > 0);
  return (
    topOf(sheet) +
    head.height +
    gap +
    between.reduce((sum, height) => sum + height + gap * 0.6, 0) +
    gap * 0.8 +
    footHeight({ foot, gap }, sheet)
  );
}

export function topOf({ margin }: Sheet): number {
  return margin * 0.8;
}

/** Of the band at the foot, with the room about its text. */
export function footHeight(
  { foot, gap }: Pick<PageParts, "foot" | "gap">,
  { margin }: Sheet,
): number {
  return gap + foot.height + Math.max(gap, margin * 0.55);
}
