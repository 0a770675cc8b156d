import { useEffect, useMemo, useState } from "react";

import { useIsServed } from "../../charts/still/stills.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import { standingOf, toObservations } from "../../core/standing.ts";
import {
  insufficientReasons,
  type InsufficientReason,
} from "../../core/verdict.ts";

export type ReasonExamples = ReadonlyMap<InsufficientReason, Observation>;

/** Figures judged in one go; some milliseconds even on a slow phone. */
const figuresAtOnce = 8;

interface Found {
  /** The figures they were found among. */
  readonly among: readonly Observation[];
  readonly examples: ReasonExamples;
}

/**
 * For each reason not to judge, the first of these figures it holds for. Every figure has to be judged for that, so it is
 * done bit by bit once the page stands, undefined until then, but at once where paper cannot wait; a page that the build
 * drew has them in it.
 */
export function useReasonExamples(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
  isPrinting: boolean,
): ReasonExamples | undefined {
  const isServed = useIsServed();
  const [found, setFound] = useState<Found | undefined>(() =>
    isServed
      ? { among: observations, examples: givenBy(observations, indicators) }
      : undefined,
  );
  const isFound = found?.among === observations;
  useEffect(() => {
    if (isFound) return;
    const stop = new AbortController();
    void findReasons(observations, indicators, stop.signal).then((examples) => {
      if (!stop.signal.aborted) setFound({ among: observations, examples });
    });
    return () => stop.abort();
  }, [isFound, observations, indicators]);
  const isUrgent = isPrinting && found === undefined;
  const urgent = useMemo(
    () => (isUrgent ? reasonsAmong(observations, indicators) : undefined),
    [isUrgent, observations, indicators],
  );
  return found?.examples ?? urgent;
}

/** In the build all at once; in a browser as the build's page has them in its rows (ReasonTable). */
function givenBy(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): ReasonExamples {
  if (import.meta.env.SSR) return reasonsAmong(observations, indicators);
  const rows = [
    ...document.querySelectorAll<HTMLElement>("tr[data-reason][data-figure]"),
  ];
  return new Map(
    insufficientReasons.flatMap((reason) => {
      const row = rows.find(({ dataset }) => dataset["reason"] === reason);
      const figure = observations.find(
        ({ id }) => id === row?.dataset["figure"],
      );
      return figure === undefined ? [] : [[reason, figure] as const];
    }),
  );
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
