import { describe, expect, test } from "vitest";

import {
  fieldOf,
  formatProblem,
  quote,
  sortProblems,
  type Key,
  type Problem,
} from "./problem.ts";

const aProblem: Problem = {
  file: "data/reports/2025-03-28-cao-bang.json",
  field: "figures[3].level",
  found: '"216 tỷ"',
  expected: "a unit",
  mend: "add it",
};

describe(formatProblem, () => {
  test("file, field, found, expected and what to do stand on one line", () => {
    expect(formatProblem(aProblem)).toBe(
      'data/reports/2025-03-28-cao-bang.json › figures[3].level: found "216 tỷ"; expected a unit — add it',
    );
  });

  test("a problem of the whole file names no field", () => {
    expect(formatProblem({ ...aProblem, field: "" })).toBe(
      'data/reports/2025-03-28-cao-bang.json: found "216 tỷ"; expected a unit — add it',
    );
  });
});

describe(fieldOf, () => {
  test.each<[readonly Key[], string]>([
    [[], ""],
    [["figures", 3, "plan", 0, "attained"], "figures[3].plan[0].attained"],
    [[1, "id"], "[1].id"],
    [["$schema"], "$schema"],
    [["a.b", "c"], '["a.b"].c'],
    [["\u202E"], String.raw`["\u202e"]`],
  ])("%j is %s", (keys, field) => {
    expect(fieldOf(keys)).toBe(field);
  });
});

describe(quote, () => {
  test.each<[unknown, string]>([
    ["trên 216 tỷ", '"trên 216 tỷ"'],
    ['"', String.raw`"\""`],
    ["1\u200B2", String.raw`"1\u200b2"`],
    ["\u00AD\uFEFF\u202E", String.raw`"\u00ad\ufeff\u202e"`],
    ["\u2028\u007F\t", String.raw`"\u2028\u007f\t"`],
    ["\uFE0F\u034F\u3164", String.raw`"\ufe0f\u034f\u3164"`],
    ["\u{E0041}", String.raw`"\u{e0041}"`],
    ["\uD800", String.raw`"\ud800"`],
    [216, "216"],
    [null, "null"],
    [undefined, "undefined"],
    [[], "[]"],
    [[1], "a list"],
    [{ a: 1 }, "an object"],
  ])("%j is shown as %s", (value, shown) => {
    expect(quote(value)).toBe(shown);
  });

  test("a long text is cut and never in the middle of a character", () => {
    const quoted = quote(`${"x".repeat(115)}😀${"y".repeat(50)}`);
    expect(quoted).toBe(`"${"x".repeat(115)}…`);
  });
});

describe(sortProblems, () => {
  test("files go by name, fields by number", () => {
    const places = [
      ["b.json", "figures[2].level"],
      ["a.json", "figures[10].level"],
      ["a.json", "figures[9].level"],
      ["a.json", ""],
    ] as const;
    const problems = places.map(([file, field]) => ({
      ...aProblem,
      file,
      field,
    }));
    expect(
      sortProblems(problems).map(({ file, field }) => `${file} ${field}`),
    ).toEqual([
      "a.json ",
      "a.json figures[9].level",
      "a.json figures[10].level",
      "b.json figures[2].level",
    ]);
  });
});
