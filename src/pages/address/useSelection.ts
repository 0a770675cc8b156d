import { useCallback, useMemo } from "react";
import { useSearchParams } from "wouter";

import type { SearchCodec } from "./searchCodec.ts";

/** A selection that can have a receipt open over it. */
export interface WithFigure {
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

export interface SelectionAddress<S> {
  readonly selection: S;
  /** A step of the browser's history. */
  readonly select: (change: Partial<S>) => void;
  /** In place, for what is not worth a step back: the mark under the finger. */
  readonly adjust: (change: Partial<S>) => void;
  readonly openFigure: (figure: string) => void;
  readonly closeFigure: () => void;
}

/** How many receipts were opened one from the other to get here, as the step of the history remembers it. */
function receiptsDeep(): number {
  const state: unknown = window.history.state;
  return typeof state === "number" ? state : 0;
}

/** The selection as the address holds it; each change is a step of the browser's history. */
export function useSelection<S extends WithFigure>(
  codec: SearchCodec<S>,
): SelectionAddress<S> {
  const [search, setSearch] = useSearchParams();
  const key = search.toString();
  const selection = useMemo(
    () => codec.parse(new URLSearchParams(key)),
    [codec, key],
  );
  const change = useCallback(
    (part: Partial<S>, options?: Parameters<typeof setSearch>[1]) =>
      setSearch(
        (current) =>
          codec.format({ ...codec.parse(current), ...part }, current),
        options,
      ),
    [codec, setSearch],
  );
  const changeFigure = useCallback(
    (
      figure: string | null,
      options: NonNullable<Parameters<typeof setSearch>[1]>,
    ) =>
      setSearch(
        (current) => codec.format({ ...codec.parse(current), figure }, current),
        options,
      ),
    [codec, setSearch],
  );
  return {
    selection,
    select: useCallback((part) => change(part), [change]),
    adjust: useCallback(
      (part) => change(part, { replace: true, state: receiptsDeep() }),
      [change],
    ),
    openFigure: useCallback(
      (figure) => changeFigure(figure, { state: receiptsDeep() + 1 }),
      [changeFigure],
    ),
    // Closing goes back to the page the first receipt was opened from; a receipt opened by its link has none.
    closeFigure: useCallback(() => {
      const depth = receiptsDeep();
      if (depth > 0) window.history.go(-depth);
      else changeFigure(null, { replace: true });
    }, [changeFigure]),
  };
}
