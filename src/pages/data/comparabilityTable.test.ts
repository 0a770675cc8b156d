import { describe, expect, test } from "vitest";

import {
  bases,
  comparabilityKinds,
  comparabilityOf,
} from "../../core/comparability.ts";
import {
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import { comparabilityTable } from "./comparabilityTable.ts";

const indicator = anIndicator();
const whole = {
  level: billions("216"),
  growth: percent("5"),
  plans: [aPlan("province", { attained: percent("53,6") })],
};
const cumulative = {
  indicator,
  observation: anObservation({ id: "a", ...whole }),
};
const month = {
  indicator,
  observation: anObservation({
    id: "b",
    period: aPeriod("month", "2022-10-15"),
    ...whole,
  }),
};

describe(comparabilityTable, () => {
  test("names every difference once, in the order of the rules", () => {
    const rows = comparabilityTable([]);
    expect(rows.map(({ kind }) => kind)).toEqual(comparabilityKinds);
  });

  test("claims nothing about a difference that the record does not show", () => {
    const rows = comparabilityTable([cumulative, cumulative]);
    expect(rows.every(({ effects }) => effects === undefined)).toBe(true);
  });

  test("says of a difference that is there what the rules say of the two figures", () => {
    const rows = comparabilityTable([cumulative, month]);
    for (const basis of bases) {
      const { cautions } = comparabilityOf(cumulative, month, basis);
      const found = rows.flatMap(({ kind, effects }) =>
        effects === undefined || effects[basis] === "no-matter"
          ? []
          : [{ kind, forbids: effects[basis] === "forbidden" }],
      );
      expect(found).toEqual(expect.arrayContaining([...cautions]));
      expect(found).toHaveLength(cautions.length);
    }
  });
});
