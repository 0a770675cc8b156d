import { Link } from "wouter";

import { useWords } from "../../components/useWords.ts";
import type { ReadyComparison } from "../../core/readyComparisons.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { formatComparisonTitle } from "../../wording/comparisonTitle.ts";
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
  readonly record: Omit<ComparisonContext, "comparison">;
  /** What is shown, to mark the one at hand. */
  readonly shown: CompareSelection;
}

/** Where to start from: the comparisons that the record bears best. */
export function ReadyStrip({ ready, record, shown }: ReadyStripProps) {
  const words = useWords();
  const say = comparePageWords[words.language].ready;
  if (ready.length === 0) return null;
  return (
    <nav className="ready" aria-labelledby="ready">
      <h2 id="ready">{say.title}</h2>
      <p>{say.note}</p>
      <ul>
        {ready.map((one) => {
          const search = searchOf(
            readySelection(one, record.cities),
            noComparison,
          );
          const isShown =
            searchOf(readySelection(one, record.cities), shown) ===
            searchOf({}, shown);
          return (
            <li key={search}>
              <Link
                href={`${pathTo("compare")}?${search}`}
                aria-current={isShown ? "true" : undefined}
              >
                {formatComparisonTitle(words, {
                  ...record,
                  comparison: one.comparison,
                })}
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
