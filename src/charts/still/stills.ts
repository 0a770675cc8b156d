import { createContext, useSyncExternalStore, type ReactElement } from "react";

/** What every chart of ours takes. */
export interface ChartProps {
  /** All that is drawn, as plain values. */
  readonly series: unknown;
}

/** A chart that the build is asked to draw. */
export interface StillRequest {
  readonly draw: () => Promise<ReactElement>;
  readonly shape: StillShape;
}

/** The boxes a chart is drawn for: those of a window of 360 px and of 1280 px, in px at a root font of 16 px. */
export interface StillShape {
  readonly narrow: readonly [width: number, height: number];
  readonly wide: readonly [width: number, height: number];
}

/** Takes a chart while the build draws its page, and answers what to write in its place; null in a browser. */
export const TakeStill = createContext<
  ((request: StillRequest) => string) | null
>(null);

const never = () => () => undefined;

/** Whether the component comes alive on markup that the build drew. */
export function useIsServed(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

/** Asks for a chart's code with the page's where the build drew no page for the address; a failure is told in its slot. */
export function askEarly(load: () => Promise<unknown>): void {
  if (document.documentElement.dataset["awaits"] !== undefined)
    load().catch(() => undefined);
}
