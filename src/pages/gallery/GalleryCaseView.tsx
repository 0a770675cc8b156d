import { useMemo } from "react";

import { yearsSeries } from "../../charts/YearsChart/yearsSeries.ts";
import { useWords } from "../../components/useWords.ts";
import { indicatorViews } from "../../core/indicatorView.ts";
import { toObservations } from "../../core/standing.ts";
import { LazyYearsChart } from "../city/LazyYearsChart.tsx";
import { EmptyView } from "../indicator/EmptyView.tsx";
import { drawingOf, marksOf, notesOf } from "../indicator/viewDrawing.ts";
import { ViewChart } from "../indicator/ViewChart.tsx";
import { figuresByView, isEmpty } from "../indicator/viewFigures.ts";
import type { GalleryCase } from "./galleryCases.ts";

interface GalleryCaseViewProps {
  readonly galleryCase: GalleryCase;
}

const ignore = () => undefined;
const still = {
  activeId: null,
  onPoint: ignore,
  onPin: ignore,
  onOpen: ignore,
  onUnplaced: ignore,
};

/** One case in every view that has something of it, and its first city through the years. */
export function GalleryCaseView({ galleryCase }: GalleryCaseViewProps) {
  const words = useWords();
  const { name, indicator, cities, observations } = galleryCase;
  const figures = useMemo(
    () =>
      figuresByView(
        {
          indicator,
          shown: observations,
          observations: toObservations(observations),
        },
        null,
      ),
    [indicator, observations],
  );
  const views = indicatorViews.filter((view) => !isEmpty(figures[view]));
  return (
    <section className="gallery__case" data-case={name} aria-label={name}>
      <h2>{name}</h2>
      {views.length === 0 && (
        <EmptyView view="plan" filled={[]} onSelect={ignore} />
      )}
      {views.map((view) => {
        const scale = name === "hugeRange" ? "log" : "linear";
        const input = { figures, indicator, cities, scale } as const;
        const drawing = drawingOf(words, view, input);
        return (
          <figure key={view} data-view={view} className="gallery__figure">
            <figcaption>{indicator.name[words.language]}</figcaption>
            <div className="gallery__box">
              <ViewChart
                {...still}
                drawing={drawing}
                title={`${name}, ${view}`}
                fitHeight={marksOf(drawing).length < 12}
              />
            </div>
            {notesOf(words, drawing).map((note) => (
              <p key={note}>{note}</p>
            ))}
          </figure>
        );
      })}
      {views.includes("plan") && <Years {...galleryCase} />}
    </section>
  );
}

/** The years that the cases speak of. */
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

function Years({ name, indicator, cities, observations }: GalleryCase) {
  const words = useWords();
  const [city] = cities;
  const series = useMemo(() => {
    if (city === undefined) return undefined;
    const own = observations.filter((one) => one.city === city.id);
    const { plan } = figuresByView(
      { indicator, shown: own, observations: toObservations(own) },
      null,
    );
    const { measures } = plan;
    const gaps = new Map();
    return yearsSeries(words, {
      measures,
      indicator,
      city,
      cities,
      years,
      gaps,
    });
  }, [words, indicator, city, cities, observations]);
  if (city === undefined || series === undefined) return null;
  if (series.marks.length === 0) return null;
  return (
    <figure data-view="years" className="gallery__figure">
      <figcaption>{city.name[words.language]}</figcaption>
      <div className="gallery__box">
        <LazyYearsChart
          {...still}
          series={series}
          city={city}
          title={`${name}, years`}
        />
      </div>
    </figure>
  );
}
