import { lazy } from "react";

import { planSeries } from "../../charts/PlanChart/planSeries.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import type { Words } from "../../wording/words.ts";
import type { Slide } from "../frame/slide.ts";
import type { OverviewModel } from "./overviewModel.ts";
import { slideSentence } from "./slideSentence.ts";

// With the meeting mode, which is fetched when it is entered.
const PlanSlide = lazy(async () => ({
  default: (await import("./PlanSlide.tsx")).PlanSlide,
}));

/** The four charts one by one; under each the sentence on what stands out in it. */
export function overviewSlides(
  words: Words,
  model: OverviewModel,
  { cities }: LoadedRecord,
  onOpen: (figure: string) => void,
): readonly Slide[] {
  const asked = model.cities.map(({ id }) => id);
  return model.panels.map((panel) => {
    const { indicator, measures } = panel;
    return {
      id: indicator.id,
      title: indicator.name[words.language],
      note: words.panel.subtitle(
        indicator.planName[words.language],
        indicator.planTerm === "budget-year",
      ),
      sentence: () => slideSentence(words, panel, model.standings, cities),
      caution: {
        view: "plan",
        indicator,
        figures: measures.map(({ observation }) => observation),
      },
      cities: asked,
      marks: () => planSeries(words, measures, indicator, cities).marks,
      chart: (onUnplaced) => (
        <PlanSlide
          panel={panel}
          cities={cities}
          onOpen={onOpen}
          onUnplaced={onUnplaced}
        />
      ),
    };
  });
}
