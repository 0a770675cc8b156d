import { describe, expect, test } from "vitest";

import { billions } from "./observation.fixture.ts";
import type { PlanLine } from "./planLine.ts";
import { chooseLines } from "./planLineChoice.ts";
import type { PlanOwner } from "./vocabulary.ts";

function aLine(planYear: number, owner: PlanOwner): PlanLine {
  return {
    kind: "stated",
    key: `${planYear}/${owner}`,
    city: "cao-bang",
    indicator: "budget-revenue",
    planYear,
    priceBasis: null,
    owner,
    target: billions("403"),
    statedBy: "2022-10-28-cao-bang#1",
    doubtful: false,
  };
}

const lines = [
  aLine(2022, "province"),
  aLine(2022, "council"),
  aLine(2024, "joint"),
];

function chosen(owner: PlanOwner | null): readonly string[] {
  return chooseLines(lines, owner).map(({ key }) => key);
}

describe(chooseLines, () => {
  test("all stay where no owner is chosen", () => {
    expect(chosen(null)).toEqual([
      "2022/province",
      "2022/council",
      "2024/joint",
    ]);
  });

  test("a year that the owner planned keeps that plan alone, another year what it has", () => {
    expect(chosen("council")).toEqual(["2022/council", "2024/joint"]);
    expect(chosen("joint")).toEqual([
      "2022/province",
      "2022/council",
      "2024/joint",
    ]);
  });

  test("an owner that planned nothing hides nothing", () => {
    expect(chosen("city")).toHaveLength(3);
  });
});
