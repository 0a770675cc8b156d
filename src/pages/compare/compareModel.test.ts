import { describe, expect, test } from "vitest";

import {
  caoBang2022,
  caoBang2024,
  modelOf,
  mongCai2020,
  revenue,
} from "./compare.fixture.ts";
import { readySelection, withChange } from "./compareChange.ts";
import { compareModel, type CompareModel } from "./compareModel.ts";
import { noComparison } from "./compareSearch.ts";

const ofRevenue = { indicator: "budget-revenue" };

function idsOf({ comparison }: CompareModel): readonly string[] {
  return comparison.figures.map(({ observation }) => observation.id);
}

describe(compareModel, () => {
  test("shows what the record bears best where nothing is chosen, and says so", () => {
    const model = modelOf();
    expect(model.isSuggested).toBe(true);
    expect(model.selection).toMatchObject({ indicator: "budget-revenue" });
    expect(idsOf(model).length).toBeGreaterThan(1);
    expect(model.comparison.lock).toBeUndefined();
  });

  test("an indicator that the record does not know is nothing chosen", () => {
    expect(modelOf({ indicator: "khong-co" }).isSuggested).toBe(true);
  });

  test("suggests nothing for a record that bears no comparison", () => {
    const model = modelOf({}, []);
    expect(model.isSuggested).toBe(false);
    expect(model.form).toBeUndefined();
  });

  test("with an indicator alone the latest figure of each city is compared", () => {
    const model = modelOf(ofRevenue);
    expect(model.isSuggested).toBe(false);
    expect(idsOf(model)).toEqual([caoBang2024.id, mongCai2020.id]);
    expect(model.comparison.apart.map(({ city }) => city)).toEqual(["bac-kan"]);
  });

  test("single figures stand alone where no indicator is chosen", () => {
    const model = modelOf({ added: [mongCai2020.id, caoBang2022.id] });
    expect(model.isSuggested).toBe(false);
    expect(new Set(idsOf(model))).toEqual(
      new Set([mongCai2020.id, caoBang2022.id]),
    );
    expect(model.years).toEqual([]);
  });

  test("offers the years of the chosen cities", () => {
    expect(modelOf(ofRevenue).years).toEqual([2020, 2022, 2024]);
    expect(modelOf({ ...ofRevenue, cities: ["cao-bang"] }).years).toEqual([
      2022, 2024,
    ]);
  });

  test("offers every owner, also while one is chosen", () => {
    const { owners } = modelOf({
      ...ofRevenue,
      cities: ["cao-bang"],
      years: [2022],
      owner: "council",
    });
    expect(owners).toEqual(["province", "council"]);
  });

  test("a form that does not fit gives way to the fittest", () => {
    expect(modelOf({ ...ofRevenue, form: "bullets" }).form).toBe("bullets");
    expect(modelOf({ ...ofRevenue, form: "lollipops" }).form).toBe("pins");
  });

  test("a lock leads to the same choice on the basis that may stand", () => {
    const model = modelOf({ ...ofRevenue, basis: "level" });
    expect(model.comparison.lock).toBeDefined();
    expect(model.form).toBeUndefined();
    expect(model.nearest).toEqual({ basis: "pace", form: "fittest" });
  });

  test("where that comes to other figures, to the very figures", () => {
    // The later figure of the city states no level, so that the basis decides which is the latest.
    const { level: _, ...withoutLevel } = caoBang2024;
    const id = "2024-12-30-cao-bang#1";
    const later = {
      ...withoutLevel,
      id,
      period: { ...caoBang2024.period, asOf: "2024-12-20", end: "2024-12-20" },
      sources: [{ figure: id, report: "2024-12-30-cao-bang" }],
    };
    const model = modelOf({ ...ofRevenue, basis: "level" }, [
      caoBang2024,
      mongCai2020,
      later,
    ]);
    expect(model.nearest).toMatchObject({
      basis: "pace",
      indicator: null,
      added: [caoBang2024.id, mongCai2020.id],
    });
  });
});

describe(withChange, () => {
  const pinned = { ...noComparison, ...ofRevenue, pinned: [caoBang2022.id] };

  test("another year lets go of the figures that were pinned", () => {
    expect(withChange(pinned, { years: [2024] }).pinned).toEqual([]);
  });

  test("another form does not", () => {
    expect(withChange(pinned, { form: "bullets" }).pinned).toEqual(
      pinned.pinned,
    );
  });

  test("figures that come with the change stay", () => {
    const change = { years: [2024], pinned: [caoBang2024.id] };
    expect(withChange(pinned, change).pinned).toEqual([caoBang2024.id]);
  });
});

describe(readySelection, () => {
  test("opens to the figures it was found by", () => {
    const { selection, comparison } = modelOf();
    expect(selection).toMatchObject({ indicator: revenue.id, added: [] });
    expect(idsOf(modelOf(selection))).toEqual(
      comparison.figures.map(({ observation }) => observation.id),
    );
  });
});
