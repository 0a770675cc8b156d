import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { create } from "fontkit";

/** One @font-face of src/fonts.css with a file of its own. */
export interface FontFace {
  readonly weight: number;
  /** In node_modules. */
  readonly file: string;
  /** First and last code point of each stretch of its unicode-range. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Code points side by side, with the advance width of each in thousandths of the font's size. */
export type WidthRun = readonly [first: number, widths: readonly number[]];

export async function readFontFaces(): Promise<readonly FontFace[]> {
  const css = await readFile(join("src", "fonts.css"), "utf8");
  return css
    .split("@font-face")
    .filter((face) => face.includes("unicode-range"))
    .map((face) => ({
      weight: Number(/font-weight: (\d+)/u.exec(face)?.[1]),
      file: join("node_modules", /url\("([^"]+)"\)/u.exec(face)?.[1] ?? ""),
      ranges: [...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gu)].map(
        ([, first = "", last = first]) =>
          [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
      ),
    }));
}

/** What each character is wide that the pages draw in this weight, by the font files themselves. */
export async function readFontWidths(
  weight: number,
): Promise<ReadonlyMap<number, number>> {
  const faces = await readFontFaces();
  const own = faces.filter((face) => face.weight === weight);
  const widths = await Promise.all(own.map(widthsIn));
  return new Map(widths.flat().toSorted(([a], [b]) => a - b));
}

async function widthsIn({
  file,
  ranges,
}: FontFace): Promise<readonly (readonly [number, number])[]> {
  const font = create(await readFile(file));
  if (!("glyphForCodePoint" in font)) throw new Error(`no font: ${file}`);
  const scale = 1000 / font.unitsPerEm;
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, order) => first + order),
    )
    .filter((code) => font.hasGlyphForCodePoint(code))
    .map((code) => [
      code,
      Math.round(font.glyphForCodePoint(code).advanceWidth * scale),
    ]);
}

export function toWidthRuns(
  widths: ReadonlyMap<number, number>,
): readonly WidthRun[] {
  const runs: [number, number[]][] = [];
  for (const [code, width] of widths) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1].length === code)
      last[1].push(width);
    else runs.push([code, [width]]);
  }
  return runs;
}
