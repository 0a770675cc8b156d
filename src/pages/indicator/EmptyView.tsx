import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import type { IndicatorView } from "../../core/indicatorView.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import type { IndicatorSelection } from "./indicatorSearch.ts";

interface EmptyViewProps {
  readonly view: IndicatorView;
  /** The views that have something to show. */
  readonly filled: readonly IndicatorView[];
  readonly onSelect: (change: Partial<IndicatorSelection>) => void;
}

/** Why there is nothing to see here, and where there is. */
export function EmptyView({ view, filled, onSelect }: EmptyViewProps) {
  const words = useWords();
  const say = indicatorWords[words.language];
  return (
    <Card id="view" title={say.views[view]}>
      <p className="view__empty">{say.emptyViews[view]}</p>
      <div className="view__offers">
        {filled.length > 0 && <span>{say.otherViews}</span>}
        {filled.map((other) => (
          <button
            key={other}
            type="button"
            className="button"
            onClick={() => onSelect({ view: other, focus: null })}
          >
            {say.views[other]}
          </button>
        ))}
        {filled.length === 0 && (
          <button
            type="button"
            className="button"
            onClick={() => onSelect({ cities: [], years: [] })}
          >
            {say.clear}
          </button>
        )}
      </div>
    </Card>
  );
}
