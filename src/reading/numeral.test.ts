import { describe, expect, it } from "vitest";
import { toNumber } from "./decimal.ts";
import { conventionOf, parseNumeral, type NumeralUse } from "./numeral.ts";
import { tokenise } from "./tokenise.ts";
import { isKind, type Tokens } from "./tokens.ts";

function tokensOf(phrase: string): Tokens {
  const tokens = tokenise(phrase);
  if (tokens.kind !== "read") throw new Error(`no tokens: ${phrase}`);
  return tokens.value;
}

function readNumeral(numeral: string, use: NumeralUse): number | string {
  const [number] = tokensOf(numeral).filter(isKind("number"));
  if (!number) throw new Error(`no number: ${numeral}`);
  const outcome = parseNumeral(number, use);
  return outcome.kind === "read" ? toNumber(outcome.value) : outcome.kind;
}

describe(parseNumeral, () => {
  it.each([
    ["0", 0],
    ["048", 48],
    ["2,2", 2.2],
    ["504.96", 504.96],
    ["1,5000", 1.5],
    ["1234,567", 1234.567],
    ["0,123", 0.123],
    ["0.123", 0.123],
    ["1.804,391", 1804.391],
    ["1,804.391", 1804.391],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["1 234 567", 1234567],
    ["1 234,567", 1234.567],
    ["17, 878", 17.878],
    ["17 ,878", 17.878],
    ["12 34", "unreadable"],
    ["12 3456", "unreadable"],
    ["0 123", "unreadable"],
    ["0.123.456", "unreadable"],
    ["1.23.456", "unreadable"],
    ["1.2.3", "unreadable"],
    ["1.8,5", "unreadable"],
    ["1.234,567,890", "unreadable"],
    ["1 234.567,8", "unreadable"],
    ["1.234 567", "unreadable"],
  ])("reads %j by its marks as %s", (numeral, value) => {
    const use = { counts: "multiples", convention: "vi" } as const;
    expect(readNumeral(numeral, use)).toBe(value);
  });

  it.each([
    ["1.029", "whole units", "vi", 1029],
    ["1,029", "whole units", "vi", 1029],
    ["1.029", "whole units", "en", 1029],
    ["1,029", "whole units", "undecided", 1029],
    ["1.029", "multiples", "vi", 1029],
    ["1,029", "multiples", "vi", 1.029],
    ["1.029", "multiples", "en", 1.029],
    ["1,029", "multiples", "en", 1029],
    ["1,029", "multiples", "undecided", "ambiguous"],
    ["1.029", "dollars", "en", "ambiguous"],
    ["1,029", "dollars", "vi", "ambiguous"],
    ["1,029", "percent", "vi", 1.029],
    ["1.029", "percent", "vi", "ambiguous"],
    ["1,029", "percent", "en", 1029],
    ["1.029", "percent", "en", 1.029],
    ["1,029", "percent", "undecided", "ambiguous"],
  ] as const)(
    "reads the only mark of %j before %s in convention %s as %s",
    (numeral, counts, convention, value) => {
      expect(readNumeral(numeral, { counts, convention })).toBe(value);
    },
  );
});

describe(conventionOf, () => {
  it.each([
    ["5", "vi"],
    ["5 USD", "vi"],
    ["5 triệu USD", "vi"],
    ["5 million USD", "en"],
    ["hơn 5 million", "undecided"],
    ["5 millions", "undecided"],
  ])("takes %j to be written as %s", (phrase, convention) => {
    expect(conventionOf(tokensOf(phrase))).toBe(convention);
  });
});
