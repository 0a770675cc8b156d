import { describe, expect, test } from "vitest";

import {
  anObservation,
  aPlan,
  billions,
  percent,
} from "../core/observation.fixture.ts";
import type { Observation } from "../core/observation.ts";
import { mergeStatements } from "./merge.ts";

function printedIn(report: string, fields: Partial<Observation>): Observation {
  const id = `${report}#1`;
  return anObservation({ id, sources: [{ figure: id, report }], ...fields });
}

const level = billions("216");

describe(mergeStatements, () => {
  test("two sources that agree make one observation with two sources", () => {
    const [only, ...others] = mergeStatements([
      printedIn("a", { level }),
      printedIn("b", { level, growth: percent("3") }),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: "a#1", level, growth: percent("3") });
    expect(only?.sources.map(({ figure }) => figure)).toEqual(["a#1", "b#1"]);
  });

  test("the plain number leads the hedged one, and the fine one the coarse", () => {
    const statements = [
      printedIn("a", { level: billions("215", "above") }),
      printedIn("b", { level: billions("216") }),
      printedIn("c", { level: billions("215,7") }),
    ];
    expect(mergeStatements(statements)).toHaveLength(1);
    expect(mergeStatements(statements)[0]?.level).toEqual(billions("215,7"));
  });

  test("two that disagree stay apart and name each other", () => {
    const merged = mergeStatements([
      printedIn("a", { level: billions("32,036") }),
      printedIn("b", { level: billions("39,211") }),
    ]);
    expect(merged.map(({ id, conflictsWith }) => [id, conflictsWith])).toEqual([
      ["a#1", ["b#1"]],
      ["b#1", ["a#1"]],
    ]);
  });

  test("nothing that only one of the sources says is lost", () => {
    const change = billions("2");
    const [only] = mergeStatements([
      printedIn("a", { level }),
      printedIn("b", { level, monthOnMonth: change, priceBasis: "current" }),
    ]);
    expect(only).toMatchObject({ monthOnMonth: change, priceBasis: "current" });
  });

  test("a plan printed three times is one plan, each print once", () => {
    const planIn = (report: string, printed: string) => ({
      ...aPlan("council", { attained: percent("38,2") }),
      printed,
      reports: [report],
    });
    const [only] = mergeStatements([
      printedIn("a", { level, plans: [planIn("a", "38,2%")] }),
      printedIn("b", { level, plans: [planIn("b", "đạt 38,2%")] }),
      printedIn("c", { level, plans: [planIn("c", "đạt 38,2%")] }),
    ]);
    expect(only?.plans).toEqual([
      {
        ...planIn("a", "38,2%; đạt 38,2%"),
        reports: ["a", "b", "c"],
      },
    ]);
  });

  test("a doubtful figure that another source bears out is doubtful no longer", () => {
    const [only] = mergeStatements([
      printedIn("a", { level, doubtful: true }),
      printedIn("b", { level }),
    ]);
    expect(only).toMatchObject({ id: "b#1", doubtful: false });
  });

  test("the order of the statements makes no difference", () => {
    const statements = ["216", "216,4", "39", "216,2"].map((digits, index) =>
      printedIn(`r${index}`, { level: billions(digits) }),
    );
    expect(mergeStatements(statements.toReversed())).toEqual(
      mergeStatements(statements),
    );
  });
});
