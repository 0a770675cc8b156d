import { useWords } from "../../components/useWords.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import type { CompareSelection } from "./compareSearch.ts";

interface LockNoticeProps {
  /** Why the figures may not share an axis. */
  readonly refusal: string;
  /** Undefined where no comparison of these figures may stand. */
  readonly nearest: Partial<CompareSelection> | undefined;
  /** What the nearest is, in words. */
  readonly nearestText: string;
  readonly onSelect: (change: Partial<CompareSelection>) => void;
}

/** In the chart's place: what forbids it, and the way to what may stand. */
export function LockNotice(props: LockNoticeProps) {
  const { refusal, nearest, nearestText, onSelect } = props;
  const words = useWords();
  const say = comparePageWords[words.language].chart;
  return (
    <div className="lock" role="status">
      <h3>
        <span aria-hidden="true">⊘</span> {say.lockTitle}
      </h3>
      <p>{refusal}</p>
      <p>{nearestText}</p>
      {nearest !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => onSelect(nearest)}
        >
          {say.toNearest}
        </button>
      )}
    </div>
  );
}
