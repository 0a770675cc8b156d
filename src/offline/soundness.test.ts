import { createHash } from "node:crypto";

import { describe, expect, test } from "vitest";

import { hasOwnType, isJson, isWhole } from "./soundness.ts";

const site = "https://example.org/so-lieu/";
const sound = '{"city":"cao-bang"}';
const integrity = `sha256-${createHash("sha256").update(sound).digest("base64")}`;

describe(hasOwnType, () => {
  test.each([
    ["assets/a-1.js", "text/javascript; charset=utf-8", true],
    ["assets/a-1.js?__WB_REVISION__=x", "application/javascript", true],
    ["assets/a-1.js", "text/html", false],
    ["assets/a-1.css", "text/plain", false],
    ["", "text/html; charset=utf-8", true],
    ["du-lieu/?nam=2024", "application/octet-stream", false],
    ["404.html", "text/html", true],
    ["data/index.json", "text/html", false],
    ["assets/a.woff2", "", true],
    ["data/observations.csv", "text/plain", true],
  ])("%s as %s: %s", (file, type, is) => {
    const answer = new Response("", { headers: { "content-type": type } });
    expect(hasOwnType(site + file, answer)).toBe(is);
  });
});

describe(isWhole, () => {
  test("takes what the hash was taken of, and leaves it to be read", async () => {
    const answer = new Response(sound);
    await expect(isWhole(answer, integrity)).resolves.toBe(true);
    await expect(answer.text()).resolves.toBe(sound);
  });

  test.each([sound.slice(0, -1), "", sound.replace("cao", "cap")])(
    "refuses %j",
    async (text) => {
      await expect(isWhole(new Response(text), integrity)).resolves.toBe(false);
    },
  );
});

describe(isJson, () => {
  test.each([
    [sound, true],
    [sound.slice(0, -1), false],
    ["<!doctype html>", false],
    ["", false],
  ])("%j: %s", async (text, is) => {
    const answer = new Response(text);
    await expect(isJson(answer)).resolves.toBe(is);
    await expect(answer.text()).resolves.toBe(text);
  });
});
