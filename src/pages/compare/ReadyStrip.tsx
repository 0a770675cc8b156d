import { Link } from "wouter";

import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import type { ReadyComparison } from "../../core/readyComparisons.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import { readyTitle } from "../../wording/readyTitle.ts";
import { pathTo } from "../place.ts";
import { readySelection } from "./compareChange.ts";
import {
  compareSearch,
  noComparison,
  type CompareSelection,
} from "./compareSearch.ts";
import "./readyStrip.css";

interface ReadyStripProps {
  readonly ready: readonly ReadyComparison[];
  /** All of the record. */
  readonly cities: readonly City[];
  /** What is shown, to mark the one at hand. */
  readonly shown: CompareSelection;
}

/** Where to start from: the comparisons that the record bears best. */
export function ReadyStrip({ ready, cities, shown }: ReadyStripProps) {
  const words = useWords();
  const say = comparePageWords[words.language].ready;
  if (ready.length === 0) return null;
  return (
    <nav className="ready" aria-labelledby="ready">
      <h2 id="ready">{say.title}</h2>
      <p>{say.note}</p>
      <ul>
        {ready.map((one) => {
          const search = searchOf(readySelection(one, cities), noComparison);
          const isShown =
            searchOf(readySelection(one, cities), shown) ===
            searchOf({}, shown);
          return (
            <li key={search}>
              <Link
                href={`${pathTo("compare")}?${search}`}
                aria-current={isShown ? "true" : undefined}
              >
                {readyTitle(words, one)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function searchOf(
  change: Partial<CompareSelection>,
  over: CompareSelection,
): string {
  const selection = { ...over, ...change };
  return compareSearch.format(selection, new URLSearchParams()).toString();
}
