import type { Comparison } from "../../core/comparison.ts";
import { marksOf } from "../../exports/picture/chart/pictureChart.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import { ComparisonChart } from "./ComparisonChart.tsx";
import type { Slide } from "../frame/slide.ts";

interface SlidesInput {
  readonly comparison: Comparison;
  /** Undefined where nothing is drawn. */
  readonly picture: Picture | undefined;
  readonly sentence: string;
}

/** The picture for the meeting mode; none where nothing is drawn. */
export function compareSlides(input: SlidesInput): readonly Slide[] {
  const { comparison, picture, sentence } = input;
  if (picture === undefined) return [];
  return [
    {
      id: "compare",
      title: picture.headline,
      note: picture.unitLine,
      sentence,
      cities: comparison.figures.map(({ observation }) => observation.city),
      marks: () => marksOf(picture.chart),
      // Marks without room for their label are told in the drawing's own legend.
      chart: () => <ComparisonChart picture={picture} />,
    },
  ];
}
