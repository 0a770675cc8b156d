import { useEffect, useState } from "react";

import { words } from "../../wording/words.ts";

const panels = ["a", "b", "c", "d"] as const;
const slowAfterMs = 4000;

/** Boxes of the final size while the record is on its way. */
export function OverviewSkeleton() {
  const isSlow = useIsSlow();
  return (
    <div aria-busy="true">
      <p className="headline skeleton-text" role="status">
        {isSlow ? words.loading.slow : words.loading.busy}
      </p>
      <p className="lead">{words.overview.lead}</p>
      <div className="filters filters--skeleton" />
      <div className="panels">
        {panels.map((panel) => (
          <div key={panel} className="card panel panel--skeleton">
            <div className="panel__chart" />
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
