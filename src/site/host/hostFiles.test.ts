import { createHash } from "node:crypto";

import { describe, expect, test } from "vitest";

import { apacheConfig } from "./apache.ts";
import { isImmutable } from "./caching.ts";
import { headersFile } from "./headersFile.ts";
import { inlineScriptHashes, withPolicy } from "./inlineScripts.ts";
import { nginxConfig } from "./nginx.ts";
import { contentPolicy } from "./security.ts";

const files = [
  "index.html",
  "en/index.html",
  "nguon/a/index.html",
  "nguon/b/index.html",
  "nhung/index.html",
  "en/nhung/index.html",
  "assets/a-1.js",
  "data/index.json",
  "data/cao-bang-3201f70dc43f.json",
];

describe(contentPolicy, () => {
  const policy = contentPolicy(["'sha256-abc='"]);

  test("allows inline only what has a hash", () => {
    expect(policy).toContain("script-src 'self' 'sha256-abc='; ");
    expect(policy).not.toContain("unsafe");
  });

  test("begins with nothing and asks for Trusted Types", () => {
    expect(policy).toMatch(/^default-src 'none'; /u);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});

describe(inlineScriptHashes, () => {
  test("are of what runs, to the letter", () => {
    const html = `<script> a() </script><script src="x"></script><script type="module">b()</script><script type="application/ld+json">{}</script>`;
    const hash = (text: string) =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(inlineScriptHashes(html)).toEqual([hash(" a() "), hash("b()")]);
  });
});

describe(withPolicy, () => {
  test("puts the policy before all that it is about", () => {
    const html = withPolicy(
      `<head><meta charset="utf-8" /><script>a()</script></head>`,
      "default-src 'none'",
    );
    expect(html.indexOf("default-src")).toBeLessThan(html.indexOf("<script>"));
  });
});

describe(headersFile, () => {
  const text = headersFile("default-src 'none'", files);

  test("lets no one frame a page but those made for it", () => {
    const framed = [...text.matchAll(/^(\/.*)\n {2}Content.*frame-anc/gmu)];
    expect(framed.map(([, address]) => address)).toEqual([
      "/",
      "/en/",
      "/nguon/*",
    ]);
  });

  test("keeps for good what has a hash", () => {
    expect(text.match(/^\/.*(?=\n {2}Cache)/gmu)).toEqual([
      "/assets/*",
      "/share/*",
      "/data/cao-bang-3201f70dc43f.json",
    ]);
  });
});

describe.each([
  ["nginx", nginxConfig],
  ["Apache", apacheConfig],
])("the configuration of %s", (_name, config) => {
  test("says both kinds of framing and both kinds of caching", () => {
    const text = config("default-src 'none'");
    expect(text).toContain("frame-ancestors *");
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).toContain("immutable");
    expect(text).toContain("no-cache");
  });
});

describe(isImmutable, () => {
  test.each([
    ["assets/a-1.js", true],
    ["data/cao-bang-3201f70dc43f.json", true],
    ["data/index.json", false],
    ["data/observations.csv", false],
    ["nhung.js", false],
    ["index.html", false],
  ])("%s: %s", (file, is) => {
    expect(isImmutable(file)).toBe(is);
  });
});
