import { yearsSeries } from "../../charts/YearsChart/yearsSeries.ts";
import type { City } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatMeasure } from "../../wording/sentence.ts";
import type { Words } from "../../wording/words.ts";
import { formatYears } from "../../wording/years.ts";
import type { Slide } from "../frame/slide.ts";
import type { CityIndicator, CityModel } from "./cityModel.ts";
import { LazyYearsChart } from "./LazyYearsChart.tsx";

interface SlidesInput {
  readonly model: CityModel;
  readonly city: City;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

const ignore = () => undefined;

/** The charts one by one; under each what its latest figure says. An indicator without a chart has no slide. */
export function citySlides(
  words: Words,
  { model, city, record, onOpen }: SlidesInput,
): readonly Slide[] {
  const { years } = model;
  const { cities } = record;
  const say = cityWords[words.language];
  const drawn = model.core.filter(({ measures }) => measures.length > 0);
  return drawn.map((entry) => {
    const { indicator } = entry;
    const name = indicator.name[words.language];
    const title = say.chart(
      name,
      city.name[words.language],
      formatYears(years),
    );
    const series = yearsSeries(words, { ...entry, city, cities, years });
    return {
      id: indicator.id,
      title: name,
      note: words.panel.subtitle(
        indicator.planName[words.language],
        indicator.planTerm === "budget-year",
      ),
      sentence: () => sentenceOf(words, entry, city),
      caution: {
        view: "plan",
        indicator,
        figures: entry.measures.map(({ observation }) => observation),
      },
      cities: [city.id],
      marks: () => series.marks,
      chart: (onUnplaced) => (
        <LazyYearsChart
          series={series}
          city={city}
          title={title}
          activeId={null}
          onPoint={ignore}
          onPin={ignore}
          onOpen={({ observation }) => onOpen(observation)}
          onUnplaced={onUnplaced}
        />
      ),
    };
  });
}

/** The latest figure of those drawn, against each of its plans. */
function sentenceOf(
  words: Words,
  { measures, indicator }: CityIndicator,
  city: City,
): string {
  const latest = measures.at(-1)?.observation.id;
  return measures
    .filter(({ observation }) => observation.id === latest)
    .map((measure) => formatMeasure(words, measure, city, indicator))
    .join(" ");
}
