import type { Comparison } from "../core/comparison.ts";
import type { Indicator } from "../core/observation.ts";

/** What is compared, each indicator once, that of what stands apart last. */
export function indicatorsOf({
  figures,
  apart,
}: Pick<Comparison, "figures" | "apart">): readonly Indicator[] {
  const all = [...figures, ...apart].map(({ indicator }) => indicator);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

export function hasOneIndicator(
  comparison: Pick<Comparison, "figures" | "apart">,
): boolean {
  return indicatorsOf(comparison).length < 2;
}
