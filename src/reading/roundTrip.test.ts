import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "./quantity.ts";

const multipliers = [
  { word: "", power: 0 },
  { word: "nghìn", power: 3 },
  { word: "triệu", power: 6 },
  { word: "tỷ", power: 9 },
] as const;
const units = [
  { word: "đồng", unit: "VND" },
  { word: "lượt du khách", unit: "visit" },
] as const;
const qualifiers = [
  { word: "", qualifier: "exact" },
  { word: "gần", qualifier: "below" },
  { word: "trên", qualifier: "above" },
  { word: "khoảng", qualifier: "about" },
] as const;

const quantities = fc
  .record({
    whole: fc.integer({ min: 0, max: 9_000 }),
    multiplier: fc.constantFrom(...multipliers),
    unit: fc.constantFrom(...units),
    qualifier: fc.constantFrom(...qualifiers),
    estimate: fc.boolean(),
  })
  .chain((quantity) =>
    fc
      .string({
        unit: fc.constantFrom(...Array.from("0123456789")),
        maxLength: quantity.multiplier.power,
      })
      .map((decimals) => ({ ...quantity, decimals })),
  );
type Quantity = typeof quantities extends fc.Arbitrary<infer T> ? T : never;

/** Writes a quantity as a careful Vietnamese report does. */
function formatQuantity(quantity: Quantity): string {
  const { whole, decimals, multiplier, unit, qualifier, estimate } = quantity;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ".");
  const numeral = decimals ? `${grouped},${decimals}` : grouped;
  const verb = estimate ? "ước đạt" : "đạt";
  const words = [verb, qualifier.word, numeral, multiplier.word, unit.word];
  return words.filter((word) => word !== "").join(" ");
}

/** What the phrase means, worked out from its digits alone. */
function meaningOf(quantity: Quantity): unknown {
  const { whole, decimals, multiplier, unit, qualifier, estimate } = quantity;
  const place = multiplier.power - decimals.length;
  return {
    amount: {
      value: Number(`${whole}${decimals}`) * 10 ** place,
      lastPlace: 10 ** place,
      qualifier: qualifier.qualifier,
    },
    unit: unit.unit,
    estimate,
    target: null,
  };
}

describe(parseQuantity, () => {
  it.each([
    ["as typed", (phrase: string) => phrase],
    ["in capitals", (phrase: string) => phrase.toUpperCase()],
    ["in NFC", (phrase: string) => phrase.normalize("NFC")],
    ["in NFD", (phrase: string) => phrase.normalize("NFD")],
    [
      "with no-break spaces",
      (phrase: string) => phrase.replaceAll(" ", "\u00A0"),
    ],
  ])("reads back every quantity that was written %s", (_, print) => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        expect(parseQuantity(print(formatQuantity(quantity)))).toEqual({
          kind: "read",
          value: meaningOf(quantity),
        });
      }),
      { seed: 2022, numRuns: 500 },
    );
  });
});
