import type { CompareModel } from "./compareModel.ts";
import { ComparisonChart } from "./ComparisonChart.tsx";
import type { ComparisonTexts } from "./comparisonTexts.ts";
import type { Slide } from "../frame/slide.ts";

interface SlidesInput extends Pick<CompareModel, "comparison" | "form"> {
  readonly texts: ComparisonTexts;
  /** As the reader wrote it, where they did. */
  readonly headline: string;
  readonly sentence: string;
}

/** The picture for the meeting mode; none where nothing is drawn. */
export function compareSlides(input: SlidesInput): readonly Slide[] {
  const { comparison, form, texts, headline, sentence } = input;
  if (form === undefined) return [];
  return [
    {
      id: "compare",
      title: headline,
      note: texts.unit,
      sentence,
      cities: comparison.figures.map(({ observation }) => observation.city),
      chart: (
        <ComparisonChart comparison={comparison} form={form} texts={texts} />
      ),
    },
  ];
}
