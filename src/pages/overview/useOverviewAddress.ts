import { useCallback, useMemo } from "react";
import { useSearchParams } from "wouter";

import {
  formatOverviewSearch,
  parseOverviewSearch,
  type OverviewSelection,
} from "./overviewSearch.ts";

interface OverviewAddress {
  readonly selection: OverviewSelection;
  readonly select: (change: Partial<OverviewSelection>) => void;
  readonly openFigure: (figure: string) => void;
  readonly closeFigure: () => void;
}

/** How many receipts were opened one from the other to get here, as the step of the history remembers it. */
function receiptsDeep(): number {
  const state: unknown = window.history.state;
  return typeof state === "number" ? state : 0;
}

/** The selection as the address holds it; each change is a step of the browser's history. */
export function useOverviewAddress(): OverviewAddress {
  const [search, setSearch] = useSearchParams();
  const key = search.toString();
  const selection = useMemo(
    () => parseOverviewSearch(new URLSearchParams(key)),
    [key],
  );
  const change = useCallback(
    (
      part: Partial<OverviewSelection>,
      options?: Parameters<typeof setSearch>[1],
    ) =>
      setSearch(
        (current) =>
          formatOverviewSearch(
            { ...parseOverviewSearch(current), ...part },
            current,
          ),
        options,
      ),
    [setSearch],
  );
  return {
    selection,
    select: change,
    openFigure: useCallback(
      (figure) => change({ figure }, { state: receiptsDeep() + 1 }),
      [change],
    ),
    // Closing goes back to the page the first receipt was opened from; a receipt opened by its link has none.
    closeFigure: useCallback(() => {
      const depth = receiptsDeep();
      if (depth > 0) window.history.go(-depth);
      else change({ figure: null }, { replace: true });
    }, [change]),
  };
}
