/** The least of 1, 2 and 5 times a power of ten that covers `span` in no more than `most` steps; 1 for no span. */
export function axisStep(span: number, most: number): number {
  if (span <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const factor = [1, 2, 5].find((times) => times * power * most >= span) ?? 10;
  return factor * power;
}

/** The multiples of a step from one end to the other, both included, without the dust of binary fractions. */
export function multiplesOf(
  step: number,
  from: number,
  to: number,
): readonly number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
