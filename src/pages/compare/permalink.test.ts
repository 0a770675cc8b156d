import { describe, expect, test } from "vitest";

import {
  caoBang2022,
  caoBang2024,
  figures,
  modelOf,
  mongCai2020,
} from "./compare.fixture.ts";
import type { CompareModel } from "./compareModel.ts";
import { compareSearch } from "./compareSearch.ts";
import { permalinkOf, type Kept } from "./permalink.ts";

const version = "48c2196accdf";
const newer = {
  ...caoBang2024,
  id: "2025-01-10-cao-bang#1",
  period: { ...caoBang2024.period, asOf: "2024-12-31", end: "2024-12-31" },
  sources: [{ figure: "2025-01-10-cao-bang#1", report: "2025-01-10-cao-bang" }],
};

function opened(model: CompareModel, kept: Kept, observations = figures) {
  const search = permalinkOf(model, version, kept);
  return modelOf(compareSearch.parse(search), observations);
}

function keysOf({ comparison }: CompareModel): readonly string[] {
  return comparison.figures.map(({ key }) => key);
}

describe(permalinkOf, () => {
  const choices = [
    {},
    { indicator: "budget-revenue" },
    { indicator: "budget-revenue", years: [2022], owner: "council" as const },
    { indicator: "budget-revenue", added: [caoBang2022.id] },
    { added: [mongCai2020.id, caoBang2022.id], basis: "growth" as const },
  ];

  test.each(choices)("of %o opens to the same marks, kept or not", (choice) => {
    const model = modelOf(choice);
    for (const kept of ["frozen", "live"] as const) {
      const again = opened(model, kept);
      expect(keysOf(again)).toEqual(keysOf(model));
      expect(again.form).toBe(model.form);
      expect(again.isSuggested).toBe(false);
    }
  });

  test("a kept one stays with its figures when newer ones come, a live one does not", () => {
    const model = modelOf({ indicator: "budget-revenue" });
    const more = [...figures, newer];
    expect(keysOf(opened(model, "frozen", more))).toEqual(keysOf(model));
    expect(keysOf(opened(model, "live", more))[0]).toMatch(/^2025-01-10/u);
  });

  test("names cities, form, basis, owner and version outright", () => {
    const search = permalinkOf(modelOf(), version, "frozen");
    expect(search.get("thanh-pho")).toContain("cao-bang");
    expect(Object.fromEntries(search)).toMatchObject({
      "chi-tieu": "budget-revenue",
      "so-theo": "tien-do",
      "chu-ke-hoach": "moi-cap",
      dang: "cot-moc",
      ban: version,
      giu: "so-cu",
    });
  });
});
