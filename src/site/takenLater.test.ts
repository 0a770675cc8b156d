import { describe, expect, test } from "vitest";

import { firstModules, takenAmong } from "./takenLater.ts";

function chunk(
  fileName: string,
  moduleIds: readonly string[],
  imports: readonly string[] = [],
  isEntry = false,
) {
  return {
    type: "chunk" as const,
    fileName,
    isEntry,
    imports: [...imports],
    moduleIds: moduleIds.map((id) => `/site/${id}`),
  };
}

const start = chunk("index.js", ["src/main.tsx"], ["shared.js"], true);
const overview = chunk("first.js", ["src/pages/overview/OverviewPage.tsx"]);
const compare = chunk("compare.js", ["src/exports/picture/drawPicture.ts"]);
const press = chunk("press.js", ["node_modules/hucre/dist/xlsx.mjs"]);

describe(firstModules, () => {
  test("are those of the start, of the overview and of what these import, near and far", () => {
    const shared = chunk("shared.js", ["src/core/plan.ts"], ["far.js"]);
    const far = chunk("far.js", ["src/core/period.ts"], ["index.js"]);
    const all = [start, overview, shared, far, compare, press];
    expect(firstModules(all)).toEqual([
      "/site/src/main.tsx",
      "/site/src/pages/overview/OverviewPage.tsx",
      "/site/src/core/plan.ts",
      "/site/src/core/period.ts",
    ]);
  });
});

describe(takenAmong, () => {
  test.each([
    [compare, "/site/src/exports/picture/drawPicture.ts"],
    [press, "/site/node_modules/hucre/dist/xlsx.mjs"],
    [chunk("z.js", ["node_modules/fflate/esm/browser.js"]), /fflate/u],
    [chunk("q.js", ["node_modules/uqr/dist/index.mjs"]), /uqr/u],
    [chunk("p.js", ["src/pages/takeAway/TakeAway.tsx"]), /TakeAway\.tsx/u],
  ])("finds what has crept in by way of a shared chunk: %o", (planted, id) => {
    const shared = chunk("shared.js", ["src/core/plan.ts"], [planted.fileName]);
    const modules = firstModules([start, overview, shared, planted]);
    expect(takenAmong(modules)).toEqual([expect.stringMatching(id)]);
  });

  test("lets what is only asked for later be", () => {
    const modules = firstModules([start, overview, compare, press]);
    expect(takenAmong(modules)).toEqual([]);
  });
});
