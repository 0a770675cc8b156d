import { encode } from "fast-png";

import type { Kit } from "./pressKit.ts";
import { expect } from "./quietPage.ts";
import type { Selection } from "./selections.ts";
import { readCode } from "./takenCode.ts";
import { readJson } from "./takenTable.ts";
import { coloursOf, halved, inkOf, partOf, readPng } from "./takenPng.ts";
import { plain, readSvg } from "./takenSvg.ts";

/** The drawing: what it says, set in its own fonts, needing nothing from elsewhere. */
export function holdsItsTexts(kit: Kit, { said, apart }: Selection): void {
  const svg = readSvg(kit.files.svg.bytes);
  const { version, rows } = readJson(kit.files.json.bytes);
  expect(svg.title).toBe(kit.headline);
  expect(svg.description).toBe(kit.alt);
  const sources = rows.flatMap(({ publisher }) =>
    typeof publisher === "string" ? publisher.split(";").map(plain) : [],
  );
  for (const told of [
    kit.headline,
    kit.unit,
    version,
    "CC BY 4.0",
    "/so-sanh",
    ...sources,
    ...said,
    ...(apart === undefined ? [] : [apart]),
  ])
    expect(svg.text).toContain(told);
  for (const text of [kit.sentence, kit.alt])
    for (const told of [...said, apart ?? ""]) expect(text).toContain(told);
  const faces = svg.style.split("@font-face").slice(1);
  expect(faces).toHaveLength(4);
  for (const face of faces)
    expect(face).toMatch(
      /"Be Vietnam Pro";font-weight:[46]00;src:url\(data:font\/woff2;base64,d09GM/u,
    );
  const outside = svg.attributes.filter(
    ([name, value]) =>
      name !== "xmlns" && /^https?:|url\((?!#)|^\/\//u.test(value),
  );
  expect(outside).toEqual([]);
  expect(svg.style).not.toMatch(/url\((?!data:)|@import/u);
}

/** In pixels; A5 has 300 dots an inch. */
export const dots = {
  wide: [2400, 1350],
  square: [2160, 2160],
  tall: [2160, 3840],
  a5: [1748, 2480],
} as const;

/** The picture: of its size, inked in every part, and its code leads back to the same figures. */
export function drawsItsPicture({ files, link }: Kit): void {
  const pixels = readPng(files.png.bytes);
  expect([pixels.width, pixels.height]).toEqual(dots.wide);
  expect(coloursOf(pixels)).toBeGreaterThan(100);
  const { footTop } = readSvg(files.svg.bytes);
  const across = { left: 0, right: 1 };
  const parts = {
    head: { ...across, top: 0, bottom: 0.16 },
    chart: { ...across, top: 0.2, bottom: footTop },
    foot: { ...across, top: footTop, bottom: 1 },
  };
  for (const [name, part] of Object.entries(parts)) {
    const ink = inkOf(partOf(pixels, part));
    expect(ink, name).toBeGreaterThan(0.005);
    expect(ink, name).toBeLessThan(0.5);
  }
  const corner = { ...parts.foot, left: 0.7 };
  expect(readCode(partOf(pixels, corner))).toEqual({ text: link, quiet: 4 });
  // Halved before it is cut, or its modules would fall between the pixels.
  expect(readCode(partOf(halved(pixels), corner))?.text).toBe(link);
}

export const pictured: readonly string[] = [
  "conflictNovember2024",
  "derivedShare",
];

/** All above the foot, in which version and address change; pictures of a machine differ in hairs, other letters in more. */
export function looksAsItDid({ files }: Kit, { name }: Selection): void {
  const { footTop } = readSvg(files.svg.bytes);
  const above = { left: 0, right: 1, top: 0, bottom: footTop };
  const picture = encode(partOf(readPng(files.png.bytes), above));
  expect(Buffer.from(picture)).toMatchSnapshot(`pressKit-${name}.png`, {
    maxDiffPixelRatio: mostDifferent,
  });
}

/** Share of pixels; a picture without its fonts differs in several times as many. */
export const mostDifferent = 0.002;
