/**
 * Whether cities lie so far apart that a logarithmic scale is offered: the greatest of the levels more than `ratio`
 * times the least. Takes each city's greatest level, in one unit; what is not above zero has no place on such a scale
 * and is left out. False for fewer than two.
 */
export function isSpreadWide(levels: readonly number[], ratio = 20): boolean {
  const positive = levels
    .filter((level) => level > 0)
    .toSorted((a, b) => a - b);
  const [least, greatest] = [positive.at(0), positive.at(-1)];
  if (least === undefined || greatest === undefined) return false;
  return greatest > least * ratio;
}
