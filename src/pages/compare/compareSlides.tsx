import type { Comparison } from "../../core/comparison.ts";
import { marksOf } from "../../exports/picture/chart/pictureChart.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import { SlideChart } from "./SlideChart.tsx";
import { formatComparability } from "../../wording/comparability.ts";
import type { Words } from "../../wording/words.ts";
import type { Slide } from "../frame/slide.ts";

interface SlidesInput {
  readonly words: Words;
  readonly comparison: Comparison;
  /** Undefined where nothing is drawn. */
  readonly picture: Picture | undefined;
  readonly sentence: string;
}

/** The picture for the meeting mode; none where nothing is drawn. */
export function compareSlides(input: SlidesInput): readonly Slide[] {
  const { words, comparison, picture, sentence } = input;
  if (picture === undefined) return [];
  return [
    {
      id: "compare",
      title: picture.headline,
      heading: picture.headline,
      note: picture.unitLine,
      sentence: () => sentence,
      caution: comparison.cautions
        .map((caution) => formatComparability(words, caution))
        .join(" "),
      cities: comparison.figures.map(({ observation }) => observation.city),
      marks: () => marksOf(picture.chart),
      chart: (onUnplaced) => (
        <SlideChart picture={picture} onUnplaced={onUnplaced} />
      ),
    },
  ];
}
