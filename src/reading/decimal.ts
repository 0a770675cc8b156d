/** An exact number: digits × 10^place, where place is that of the last printed digit. */
export interface Decimal {
  readonly digits: bigint;
  readonly place: number;
}

export const hundred: Decimal = { digits: 1n, place: 2 };

export function timesPowerOfTen(number: Decimal, power: number): Decimal {
  return { digits: number.digits, place: number.place + power };
}

/** The sum, as fine as the finer of the two. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const place = Math.min(a.place, b.place);
  return { digits: digitsAt(a, place) + digitsAt(b, place), place };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { digits: -b.digits, place: b.place });
}

export function isLess(a: Decimal, b: Decimal): boolean {
  return minus(a, b).digits < 0n;
}

function digitsAt({ digits, place }: Decimal, finerPlace: number): bigint {
  return digits * 10n ** BigInt(place - finerPlace);
}

/** The nearest double: the one that these digits written as a literal give. */
export function toNumber({ digits, place }: Decimal): number {
  return Number(`${digits}e${place}`);
}

/** What one step of the last printed digit is worth. */
export function lastPlaceOf({ place }: Decimal): number {
  return toNumber({ digits: 1n, place });
}
