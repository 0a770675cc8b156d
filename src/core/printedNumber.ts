import type { Qualifier, Unit } from "./vocabulary.ts";

/**
 * A number as a source prints it, in base units (đồng, US dollars, visits, percent).
 * `lastPlace` is what one step of its last printed digit is worth: 100 million for "106,5 tỷ", 0.1 for "53,6%".
 */
export interface PrintedNumber {
  readonly value: number;
  readonly lastPlace: number;
  readonly qualifier: Qualifier;
}

/** A printed amount with its unit. */
export interface Level extends PrintedNumber {
  readonly unit: Unit;
}
