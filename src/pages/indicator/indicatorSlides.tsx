import { compareText } from "../../core/compareText.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import type { Words } from "../../wording/words.ts";
import type { Slide } from "../frame/slide.ts";
import type { IndicatorModel } from "./indicatorModel.ts";
import { latestSentences } from "./latestSentences.ts";
import { ViewChart } from "./ViewChart.tsx";
import { drawingOf, marksOf, type ViewDrawing } from "./viewDrawing.ts";
import { drawnObservations } from "./viewFigures.ts";
import { viewSubject, viewTitle } from "./viewTitle.ts";

interface SlidesInput {
  readonly model: IndicatorModel;
  readonly record: LoadedRecord;
  readonly scale: "linear" | "log";
  readonly onOpen: (figure: string) => void;
}

const ignore = () => undefined;

/** The views that have something to show, one by one. */
export function indicatorSlides(
  words: Words,
  { model, record, scale, onOpen }: SlidesInput,
): readonly Slide[] {
  const { indicator, figures } = model;
  const asked = model.cities.map(({ id }) => id);
  const { cities } = record;
  const { views } = indicatorWords[words.language];
  return model.filled.map((view) => {
    const input = {
      figures,
      indicator,
      cities,
      scale,
      labelled: "every" as const,
    };
    const drawing = drawingOf(words, view, input);
    const title = viewTitle(words, view, indicator);
    return {
      id: view,
      title: views[view],
      heading: title,
      note: viewSubject(words, view, indicator),
      sentence: () => sentenceOf(words, drawing, model, record),
      caution: { view, indicator, figures: drawnObservations(figures[view]) },
      cities: asked,
      marks: () => marksOf(drawing),
      chart: (onUnplaced) => (
        <ViewChart
          drawing={drawing}
          title={title}
          activeId={null}
          onPoint={ignore}
          onPin={ignore}
          onOpen={({ observation }) => onOpen(observation)}
          onUnplaced={onUnplaced}
          fitHeight
        />
      ),
    };
  });
}

/** Against the plan what the page begins with, elsewhere the latest figure that is drawn. */
function sentenceOf(
  words: Words,
  { view, series }: ViewDrawing,
  { lead }: IndicatorModel,
  { cities }: LoadedRecord,
): string {
  if (view === "plan")
    return lead === undefined
      ? ""
      : latestSentences(words, lead, cities).join(" ");
  const latest = [...series.marks]
    .toSorted((a, b) => compareText(a.order, b.order))
    .at(-1);
  return latest?.sentence ?? "";
}
