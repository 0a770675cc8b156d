import { rivalsOf } from "./conflict.ts";
import type { Observation } from "./observation.ts";

/** Whether another source contradicts the figure and nobody prefers it: nothing is then built on it. */
export function isContested({
  conflictsWith,
  preferred,
}: Observation): boolean {
  return conflictsWith.length > 0 && preferred === undefined;
}

/** Whether one of those at hand that contradict it is preferred: the conflict is settled, and not for this one. */
export function isOverruled(
  observation: Observation,
  all: readonly Observation[],
): boolean {
  return (
    isContested(observation) &&
    rivalsOf(observation, all).some(({ preferred }) => preferred !== undefined)
  );
}
