import { describe, expect, test } from "vitest";

import { isContested, isOverruled } from "./contested.ts";
import { anObservation } from "./observation.fixture.ts";
import type { Observation } from "./observation.ts";

const reason = { vi: "bản ký", en: "signed copy" };
const one = anObservation({ id: "one#1", conflictsWith: ["other#1"] });
const other = anObservation({ id: "other#1", conflictsWith: ["one#1"] });
const preferred = { ...other, preferred: reason };
const stranger = anObservation({ id: "stranger#1", preferred: reason });

describe(isContested, () => {
  test.each<[string, Observation, boolean]>([
    ["that nobody contradicts", anObservation(), false],
    ["that is contradicted", one, true],
    ["that is contradicted and preferred", preferred, false],
  ])("a figure %s: %s", (_, observation, expected) => {
    expect(isContested(observation)).toBe(expected);
  });
});

describe(isOverruled, () => {
  test.each<[string, boolean, Observation, readonly Observation[]]>([
    ["beside a preferred rival", true, one, [one, preferred]],
    ["beside a rival that nobody prefers", false, one, [one, other]],
    ["beside none of its rivals", false, one, [one]],
    ["beside a preferred figure of something else", false, one, [stranger]],
    [
      "that is preferred itself",
      false,
      { ...one, preferred: reason },
      [preferred],
    ],
  ])("a figure %s is overruled: %s", (_, expected, observation, all) => {
    expect(isOverruled(observation, all)).toBe(expected);
  });
});
