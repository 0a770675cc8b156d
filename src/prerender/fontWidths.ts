import { create, type Font } from "fontkit";
import { readFile } from "node:fs/promises";

import type { TextMeasure } from "../charts/textWidth.ts";

/** The font by weight, the file with the plain letters first. */
export type FontFiles = ReadonlyMap<string, readonly Font[]>;

export async function openFonts(
  files: Readonly<Record<string, readonly string[]>>,
): Promise<FontFiles> {
  const weights = new Map<string, readonly Font[]>();
  for (const [weight, paths] of Object.entries(files))
    weights.set(weight, await Promise.all(paths.map(openFont)));
  return weights;
}

/** Measures text by the advance widths and kerning in the very files that a browser would draw it with. */
export function measureByFiles(weights: FontFiles): TextMeasure {
  return (text, font) => {
    const [, weight = "", px = ""] = /^(\d+) ([\d.]+)px /u.exec(font) ?? [];
    const fonts = weights.get(weight);
    if (fonts === undefined) throw new Error(`no font files: ${font}`);
    return widthIn(text, fonts) * Number(px);
  };
}

async function openFont(path: string): Promise<Font> {
  const font = create(await readFile(path));
  if (!("layout" in font)) throw new Error(`a collection of fonts: ${path}`);
  return font;
}

/** In units of the font's size. Each letter is drawn by the first file that has it, as a browser does. */
function widthIn(text: string, fonts: readonly Font[]): number {
  let width = 0;
  for (const { font, letters } of runsOf(text, fonts))
    width += font.layout(letters).advanceWidth / font.unitsPerEm;
  return width;
}

/** Letters next to each other that one file has. */
interface Run {
  readonly font: Font;
  letters: string;
}

export function runsOf(text: string, fonts: readonly Font[]): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = fontFor(letter, fonts);
    const last = runs.at(-1);
    if (last?.font === font) last.letters += letter;
    else runs.push({ font, letters: letter });
  }
  return runs;
}

function fontFor(letter: string, fonts: readonly Font[]): Font {
  const [first] = fonts;
  if (first === undefined) throw new Error("no font files");
  const code = letter.codePointAt(0) ?? 0;
  return fonts.find((font) => font.hasGlyphForCodePoint(code)) ?? first;
}
