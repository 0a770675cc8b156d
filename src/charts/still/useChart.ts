import {
  startTransition,
  useEffect,
  useState,
  type ComponentType,
} from "react";

import type { ChartCode } from "./chartCode.ts";
import { inTurn } from "./turns.ts";
import type { Wanted } from "./useWanted.ts";

export type LoadedChart<Props> =
  | { readonly kind: "waiting" }
  | { readonly kind: "here"; readonly Chart: ComponentType<Props> }
  | { readonly kind: "failed" };

/** A chart's code once it is wanted; behind a drawing of the build it waits its turn, since nobody waits for it. */
export function useChart<Props>(
  code: ChartCode<Props>,
  wanted: Wanted,
  hasStill: boolean,
): LoadedChart<Props> {
  const [loaded, setLoaded] = useState<LoadedChart<Props>>(() => {
    const Chart = hasStill ? undefined : code.loaded();
    return Chart === undefined ? { kind: "waiting" } : { kind: "here", Chart };
  });
  const isHere = loaded.kind === "here";
  useEffect(() => {
    if (isHere || wanted === "no") return;
    let isOver = false;
    let leave = () => undefined as void;
    code.load().then(
      (Chart) => {
        const show = () =>
          startTransition(() => setLoaded({ kind: "here", Chart }));
        if (isOver) return;
        if (hasStill) leave = inTurn(show, wanted === "now");
        else show();
      },
      () => {
        if (!isOver) setLoaded({ kind: "failed" });
      },
    );
    return () => {
      isOver = true;
      leave();
    };
  }, [code, wanted, hasStill, isHere]);
  return loaded;
}
