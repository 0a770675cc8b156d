import { useEffect, useState } from "react";
import { useWords } from "../../components/useWords.ts";

const panels = ["a", "b", "c", "d"] as const;
const slowAfterMs = 4000;
/** A line with nothing on it. */
const blank = "\u00a0";

/** Boxes of the final size while the record is on its way. */
export function OverviewSkeleton() {
  const words = useWords();
  const isSlow = useIsSlow();
  return (
    <div aria-busy="true">
      <p className="headline" role="status">
        {isSlow ? words.loading.slow : words.loading.busy}
      </p>
      <p className="lead">{words.overview.lead}</p>
      <div className="filters" />
      <div className="panels">
        {panels.map((panel) => (
          <div key={panel} className="card">
            <p className="card__title">{blank}</p>
            <p className="card__note">{blank}</p>
            <div className="panel__chart" />
            <div className="panel__readout" />
            <p className="mark-table mark-table--skeleton">{blank}</p>
          </div>
        ))}
      </div>
    </div>
  );
}

function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}
