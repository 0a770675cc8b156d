import {
  bases,
  cautionsAmong,
  comparabilityKinds,
  type Basis,
  type ComparabilityKind,
  type Side,
} from "../../core/comparability.ts";

/** What a difference does to a comparison: keeps figures apart, must be told, or does not matter. */
export type Effect = "forbidden" | "told" | "no-matter";

export interface DifferenceRow {
  readonly kind: ComparabilityKind;
  /** Undefined where no two figures of the record differ so, and nothing can be shown of it. */
  readonly effects: Readonly<Record<Basis, Effect>> | undefined;
}

/**
 * What each difference does on each basis, by asking the rules about all figures of the record: whether two fall under a
 * rule does not hang on the basis, so a rule met on one basis shows its whole row.
 */
export function comparabilityTable(
  sides: readonly Side[],
): readonly DifferenceRow[] {
  const met = new Map<string, Effect>(
    bases.flatMap((basis) =>
      cautionsAmong(sides, basis).map(
        ({ kind, forbids }) =>
          [`${kind}/${basis}`, forbids ? "forbidden" : "told"] as const,
      ),
    ),
  );
  const effectOf = (kind: ComparabilityKind, basis: Basis) =>
    met.get(`${kind}/${basis}`) ?? "no-matter";
  return comparabilityKinds.map((kind) => {
    const effects: Readonly<Record<Basis, Effect>> = {
      level: effectOf(kind, "level"),
      "level-over-months": effectOf(kind, "level-over-months"),
      "monthly-average": effectOf(kind, "monthly-average"),
      "share-of-plan": effectOf(kind, "share-of-plan"),
      pace: effectOf(kind, "pace"),
      growth: effectOf(kind, "growth"),
    };
    const isMet = bases.some((basis) => effects[basis] !== "no-matter");
    return { kind, effects: isMet ? effects : undefined };
  });
}
