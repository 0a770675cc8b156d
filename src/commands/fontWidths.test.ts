import { readFile } from "node:fs/promises";

import { create } from "fontkit";
import { beforeAll, describe, expect, test } from "vitest";

import { fontFaces } from "../exports/picture/file/fontFaces.ts";
import { fontWidths } from "../exports/picture/text/fontWidths.ts";
import { widthOf } from "../exports/picture/text/textWidth.ts";
import {
  readFontFaces,
  readFontWidths,
  toWidthRuns,
  type FontFace,
} from "./readFontWidths.ts";

describe("the table of widths", () => {
  test.each([400, 600] as const)(
    "of weight %d is what npm run font:widths would write",
    async (weight) => {
      expect(fontWidths[weight]).toEqual(
        toWidthRuns(await readFontWidths(weight)),
      );
    },
  );

  test("knows every Vietnamese letter, with each of its tones", async () => {
    const vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const letters = Array.from(vowels).flatMap((vowel) =>
      tones.map((tone) => (vowel + tone).normalize("NFC")),
    );
    const widths = await readFontWidths(600);
    expect(letters.every((letter) => letter.length === 1)).toBe(true);
    expect(
      [...letters, "đ", "Đ"].filter(
        (letter) => !widths.has(letter.codePointAt(0) ?? 0),
      ),
    ).toEqual([]);
  });
});

describe("the fonts of a picture", () => {
  test("are those of src/fonts.css", async () => {
    const inCss = await readFontFaces();
    const rangesOf = (text: string) =>
      text.split(", ").map((span) => {
        const [first = "", last = first] = span.slice(2).split("-");
        return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      });
    const named = fontFaces.map(({ weight, address, unicodeRange }) => ({
      weight,
      file: /be-vietnam-pro-[\w-]+\.woff2/u.exec(address)?.[0],
      ranges: rangesOf(unicodeRange),
    }));
    expect(new Set(named)).toEqual(
      new Set(
        inCss.map(({ weight, file, ranges }) => ({
          weight,
          file: file.split("/").at(-1),
          ranges,
        })),
      ),
    );
  });
});

describe(widthOf, () => {
  let latin: FontFace | undefined;
  beforeAll(async () => {
    const faces = await readFontFaces();
    latin = faces.find(
      ({ weight, file }) => weight === 600 && file.includes("latin"),
    );
  });

  test.each([
    "53,6% · 1.390.000.000 VND",
    "AVATAR Type To Yes 1174 LTD",
    "Budget revenue 2022",
  ])("%s is drawn no wider with its kerning than measured", async (text) => {
    const font = create(await readFile(latin?.file ?? ""));
    if (!("layout" in font)) throw new Error("no font");
    const drawn = font.layout(text).advanceWidth / font.unitsPerEm;
    const measured = widthOf(text, 1, 600);
    expect(measured).toBeGreaterThanOrEqual(drawn);
    expect(measured).toBeLessThan(drawn * 1.12);
  });
});
