/** What is said beside a comparison, in the reader's language; the same words as in its picture. */
export interface ComparisonNote {
  readonly title: string;
  /** Unit and period. */
  readonly unit: string;
  /** The ready sentence. */
  readonly sentence: string;
  /** What has no place on the axis, one line each. */
  readonly apart: readonly string[];
  /** What the comparison does not tell, one line each. */
  readonly limits: readonly string[];
}
