import { describe, expect, test } from "vitest";

import {
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import {
  figures,
  growthOnly,
  joint2025,
  modelOf,
  twoPlans,
} from "./indicator.fixture.ts";
import { indicatorModel } from "./indicatorModel.ts";

function absentIn(model: ReturnType<typeof modelOf>): readonly string[] {
  return model.absent.map(({ city, reason }) => `${city.id}: ${reason}`);
}

describe(indicatorModel, () => {
  test("each view has the figures it can draw", () => {
    const { figures: views, filled } = modelOf();
    expect(views.plan.measures).toHaveLength(3);
    expect(views.level.courses.map(({ planYear }) => planYear)).toEqual([
      2022, 2025,
    ]);
    expect(views.month.amounts).toEqual([]);
    expect(views.growth.figures).toEqual([joint2025, growthOnly]);
    expect(filled).toEqual(["plan", "level", "growth"]);
  });

  test("a city without a figure in the view stands apart with its reason", () => {
    expect(absentIn(modelOf())).toEqual([
      "bac-kan: no-report",
      "mong-cai: not-in-view",
    ]);
    expect(absentIn(modelOf({ view: "growth" }))).toEqual([
      "bac-kan: no-report",
    ]);
    expect(absentIn(modelOf({ years: [2026] }))).toEqual([
      "cao-bang: not-applicable",
      "bac-kan: not-applicable",
      "mong-cai: not-applicable",
    ]);
  });

  test("only the chosen cities and years are shown, unknown ones choose nothing", () => {
    const shown = modelOf({ cities: ["mong-cai"], view: "growth" });
    expect(shown.drawn).toEqual([growthOnly]);
    expect(absentIn(shown)).toEqual([]);
    expect(modelOf({ years: [2022, 2021] }).drawn).toEqual([twoPlans]);
    expect(modelOf({ cities: ["ha-noi"] }).cities).toHaveLength(3);
  });

  test("the years to choose from are those of all cities, whatever is chosen", () => {
    expect(modelOf({ cities: ["bac-kan"], years: [2022] }).years).toEqual([
      2021, 2022, 2025,
    ]);
  });

  test("another owner's plan stays where the chosen one has none", () => {
    const { figures: views, owners } = modelOf({ owner: "council" });
    expect(
      views.plan.measures.map(({ attainment }) => attainment.owner),
    ).toEqual(["council", "joint"]);
    expect(views.level.lines.map(({ owner }) => owner)).toEqual([
      "council",
      "joint",
    ]);
    expect(owners).toEqual(["province", "council", "joint"]);
  });

  test("the page begins with the latest figure that is judged", () => {
    const { latest, lead } = modelOf();
    expect(latest.map(({ observation }) => observation.id)).toEqual([
      joint2025.id,
      growthOnly.id,
    ]);
    expect(lead?.observation).toBe(joint2025);
  });

  test("a later figure without a plan does not take the lead from a judged one", () => {
    const later = anObservation({
      id: "2025-06-30-bac-kan#1",
      city: "bac-kan",
      period: aPeriod("year-to-date", "2025-06-30"),
      level: billions("90"),
    });
    expect(modelOf({}, [...figures, later]).lead?.observation).toBe(joint2025);
    expect(modelOf({}, [growthOnly, later]).lead?.observation).toBe(later);
    expect(modelOf({}, []).lead).toBeUndefined();
  });

  test("a logarithmic scale is offered where cities lie far apart", () => {
    const small = anObservation({
      id: "2025-03-31-bac-kan#1",
      city: "bac-kan",
      period: aPeriod("year-to-date", "2025-03-31"),
      level: billions("4"),
      plans: [aPlan("unstated", { attained: percent("20") })],
    });
    expect(modelOf().isWide).toBe(false);
    expect(modelOf({}, [...figures, small]).isWide).toBe(true);
  });

  test("cautions are of the chosen view alone", () => {
    const kinds = (view: "plan" | "growth") =>
      modelOf({ view }).cautions.map(({ kind }) => kind);
    expect(kinds("plan")).toEqual([
      "different-cut-off",
      "different-plan-owner",
    ]);
    expect(kinds("growth")).toEqual(["different-cut-off"]);
  });
});

describe("of more figures than a view can hold apart", () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  const dense = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
    months.map((month) =>
      anObservation({
        id: `${year}-${month}#1`,
        period: aPeriod(
          "year-to-date",
          `${year}-${String(month).padStart(2, "0")}-28`,
        ),
        level: billions("216"),
      }),
    ),
  );
  const old = anObservation({
    id: "2018#1",
    city: "bac-kan",
    period: aPeriod("year-to-date", "2018-10-31"),
    level: billions("18"),
  });
  const yearsDrawn = ({ figures: { level } }: ReturnType<typeof modelOf>) =>
    level.courses.map(({ planYear }) => planYear);

  test("the newest years that fit are drawn, and any can be chosen", () => {
    const model = modelOf({ view: "level" }, dense);
    expect(model.firstYear).toBe(2020);
    expect(yearsDrawn(model)).toEqual([2020, 2021, 2022, 2023, 2024]);
    const chosen = modelOf({ view: "level", years: [2019] }, dense);
    expect(chosen.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(yearsDrawn(chosen)).toEqual([2019]);
  });

  test("a city's latest figure is told though its year is not drawn", () => {
    const model = modelOf({ view: "level" }, [old, ...dense]);
    expect(model.latest.map(({ observation }) => observation.id)).toEqual([
      "2024-12#1",
      "2018#1",
    ]);
    expect(absentIn(model)).toEqual([
      "bac-kan: no-report",
      "mong-cai: no-report",
    ]);
  });
});
