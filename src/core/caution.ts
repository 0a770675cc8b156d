import type { CautionKind, Observation } from "./observation.ts";

/** Whether the observation's leading source is under this reservation; those of its other sources do not count. */
export function hasOwnCaution(
  { id, cautions }: Observation,
  kind: CautionKind,
): boolean {
  return cautions.some(
    (caution) => caution.kind === kind && caution.figure === id,
  );
}

/** What the figure counts, in the words of its reservations; two figures count alike where these are the same. */
export function scopeOf({ id, cautions }: Observation): string {
  return cautions
    .filter(({ kind, figure }) => kind === "scope" && figure === id)
    .map(({ text }) => text.vi)
    .toSorted()
    .join(" ");
}
