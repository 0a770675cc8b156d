import { describe, expect, test } from "vitest";

import { measuresOf, type Measure } from "./measure.ts";
import {
  anIndicator,
  anObservation,
  aPlan,
  percent,
} from "./observation.fixture.ts";
import { chooseOwner, ownersAmong } from "./planChoice.ts";
import type { PlanOwner } from "./vocabulary.ts";

/** To 15 October 78,9 % of the year have passed: 53,6 % is far behind, 79 % on pace. */
function measuring(
  id: string,
  shares: readonly (readonly [PlanOwner, string])[],
): readonly Measure[] {
  const plans = shares.map(([owner, digits]) =>
    aPlan(owner, { attained: percent(digits) }),
  );
  return measuresOf(anObservation({ id, plans }), anIndicator(), []);
}

const told = (measures: readonly Measure[]) =>
  measures.map(
    ({ observation, attainment }) =>
      `${observation.id} ${attainment.owner} ${attainment.percent}`,
  );

describe(ownersAmong, () => {
  test("names each owner that occurs once, in their fixed order", () => {
    const measures = [
      ...measuring("a#1", [
        ["unstated", "53,6"],
        ["council", "38,2"],
      ]),
      ...measuring("b#1", [
        ["council", "50"],
        ["province", "60"],
      ]),
    ];
    expect(ownersAmong(measures)).toEqual(["province", "council", "unstated"]);
    expect(ownersAmong([])).toEqual([]);
  });
});

describe(chooseOwner, () => {
  const agreeing = measuring("agreeing#1", [
    ["council", "38,2"],
    ["province", "53,6"],
  ]);
  const disagreeing = measuring("disagreeing#1", [
    ["council", "53,6"],
    ["province", "79"],
    ["city", "79,1"],
  ]);
  const foreign = measuring("foreign#1", [
    ["unstated", "53,6"],
    ["joint", "53,7"],
  ]);
  const all = [...agreeing, ...disagreeing, ...foreign];

  test("no choice leaves all measures", () => {
    expect(chooseOwner(all, null)).toEqual(all);
  });

  test("plans that agree with the chosen one give way to it", () => {
    expect(told(chooseOwner(agreeing, "province"))).toEqual([
      "agreeing#1 province 53.6",
    ]);
  });

  test("plans whose verdict differs from the chosen one's stay beside it, in their order", () => {
    expect(told(chooseOwner(disagreeing, "province"))).toEqual([
      "disagreeing#1 council 53.6",
      "disagreeing#1 province 79",
    ]);
    expect(chooseOwner(disagreeing, "council")).toEqual(disagreeing);
  });

  test("a figure without a plan of the chosen owner keeps all it has", () => {
    expect(chooseOwner(foreign, "province")).toEqual(foreign);
  });

  test("each figure is asked for itself", () => {
    expect(told(chooseOwner(all, "province"))).toEqual([
      "agreeing#1 province 53.6",
      "disagreeing#1 council 53.6",
      "disagreeing#1 province 79",
      "foreign#1 unstated 53.6",
      "foreign#1 joint 53.7",
    ]);
  });

  test("two stages of the chosen owner's plan both stay, and what differs from either", () => {
    const stages = measuring("stages#1", [
      ["province", "53,6"],
      ["province", "79"],
      ["council", "79,1"],
    ]);
    expect(chooseOwner(stages, "province")).toEqual(stages);
  });

  test("an undecided verdict differs from a decided one, and not from another undecided", () => {
    // 75,0 % straddles on pace and behind with its rounding: 74,96 % is the border.
    const undecided = measuring("undecided#1", [
      ["province", "75"],
      ["council", "53,6"],
      ["city", "75"],
    ]);
    expect(told(chooseOwner(undecided, "province"))).toEqual([
      "undecided#1 province 75",
      "undecided#1 council 53.6",
    ]);
  });
});
