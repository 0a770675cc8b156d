import { existsSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const manifest = readFileSync("package.json", "utf8");

function matches(pattern: RegExp): readonly string[] {
  return [...readme.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}

describe("README", () => {
  test.each(matches(/npm run ([\w:]+)/gu))("npm run %s is a script", (name) => {
    expect(manifest).toContain(`"${name}": `);
  });

  test.each(matches(/\]\(([^)]+)\)/gu))(
    "the link to %s leads somewhere",
    (path) => {
      expect(existsSync(path)).toBe(true);
    },
  );

  test.each(matches(/`((?:src|data|docs|e2e)\/[\w/]*)`/gu))(
    "%s is a folder",
    (path) => {
      expect(existsSync(path)).toBe(true);
    },
  );

  test("opens with the two commands", () => {
    const [start, test] = matches(/^npm (start|test)/gmu);
    expect([start, test]).toEqual(["start", "test"]);
  });
});
