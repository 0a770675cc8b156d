import { useWords } from "../../components/useWords.ts";
import { cityWords } from "../../wording/cityWords.ts";
import "./city.css";
import "./cityPanel.css";
import "../overview/planPanel.css";

const panels = ["a", "b", "c", "d"] as const;
/** A line with nothing on it. */
const blank = "\u00a0";

/** Boxes of about the final size while the record is on its way. */
export function CitySkeleton() {
  const words = useWords();
  return (
    <div aria-busy="true">
      <p className="city-provinces">{blank}</p>
      <div className="city-controls" />
      <p className="city-headline" role="status">
        {words.loading.busy}
      </p>
      <p className="city-lead">{cityWords[words.language].lead}</p>
      <div className="city-panels">
        {panels.map((panel) => (
          <div key={panel} className="card">
            <p className="card__title">{blank}</p>
            <p className="card__note">{blank}</p>
            <p className="latest-line">{blank}</p>
            <div className="panel__chart" />
            <div className="panel__readout" />
          </div>
        ))}
      </div>
    </div>
  );
}
