/** What stands between the digits of a written number. */
export interface NumberMarks {
  /** Between thousands. */
  readonly group: string;
  readonly decimal: string;
}

export const minus = "−";

/**
 * A number in digits with a fixed count of decimals: 24.252,92. Half is rounded away from nought, on the shortest digits
 * that tell the number (1.005 is 1,01), as Intl.NumberFormat has it; but that one takes 40 ms to open its tables when a
 * page asks it for the first time, which is longer than anything else a page does before it answers. A true minus; what
 * rounds to nought has no sign. What is no finite number is said as it is ("NaN").
 */
export function writeNumber(
  value: number,
  decimals: number,
  { group, decimal }: NumberMarks,
): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = "", exponent] = Math.abs(value).toExponential().split("e");
  // One digit more than is shown, by which it is rounded.
  const length = Math.max(0, Number(exponent) + decimals + 2);
  const known = mantissa.replace(".", "").padEnd(length, "0").slice(0, length);
  const shown = (BigInt(known) + 5n) / 10n;
  const digits = String(shown).padStart(decimals + 1, "0");
  const whole = digits.length - decimals;
  return [
    value < 0 && shown > 0n ? minus : "",
    digits.slice(0, whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, group),
    decimals === 0 ? "" : decimal,
    digits.slice(whole),
  ].join("");
}
