import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PrintedNumber } from "../core/printedNumber.ts";
import { parseAttainment } from "./attainment.ts";
import { parseChange } from "./change.ts";
import { parseDate } from "./date.ts";
import { parseGrowth } from "./growth.ts";
import { parseQuantity } from "./quantity.ts";
import type { Reading } from "./reading.ts";

const phrases = [
  "ước đạt gần 1.390 triệu đồng",
  "106,5/476,4 tỷ đồng",
  "30 tỷ 048 triệu đồng",
  "133, 840 lượt",
  "over US$504.96 million",
  "tăng hơn … 23,7 nghìn lượt",
  "bằng 138,5% (tăng 38,5%) so với cùng kỳ 2020",
  "vượt trên 90% kế hoạch",
  "gấp 2,3 lần",
  "giảm 23%% CK",
  "đến ngày 26/11/2024",
];
const junk = [
  ...Array.from("0123456789.,%/()+-−… "),
  ...Array.from("ảđ\u0309\u00A0\u200B\u00AD\uD800\uFFFF٣½４"),
  "😀",
  "tỷ",
  "triệu",
  " gần ",
];

type Mutate = (phrase: string) => string;

const at = fc.nat({ max: 60 });
const character = fc.oneof(
  fc.constantFrom(...junk),
  fc.string({ unit: "binary", maxLength: 2 }),
);
const mutation: fc.Arbitrary<Mutate> = fc.oneof(
  at.map(
    (i): Mutate =>
      (phrase) =>
        phrase.slice(0, i) + phrase.slice(i + 1),
  ),
  fc.tuple(at, character).map(
    ([i, c]): Mutate =>
      (phrase) =>
        phrase.slice(0, i) + c + phrase.slice(i),
  ),
  fc.tuple(at, at).map(
    ([i, j]): Mutate =>
      (phrase) =>
        phrase.slice(i) + phrase.slice(j, i),
  ),
);
const mutated = fc
  .tuple(
    fc.constantFrom(...phrases),
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
  )
  .map(([phrase, mutations]) =>
    mutations.reduce((changed, mutate) => mutate(changed), phrase),
  );

type IsSound = (phrase: string) => boolean;

/** Whether a parser, given any phrase, reads something possible or gives a reason. */
function soundly<T>(
  parse: (phrase: string) => Reading<T>,
  isPossible: (value: T) => boolean,
): IsSound {
  return (phrase) => {
    const reading = parse(phrase);
    if (reading.kind === "read") return isPossible(reading.value);
    if (reading.kind === "ambiguous") return reading.readings.length > 1;
    return quotesPhrase(phrase, reading.found, reading.at);
  };
}

/** A reason quotes the phrase at its place, or names a character that cannot be shown. */
function quotesPhrase(phrase: string, found: string, at: number): boolean {
  return found.startsWith("U+") || phrase.startsWith(found, at);
}

function isSafe({ value, lastPlace }: PrintedNumber): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && lastPlace > 0;
}

describe("a misspelt phrase", () => {
  it.each<[string, IsSound]>([
    [
      "a quantity from nothing up",
      soundly(parseQuantity, ({ amount, target }) =>
        [amount, target ?? amount].every(
          (number) => isSafe(number) && number.value >= 0,
        ),
      ),
    ],
    [
      "a share of a plan from 0% up",
      soundly(
        parseAttainment,
        ({ percent }) => isSafe(percent) && percent.value >= 0,
      ),
    ],
    [
      "a growth from −100% up",
      soundly(
        parseGrowth,
        ({ percent }) => isSafe(percent) && percent.value >= -100,
      ),
    ],
    ["a change", soundly(parseChange, ({ amount }) => isSafe(amount))],
    ["a day", soundly(parseDate, (day) => /^\d{4}-\d{2}-\d{2}$/.test(day))],
  ])("reads as %s, or says why not", (_, isSound) => {
    const property = fc.property(mutated, isSound);
    const { counterexample } = fc.check(property, {
      seed: 2024,
      numRuns: 2_000,
    });
    expect(counterexample).toBeNull();
  });
});

describe("a phrase made to be slow", () => {
  it.each([
    ["1".repeat(1_000_000)],
    ["1.".repeat(500_000)],
    [" ".repeat(1_000_000)],
    ["1 . ".repeat(75)],
    ["\u0309".repeat(300)],
    ["lượt khách ".repeat(27)],
    ["nghìn ".repeat(50)],
    ["tháng 1/".repeat(37)],
  ])("is answered within half a second (%#)", (phrase) => {
    const start = performance.now();
    for (const parse of [parseQuantity, parseGrowth, parseChange, parseDate])
      expect(parse(phrase).kind).toBe("unreadable");
    expect(performance.now() - start).toBeLessThan(500);
  });
});
