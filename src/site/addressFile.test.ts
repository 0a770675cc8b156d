import { describe, expect, test } from "vitest";

import { addressFile, notFoundFile } from "./addressFile.ts";

const firstPage = `<!doctype html>
<html lang="vi">
  <head>
    <link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-2.css">
  </head>
  <body><a href="https://example.org/./x">x</a></body>
</html>`;
const assets = {
  scripts: ["assets/Page-3.js", "assets/index-1.js"],
  styles: ["assets/Page-4.css", "assets/index-2.css"],
};

describe(addressFile, () => {
  test.each([
    ["", "./assets/index-1.js"],
    ["du-lieu", "../assets/index-1.js"],
    ["en/chi-tieu/budget-revenue", "../../../assets/index-1.js"],
  ])("%s finds the site's folder: %s", (path, script) => {
    const file = addressFile(firstPage, { path, language: "vi" }, assets);
    expect(file).toContain(`src="${script}"`);
    expect(file).toContain('href="https://example.org/./x"');
  });

  test("names its language", () => {
    const file = addressFile(firstPage, { path: "en", language: "en" }, assets);
    expect(file).toContain('<html lang="en"');
  });

  test("asks at once for what its page needs, and once for each", () => {
    const file = addressFile(firstPage, { path: "", language: "vi" }, assets);
    expect(file).toContain(
      'rel="modulepreload" crossorigin href="./assets/Page-3.js"',
    );
    expect(file).toContain(
      'rel="stylesheet" crossorigin href="./assets/Page-4.css"',
    );
    expect(file.match(/index-1\.js/gu)).toHaveLength(1);
    expect(file.match(/index-2\.css/gu)).toHaveLength(1);
  });
});

describe(notFoundFile, () => {
  test("holds no way that is right at one depth only", () => {
    const file = notFoundFile(firstPage, "assets/index-1.js", [
      "assets/index-2.css",
    ]);
    expect(file).not.toMatch(/(?:href|src)="\.\.?\//u);
    expect(file).toContain('import(folder + "assets/index-1.js")');
    expect(file).toContain('["assets/index-2.css"]');
  });
});
