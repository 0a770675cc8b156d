import { describe, expect, test } from "vitest";

import { aCity } from "../core/observation.fixture.ts";
import type { IndexedCity, RecordIndex } from "../record/wire.ts";
import { asksBeyond, citiesAtHand, noneAsked } from "./askedCities.ts";

function named(id: string): IndexedCity {
  return { ...aCity({ id }), shard: `${id}-000000000000.json` };
}

const first = ["a", "b", "c"].map(named);
const others = ["d", "e", "f", "g", "h", "h-2"].map(named);
const whole: RecordIndex = { version: "1", cities: first, indicators: [] };
const large: RecordIndex = {
  ...whole,
  directory: { file: "cities.000000000000.json", count: 9 },
};

function atHand(shown: readonly string[], besides: readonly string[] = []) {
  const { cities, needed } = citiesAtHand(large, others, { shown, besides });
  return [cities, needed].map((list) => list.map(({ id }) => id).join(" "));
}

describe(citiesAtHand, () => {
  test("a record of few is needed whole, whatever is asked for", () => {
    const asked = { shown: ["a"], besides: [] };
    expect(citiesAtHand(whole, [], asked)).toEqual({
      cities: first,
      needed: first,
    });
  });

  test.each([
    ["nothing", [], [], "a b c", "a b c"],
    ["one of the first", ["b"], [], "a b c", "b"],
    ["one of the others", ["e"], [], "a b c e", "e"],
    ["both", ["a", "e"], [], "a b c e", "a e"],
    ["what nobody knows", ["x"], [], "a b c", "a b c"],
    [
      "more than can be told apart",
      ["d", "e", "f", "g"],
      [],
      "a b c d e f",
      "d e f",
    ],
    ["a figure's city besides", [], ["e"], "a b c e", "a b c e"],
    ["a second report of a day", ["e-2"], [], "a b c e", "e"],
    [
      "a city whose name ends with a number",
      ["h-2"],
      [],
      "a b c h h-2",
      "h h-2",
    ],
  ])("of a record of many, %s", (_, shown, besides, cities, needed) => {
    expect(atHand(shown, besides)).toEqual([cities, needed]);
  });
});

describe(asksBeyond, () => {
  test.each([
    [large, ["b"], false],
    [large, ["e"], true],
    [whole, ["e"], false],
  ])("the directory is read for another city only", (index, shown, is) => {
    expect(asksBeyond(index, { shown, besides: [] })).toBe(is);
  });

  test("and not where none is asked for", () => {
    expect(asksBeyond(large, noneAsked)).toBe(false);
  });
});
