import type { Interval } from "../core/interval.ts";
import type { CheckKind } from "../core/observation.ts";
import type { Finding, PlacedObservation } from "./finding.ts";

/** A test that a figure has passed. */
export interface PassedCheck {
  readonly at: PlacedObservation;
  readonly check: CheckKind;
}

/** What checking came to: everything that is wrong, and every test that was passed. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
}

/** Where a test does not apply, or could not have failed, it proves nothing. */
export const untested: Checked = { findings: [], passed: [] };

/** Passed where nothing was found against the figure. */
export function tested(
  at: PlacedObservation,
  check: CheckKind,
  findings: readonly Finding[],
): Checked {
  return { findings, passed: findings.length === 0 ? [{ at, check }] : [] };
}

/** Faults in how a figure is written down; a reader is not told of their absence. */
export function faults(findings: readonly Finding[]): Checked {
  return { findings, passed: [] };
}

export function together(parts: readonly Checked[]): Checked {
  const findings: Finding[] = [];
  const passed: PassedCheck[] = [];
  for (const part of parts) {
    for (const finding of part.findings) findings.push(finding);
    for (const check of part.passed) passed.push(check);
  }
  return { findings, passed };
}

/** Whether two ranges could lie apart: "trên 5" agrees with "trên 3" whatever either is, and so proves nothing. */
export function couldDiffer(a: Interval, b: Interval): boolean {
  return couldEndBefore(a, b) || couldEndBefore(b, a);
}

export function couldEndBefore(a: Interval, b: Interval): boolean {
  return Number.isFinite(a.high) && Number.isFinite(b.low);
}
