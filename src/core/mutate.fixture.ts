/** Made of a seed, so that a failure can be had again. */
export class Mutator {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 4294967296) * limit);
  }

  oneOf<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }

  /** The text with something cut out, put in, doubled or turned about. */
  text(original: string): string {
    const at = this.below(original.length + 1);
    const end = at + this.below(12);
    const [before, cut, after] = [
      original.slice(0, at),
      original.slice(at, end),
      original.slice(end),
    ];
    return this.oneOf([
      () => before + after,
      () => before + this.oneOf(junk) + after,
      () => before + cut + cut + after,
      () => before + Array.from(cut).toReversed().join("") + after,
      () => before,
      () => before + this.oneOf(junk).repeat(1 + this.below(400)) + after,
    ])();
  }

  /** The value with one part of it replaced, left out or of another kind, anywhere within. */
  value(original: unknown): unknown {
    if (Array.isArray(original) && original.length > 0 && this.below(8) > 0) {
      const at = this.below(original.length);
      return original.map((one: unknown, place) =>
        place === at ? this.value(one) : one,
      );
    }
    if (
      typeof original === "object" &&
      original !== null &&
      this.below(8) > 0
    ) {
      const entries = Object.entries(original);
      const at = this.below(entries.length);
      return Object.fromEntries(
        entries.flatMap(([name, one], place) => {
          if (place !== at) return [[name, one]];
          return this.below(8) === 0 ? [] : [[name, this.value(one)]];
        }),
      );
    }
    if (typeof original === "string" && this.below(2) > 0)
      return this.text(original);
    return this.oneOf(strangers);
  }
}

const junk = [
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "../../",
  "%",
  "%E0%A4",
  "\u202E",
  "\u200B",
  "\u0000",
  "\uD800",
  "__proto__",
  "constructor",
  "&",
  "=",
  "#",
  ",",
  "/",
  "1e309",
  "-1",
  "NaN",
  "ﬁ",
  "😀",
] as const;

const strangers = [
  null,
  true,
  -1,
  0,
  1e308,
  Number.NaN,
  "",
  "__proto__",
  [],
  {},
  [[[]]],
  "2024-02-30",
  9_007_199_254_740_991,
] as const;
