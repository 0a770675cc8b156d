import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

import { afterEach, describe, expect, test, vi } from "vitest";

import { compiledFrom } from "../record/folder.fixture.ts";
import { publishRecord } from "../record/publish.ts";
import { readFolder } from "../record/readFolder.ts";
import { isAltered } from "./isAltered.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const text = JSON.stringify({ city: "cao-bang", note: "Cao Bằng 53,6%" });
const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
const named = `cao-bang-${hash}.json`;

describe(isAltered, () => {
  test("the file that its name tells of is not", async () => {
    expect(await isAltered(text, named)).toBe(false);
  });

  test.each([
    ["another figure", text.replace("53,6", "63,6")],
    ["a blank", `${text} `],
    ["nothing left", ""],
  ])("%s is", async (_, other) => {
    expect(await isAltered(other, named)).toBe(true);
  });

  test.each(["index.json", "observations.csv", "cao-bang.json"])(
    "%s tells nothing of what is in it",
    async (file) => {
      expect(await isAltered("anything", file)).toBe(false);
    },
  );

  test("without https a browser has nothing to work it out by", async () => {
    vi.stubGlobal("crypto", {});
    expect(await isAltered("anything", named)).toBe(false);
  });

  test("every file that the build publishes, and every one that is kept, is as its name says", async () => {
    const record = compiledFrom(await readFolder("data", process.cwd()));
    const published = publishRecord(record);
    const kept = readdirSync("public/data").map((name) => ({
      name,
      text: readFileSync(`public/data/${name}`, "utf8"),
    }));
    const files = [...published, ...kept];
    const told = files.filter(({ name }) => /[0-9a-f]{12}\.json$/u.test(name));
    expect(told.length).toBeGreaterThan(6);
    const wrong = await Promise.all(
      told.map(async (file) => {
        const other = `${file.text} `;
        const isSeen = await isAltered(other, file.name);
        return (await isAltered(file.text, file.name)) || !isSeen
          ? [file.name]
          : [];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });
});
