import { useWords } from "../../components/useWords.ts";
import "./indicator.css";

/** A line with nothing on it. */
const blank = "\u00a0";

/** Boxes of about the final size while the record is on its way. */
export function IndicatorSkeleton() {
  const words = useWords();
  return (
    <div aria-busy="true" className="indicator-page">
      <p className="indicator-lead" role="status">
        {words.loading.busy}
      </p>
      <div className="indicator-picker" />
      <div className="indicator-controls" />
      <div className="card">
        <p className="card__title">{blank}</p>
        <p className="card__note">{blank}</p>
        <div className="view__box" />
      </div>
    </div>
  );
}
