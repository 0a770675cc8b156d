import { describe, expect, test } from "vitest";

import { attainmentsOf } from "./attainment.ts";
import { anything, contains } from "./interval.ts";
import {
  anObservation,
  aPlan,
  billions,
  percent,
} from "./observation.fixture.ts";
import { planLedger } from "./plan.ts";
import type { Qualifier } from "./vocabulary.ts";

describe(attainmentsOf, () => {
  test("gives the share each plan states, as the report states it", () => {
    const province = aPlan("province", { attained: percent("53,6") });
    const council = aPlan("council", { attained: percent("38,2", "above") });
    const plans = [province, council];
    const figure = anObservation({ level: billions("216", "above"), plans });
    const stated = { origin: "stated", inputs: [figure.id] };
    expect(attainmentsOf(figure, [])).toEqual([
      {
        ...stated,
        owner: "province",
        percent: 53.6,
        qualifier: "exact",
        interval: { low: 53.6 - 0.1 / 2, high: 53.6 + 0.1 / 2 },
        plan: province,
      },
      {
        ...stated,
        owner: "council",
        percent: 38.2,
        qualifier: "above",
        interval: { low: 38.2, high: Infinity },
        plan: council,
      },
    ]);
  });

  test("widens a share that was cut off instead of rounded: 106,5/476,4 printed as 22,3 %", () => {
    const plans = [
      aPlan("unstated", {
        attained: percent("22,3"),
        target: billions("476,4"),
      }),
    ];
    const [attainment] = attainmentsOf(
      anObservation({ level: billions("106,5"), plans }),
      [],
    );
    expect(attainment?.origin).toBe("stated");
    expect(attainment?.interval.low).toBeCloseTo(22.2, 9);
    expect(attainment?.interval.high).toBeCloseTo(22.4, 9);
    expect(
      contains(attainment?.interval ?? { low: NaN, high: NaN }, 22.355),
    ).toBe(true);
  });

  test.each([
    ["rounded up", "22,4", "106,5"],
    ["rounded down", "22,3", "106,4"],
    ["off by more than its last place", "22,2", "106,5"],
  ])("does not widen a share that is %s: %s percent", (_, digits, level) => {
    const plans = [
      aPlan("unstated", {
        attained: percent(digits),
        target: billions("476,4"),
      }),
    ];
    const [attainment] = attainmentsOf(
      anObservation({ level: billions(level), plans }),
      [],
    );
    expect(
      (attainment?.interval.high ?? NaN) - (attainment?.interval.low ?? NaN),
    ).toBeCloseTo(0.1);
  });

  test("works the share out of the figure's own target where none is stated", () => {
    const plans = [aPlan("council", { target: billions("476,4") })];
    const figure = anObservation({ level: billions("106,5"), plans });
    const [attainment, ...others] = attainmentsOf(figure, []);
    expect(others).toEqual([]);
    expect(attainment).toMatchObject({
      owner: "council",
      origin: "derived",
      qualifier: "exact",
      inputs: [figure.id],
    });
    expect(attainment?.percent).toBeCloseTo(22.3552, 4);
    expect(attainment?.interval.low).toBeCloseTo((106.45 / 476.45) * 100, 9);
    expect(attainment?.interval.high).toBeCloseTo((106.55 / 476.35) * 100, 9);
  });

  const stating = anObservation({
    id: "2022-07-10-cao-bang#1",
    plans: [aPlan("province", { target: billions("400") })],
  });

  test("works the share out of another report's target and names both figures", () => {
    const figure = anObservation({ level: billions("216") });
    expect(attainmentsOf(figure, planLedger([stating]))).toMatchObject([
      {
        owner: "province",
        percent: 54,
        origin: "derived",
        inputs: [figure.id, stating.id],
      },
    ]);
  });

  test("prefers the stated share, then its own target, to another report's target", () => {
    const ledger = planLedger([stating]);
    const level = billions("216");
    const attained = [aPlan("council", { attained: percent("38,2") })];
    const target = [aPlan("council", { target: billions("565") })];
    const owners = [attained, target].map((plans) =>
      attainmentsOf(anObservation({ level, plans }), ledger).map(
        ({ owner }) => owner,
      ),
    );
    expect(owners).toEqual([["council"], ["council"]]);
  });

  test("does not lend out a target that carries a note", () => {
    const note = { vi: "vốn giao bổ sung", en: "additional capital" };
    const staged = {
      ...stating,
      plans: [aPlan("province", { target: billions("400"), note })],
    };
    expect(
      attainmentsOf(
        anObservation({ level: billions("216") }),
        planLedger([staged]),
      ),
    ).toEqual([]);
  });

  test.each([
    ["no plan is known", anObservation({ level: billions("216") })],
    [
      "no level is stated",
      anObservation({
        plans: [aPlan("province", { target: billions("400") })],
      }),
    ],
    [
      "the target is zero",
      anObservation({
        level: billions("216"),
        plans: [aPlan("province", { target: billions("0") })],
      }),
    ],
  ])("is empty where %s", (_, figure) => {
    expect(attainmentsOf(figure, [])).toEqual([]);
  });

  test.each<[Qualifier, Qualifier, Qualifier]>([
    ["exact", "exact", "exact"],
    ["above", "exact", "above"],
    ["below", "exact", "below"],
    ["about", "exact", "about"],
    ["exact", "above", "below"],
    ["exact", "below", "above"],
    ["exact", "about", "about"],
    ["above", "below", "above"],
    ["below", "above", "below"],
    ["above", "above", "about"],
    ["below", "below", "about"],
    ["about", "above", "about"],
    ["above", "about", "about"],
  ])(
    "a level that is %s by a target that is %s is %s",
    (level, target, expected) => {
      const plans = [aPlan("province", { target: billions("400", target) })];
      const [attainment] = attainmentsOf(
        anObservation({ level: billions("216", level), plans }),
        [],
      );
      expect(attainment?.qualifier).toBe(expected);
      expect(
        contains(attainment?.interval ?? { low: NaN, high: NaN }, 54),
      ).toBe(true);
    },
  );

  test("a share of about a target decides nothing", () => {
    const plans = [aPlan("province", { target: billions("400", "about") })];
    const [attainment] = attainmentsOf(
      anObservation({ level: billions("216"), plans }),
      [],
    );
    expect(attainment?.interval).toEqual(anything);
  });
});
