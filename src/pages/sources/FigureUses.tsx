import { Link } from "wouter";

import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import type { Standing } from "../../core/standing.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { figureUses } from "./figureUses.ts";

interface FigureUsesProps {
  readonly standing: Standing;
  readonly cities: readonly City[];
}

/** The pages that show the figure, each opened where it does. */
export function FigureUses({ standing, cities }: FigureUsesProps) {
  const words = useWords();
  const { figure: say } = sourcesWords[words.language];
  const { observation, indicator } = standing;
  const addresses = figureUses(standing);
  const city =
    cities.find(({ id }) => id === observation.city)?.name[words.language] ??
    observation.city;
  return (
    <section className="figure__uses">
      <h3>{say.uses}</h3>
      <ul>
        <li>
          <Link href={addresses.indicator}>
            {say.onIndicator(
              indicator.name[words.language],
              city,
              observation.period.planYear,
            )}
          </Link>
        </li>
        <li>
          <Link href={addresses.city}>{say.onCity(city)}</Link>
        </li>
        {addresses.overview !== null && (
          <li>
            <Link href={addresses.overview}>{say.onOverview}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
