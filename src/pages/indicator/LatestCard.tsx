import { Card } from "../../components/Card.tsx";
import { CityMark } from "../../components/CityMark.tsx";
import { FigureButton } from "../../components/FigureButton.tsx";
import { useWords } from "../../components/useWords.ts";
import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import type { City } from "../../core/observation.ts";
import type { Standing } from "../../core/standing.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { latestSentences } from "./latestSentences.ts";
import "./latestCard.css";

interface LatestCardProps {
  readonly latest: readonly Standing[];
  /** All of the record. */
  readonly cities: readonly City[];
  /** How the verdicts come about. */
  readonly method: readonly string[];
  readonly onOpen: (figure: string) => void;
}

/** What may be said of each city's latest figure, and by which yardstick. */
export function LatestCard({
  latest,
  cities,
  method,
  onOpen,
}: LatestCardProps) {
  const words = useWords();
  const say = indicatorWords[words.language];
  return (
    <Card id="latest" title={say.latestTitle}>
      {latest.length === 0 && (
        <p className="latest__none">{say.nothingStated}</p>
      )}
      <ul className="latest">
        {latest.map((standing) => (
          <LatestEntry
            key={standing.observation.city}
            standing={standing}
            cities={cities}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {method.map((line) => (
        <p key={line} className="card__note">
          {line}
        </p>
      ))}
    </Card>
  );
}

interface LatestEntryProps {
  readonly standing: Standing;
  readonly cities: readonly City[];
  readonly onOpen: (figure: string) => void;
}

function LatestEntry({ standing, cities, onOpen }: LatestEntryProps) {
  const words = useWords();
  const { observation, verdict } = standing;
  const place = cities.findIndex(({ id }) => id === observation.city);
  return (
    <li>
      <p className="latest__verdict">
        <CityMark place={place} /> <VerdictBadge verdict={verdict} />{" "}
        <FigureButton figure={observation.id} onOpen={onOpen}>
          {indicatorWords[words.language].receipt}
        </FigureButton>
      </p>
      {latestSentences(words, standing, cities).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  );
}
