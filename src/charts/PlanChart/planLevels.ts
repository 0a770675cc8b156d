import { axisStep, multiplesOf } from "../axisStep.ts";

const mostLevels = 8;

/** The levels of an axis of shares of plan: every 50 %; where that would be too many, in wider steps. */
export function planLevels(top: number): readonly number[] {
  return multiplesOf(Math.max(50, axisStep(top, mostLevels)), 0, top);
}
