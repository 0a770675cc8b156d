import { describe, expect, test } from "vitest";

import { addressFile, notFoundFile } from "./addressFile.ts";

const template = `<!doctype html>
<html lang="vi">
  <head>
    <title>Đối Sánh</title>
    <link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/shared-0.js"></script>
    <script type="module" crossorigin src="./assets/start-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/start-2.css">
  </head>
  <body><a href="https://example.org/./x">x</a><div id="root"></div></body>
</html>`;
const assets = {
  start: "assets/start-1.js",
  scripts: ["assets/Page-3.js", "assets/start-1.js"],
  styles: ["assets/Page-4.css", "assets/start-2.css"],
  fonts: ["assets/face-5.woff2"],
  data: ["data/index.json"],
};
const page = {
  path: "/en/chi-tieu/budget-revenue",
  title: "Budget revenue · $& Đối Sánh",
  html: `<a href="/du-lieu">$1</a><a href="//x.org/">x</a><p>href=&quot;/x&quot;</p>`,
  version: "abc",
  built: "2026-11-25",
};

function fileAt(path: string, language: "vi" | "en" = "vi"): string {
  return addressFile(template, { path, language }, assets, page);
}

describe(addressFile, () => {
  test.each([
    ["", "./"],
    ["du-lieu", "../"],
    ["en/chi-tieu/budget-revenue", "../../../"],
  ])("%s finds the site's folder: %s", (path, up) => {
    const file = fileAt(path);
    expect(file).toContain(`href="${up}assets/start-1.js" data-start>`);
    expect(file).toContain(`<a href="${up}du-lieu">$1</a>`);
    expect(file).toContain('href="https://example.org/./x"');
    expect(file).toContain('<a href="//x.org/">');
    expect(file).toContain("href=&quot;/x&quot;");
  });

  test("names its language and itself", () => {
    const file = fileAt("en", "en");
    expect(file).toContain('<html lang="en"');
    expect(file).toContain("<title>Budget revenue · $& Đối Sánh</title>");
  });

  test("holds its page with what it takes to bring it to life", () => {
    expect(fileAt("")).toContain(
      '<div id="root" data-path="/en/chi-tieu/budget-revenue" data-version="abc" data-built="2026-11-25"><a',
    );
  });

  test("has no script that a browser would run before the first paint", () => {
    expect(fileAt("")).not.toContain("<script");
  });

  test.each([
    ["modulepreload", "", ' fetchpriority="low"', "./assets/Page-3.js"],
    ["stylesheet", "", "", "./assets/Page-4.css"],
    ["preload", ' as="font" type="font/woff2"', "", "./assets/face-5.woff2"],
    ["preload", ' as="fetch"', ' fetchpriority="low"', "./data/index.json"],
  ])("asks at once, by %s%s%s, for %s", (rel, as, priority, file) => {
    expect(fileAt("")).toContain(
      `<link rel="${rel}"${as} crossorigin${priority} href="${file}">`,
    );
  });

  test("asks for what it is read by before what brings it to life", () => {
    const file = fileAt("");
    const places = ["start-2.css", "face-5", "shared-0.js", "index.json"].map(
      (name) => file.indexOf(name),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("asks for nothing twice", () => {
    const file = fileAt("");
    expect(file.match(/start-1\.js/gu)).toHaveLength(1);
    expect(file.match(/start-2\.css/gu)).toHaveLength(1);
  });
});

describe(notFoundFile, () => {
  const file = notFoundFile(template, {
    start: "assets/start-1.js",
    styles: ["assets/start-2.css"],
    fonts: ["assets/face-5.woff2"],
  });

  test("holds no way that is right at one depth only", () => {
    expect(file).not.toMatch(/(?:href|src)="\.\.?\//u);
    expect(file).toContain('import(folder + "assets/start-1.js")');
    expect(file).toContain('["assets/start-2.css"]');
    expect(file).toContain('["assets/face-5.woff2"]');
  });

  test("waits for the style before it begins", () => {
    const [before = ""] = file.split("start(folder)");
    expect(before).toContain("haveStyles(folder)");
  });

  test("holds no page, since nobody knows which was meant", () => {
    expect(file).toContain('<div id="root"></div>');
  });
});
