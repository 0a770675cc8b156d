import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
// npm's own files, whose shape is npm's.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const manifest = read("package.json") as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const lock = read("package-lock.json") as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Licences that ask for no more than a notice, or for changes to their own files (MPL-2.0), or are a font's. */
const licences = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "MIT OR CC0-1.0",
  "CC-BY-4.0", // which browsers know what, read at build time and not passed on
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
]);

/** Packages that would run a script when installed. None may (.npmrc); each here works without. */
const withScripts = [
  "node_modules/@swc/core", // only looks whether its binary is there
];

describe("packages", () => {
  test.each(
    ["dependencies", "devDependencies", "overrides"].flatMap((list) =>
      Object.entries(manifest[list] ?? {}),
    ),
  )("%s is asked for in one exact version: %s", (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u);
  });

  test("every one is under a licence of the list", () => {
    const strangers = locked.filter(
      ([, { license = "" }]) =>
        !license
          .replaceAll(/[()]/gu, "")
          .split(" AND ")
          .every((one) => licences.has(one)),
    );
    expect(strangers.map(([path, { license }]) => [path, license])).toEqual([]);
  });

  test("every one is named with the hash of what it holds", () => {
    const unsure = locked.filter(
      ([, { integrity }]) => integrity === undefined,
    );
    expect(unsure.map(([path]) => path)).toEqual([]);
  });

  test("none runs a script when it is installed", () => {
    expect(readFileSync(".npmrc", "utf8")).toContain("ignore-scripts=true");
    const scripts = locked.filter(
      ([, { hasInstallScript }]) => hasInstallScript,
    );
    expect(scripts.map(([path]) => path)).toEqual(withScripts);
  });
});
