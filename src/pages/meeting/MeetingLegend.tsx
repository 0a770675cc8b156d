import { lookAt } from "../../components/cityLook.ts";
import { CityMark } from "../../components/CityMark.tsx";
import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import { meetingWords } from "../../wording/meetingWords.ts";
import type { Slide } from "../frame/slide.ts";

interface MeetingLegendProps {
  readonly slide: Slide;
  /** All of the record: a city's look goes by its place among them. */
  readonly cities: readonly City[];
}

/** Shape and colour of each city that was asked for; one that is not in the chart says so. */
export function MeetingLegend({ slide, cities }: MeetingLegendProps) {
  const words = useWords();
  const say = meetingWords[words.language];
  const drawn = new Set(slide.marks().map(({ place }) => place));
  const shown = cities
    .map((city, place) => ({ city, place }))
    .filter(({ city }) => slide.cities.includes(city.id));
  return (
    <ul className="meeting__cities">
      {shown.map(({ city, place }) => (
        <li key={city.id} className="city-name" data-hue={lookAt(place).hue}>
          <CityMark place={place} /> {city.name[words.language]}
          {!drawn.has(place) && (
            <span className="meeting__absent"> {say.absent}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
