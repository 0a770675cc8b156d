import { useEffect, useMemo, useState } from "react";

import type { Indicator, Observation } from "../../core/observation.ts";
import { standingOf, toObservations } from "../../core/standing.ts";
import type { InsufficientReason } from "../../core/verdict.ts";

export type ReasonExamples = ReadonlyMap<InsufficientReason, Observation>;

/** Figures judged in one go; some milliseconds even on a slow phone. */
const figuresAtOnce = 8;

/**
 * For each reason not to judge, the first of these figures it holds for. Every figure has to be judged for that, so it is
 * done bit by bit once the page stands, undefined until then; but at once where paper cannot wait.
 */
export function useReasonExamples(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
  isPrinting: boolean,
): ReasonExamples | undefined {
  const [examples, setExamples] = useState<ReasonExamples>();
  useEffect(() => {
    const stop = new AbortController();
    void findReasons(observations, indicators, stop.signal).then((found) => {
      if (!stop.signal.aborted) setExamples(found);
    });
    return () => stop.abort();
  }, [observations, indicators]);
  const isUrgent = isPrinting && examples === undefined;
  const urgent = useMemo(
    () => (isUrgent ? reasonsAmong(observations, indicators) : undefined),
    [isUrgent, observations, indicators],
  );
  return examples ?? urgent;
}

function reasonsAmong(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): ReasonExamples {
  const note = reasonNoter(observations, indicators);
  for (const observation of observations) note.add(observation);
  return note.found;
}

async function findReasons(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
  signal: AbortSignal,
): Promise<ReasonExamples> {
  const note = reasonNoter(observations, indicators);
  for (const [order, observation] of observations.entries()) {
    if (order % figuresAtOnce === 0) await nextTask();
    if (signal.aborted) break;
    note.add(observation);
  }
  return note.found;
}

/** Judges figure by figure, and keeps the first of each reason. */
function reasonNoter(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
) {
  const all = toObservations(observations);
  const known = new Map(indicators.map((one) => [one.id, one]));
  const found = new Map<InsufficientReason, Observation>();
  const add = (observation: Observation) => {
    const indicator = known.get(observation.indicator);
    if (indicator === undefined) return;
    const { verdict } = standingOf(observation, indicator, all);
    if (verdict.kind === "insufficient" && !found.has(verdict.reason))
      found.set(verdict.reason, observation);
  };
  return { found, add };
}

/** Lets the browser draw and answer before going on. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 16);
  });
}
