import { cleanText } from "./cleanText.ts";
import { fontWidths } from "./fontWidths.ts";

export type Weight = keyof typeof fontWidths;

/** Em widths of what the font lacks and a system font fills in: as wide as the widest such letters are. */
const unknownWidth = 0.8;
const wideWidth = 1.25;
const firstWide = 0x1100;

const tables: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  400: tableOf(400),
  600: tableOf(600),
};

function tableOf(weight: Weight): ReadonlyMap<number, number> {
  return new Map(
    fontWidths[weight].flatMap(([first, widths]) =>
      widths.map((width, order) => [first + order, width / 1000] as const),
    ),
  );
}

/** Fitting a page measures the same words over and over. */
const measured: Readonly<Record<Weight, Map<string, number>>> = {
  400: new Map(),
  600: new Map(),
};

/**
 * Width in px without kerning, which only narrows text in this font: nothing drawn is wider than measured. Needs no
 * browser, so that a picture is the same wherever it is made. A text is as wide as its parts together.
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  const known = measured[weight].get(text);
  if (known !== undefined) return known * size;
  let ems = 0;
  for (const letter of cleanText(text)) ems += emsOf(letter, weight);
  measured[weight].set(text, ems);
  return ems * size;
}

function emsOf(letter: string, weight: Weight): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = tables[weight].get(code);
  if (known !== undefined) return known;
  const isWide = code >= firstWide && !(code >= 0x2000 && code < 0x2e80);
  return isWide ? wideWidth : unknownWidth;
}
