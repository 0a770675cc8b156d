import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

import { describe, expect, test } from "vitest";

import { Mutator } from "../../core/mutate.fixture.ts";

/** What runs in every page before its first paint, and reads what was kept. */
const [, script = ""] =
  /<script>([^]*?)<\/script>/u.exec(readFileSync("index.html", "utf8")) ?? [];

const settings = ["dark", "light", "system", '{"theme":"dark"}'] as const;

/** What the script makes of a page with this in its storage; `undefined` is nothing kept. */
function pageWith(getItem: () => unknown) {
  const dataset: Record<string, string> = {};
  const heard: string[] = [];
  const world = {
    document: { documentElement: { dataset }, querySelector: () => null },
    localStorage: { getItem },
    location: { search: "" },
    performance: { getEntriesByType: () => [] },
    addEventListener: (type: string) => heard.push(type),
    requestAnimationFrame: () => 0,
    window: {},
  };
  runInNewContext(script, world);
  return { dataset, heard };
}

function hostileSetting(seed: number): unknown {
  const mutator = new Mutator(seed);
  const setting = mutator.oneOf(settings);
  return seed % 4 === 0 ? mutator.value(setting) : mutator.text(setting);
}

describe("500 broken settings", () => {
  test("each leaves a page in one of its themes that goes on, and nothing else", () => {
    const wrong = Array.from({ length: 500 }, (_, seed) => seed).filter(
      (seed) => {
        const kept = hostileSetting(seed);
        const { dataset, heard } = pageWith(() => kept);
        const expected =
          kept === "dark" || kept === "light" ? { theme: kept } : {};
        return (
          JSON.stringify(dataset) !== JSON.stringify(expected) ||
          !heard.includes("DOMContentLoaded")
        );
      },
    );
    expect(wrong).toEqual([]);
  });

  test("storage that is shut leaves the machine's theme", () => {
    const { dataset, heard } = pageWith(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(dataset).toEqual({});
    expect(heard).toContain("DOMContentLoaded");
  });
});
