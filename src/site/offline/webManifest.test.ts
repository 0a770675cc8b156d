import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { webManifest } from "./webManifest.ts";

const page = readFileSync("index.html", "utf8");
const theme = readFileSync("src/theme.css", "utf8");
const manifest = webManifest(page, theme);

describe(webManifest, () => {
  test("says the site's name, language, and way in by its own folder", () => {
    expect(manifest).toMatchObject({
      name: "Đối Sánh",
      lang: "vi",
      start_url: ".",
      scope: ".",
    });
    expect(manifest.description).toContain("Cao Bằng");
  });

  test("takes its colours from the theme", () => {
    expect(manifest.background_color).toBe("#fbfaf7");
    expect(manifest.theme_color).toBe("#ffffff");
    expect(() => webManifest(page, "")).toThrow("no colour: paper");
  });

  test("names pictures that are there, of the size it says", () => {
    for (const { src, sizes } of manifest.icons ?? []) {
      const png = readFileSync(`public/${src}`);
      // The header of a PNG: width and height stand from byte 16 on.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.icons?.map(({ purpose }) => purpose)).toContain("maskable");
  });
});

describe("the page's own colours", () => {
  test("are the masthead's, light and dark", () => {
    const [, light, dark] =
      /--card: light-dark\((#\w+), (#\w+)\)/u.exec(theme) ?? [];
    const said = [
      ...page.matchAll(/name="theme-color"[^>]*content="([^"]*)"/gu),
    ];
    expect(said.map(([, colour]) => colour)).toEqual([light, dark]);
  });
});
