import type { ComponentType } from "react";

/** A chart's code: fetched when it is asked for, and at once the next time. */
export interface ChartCode<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Undefined until it has been loaded. */
  readonly loaded: () => ComponentType<Props> | undefined;
}

export function chartCode<Props>(
  fetchCode: () => Promise<ComponentType<Props>>,
): ChartCode<Props> {
  let chart: ComponentType<Props> | undefined;
  return {
    load: async () => (chart ??= await fetchCode()),
    loaded: () => chart,
  };
}
