import { Link, useSearch } from "wouter";

import { useWords } from "../../components/useWords.ts";
import type { Indicator } from "../../core/observation.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { pathTo } from "../place.ts";
import { indicatorSearch } from "./indicatorSearch.ts";
import "./indicatorPicker.css";

interface IndicatorPickerProps {
  readonly indicators: readonly Indicator[];
  /** The one at hand. */
  readonly shown: Indicator;
}

/** The core indicators in sight, the secondary ones behind a word; the one at hand is marked wherever it stands. */
export function IndicatorPicker({ indicators, shown }: IndicatorPickerProps) {
  const words = useWords();
  const say = indicatorWords[words.language];
  const core = indicators.filter((indicator) => indicator.core);
  const secondary = indicators.filter((indicator) => !indicator.core);
  return (
    <nav className="indicator-picker" aria-label={say.picker}>
      <Links indicators={core} shown={shown} />
      {secondary.length > 0 && (
        <details>
          <summary>
            {shown.core
              ? say.secondary(secondary.length)
              : say.chosenSecondary(shown.shortName[words.language])}
          </summary>
          <Links indicators={secondary} shown={shown} />
        </details>
      )}
    </nav>
  );
}

/** Each under the present selection, but for what only the one at hand has: its pinned mark and open receipt. */
function Links({ indicators, shown }: IndicatorPickerProps) {
  const { language } = useWords();
  const current = new URLSearchParams(useSearch());
  const selection = indicatorSearch.parse(current);
  const search = indicatorSearch.format(
    { ...selection, focus: null, figure: null },
    current,
  );
  const query = search.size === 0 ? "" : `?${search}`;
  return (
    <ul>
      {indicators.map(({ id, shortName }) => (
        <li key={id}>
          <Link
            href={`${pathTo("indicator", id)}${query}`}
            aria-current={id === shown.id ? "page" : undefined}
          >
            {shortName[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
