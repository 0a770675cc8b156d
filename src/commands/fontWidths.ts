import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { format } from "prettier";

import {
  readFontWidths,
  toWidthRuns,
  type WidthRun,
} from "./readFontWidths.ts";

const file = join("src", "exports", "picture", "text", "fontWidths.ts");

/** `font:widths`: measures the letters of src/fonts.css anew for drawings that are made without a browser. */
export async function run(): Promise<number> {
  const regular = toWidthRuns(await readFontWidths(400));
  const semibold = toWidthRuns(await readFontWidths(600));
  const source = `
/** Made by npm run font:widths from the files of src/fonts.css: code points side by side, with the advance width of each in thousandths of the font's size. */
export type WidthRun = readonly [first: number, widths: readonly number[]];

export const fontWidths: Readonly<Record<400 | 600, readonly WidthRun[]>> = {
  400: ${literalOf(regular)},
  600: ${literalOf(semibold)},
};
`;
  await writeFile(file, await format(source, { parser: "typescript" }));
  console.log(`${file} is written`);
  return 0;
}

function literalOf(runs: readonly WidthRun[]): string {
  const literals = runs.map(
    ([first, widths]) => `[0x${first.toString(16)}, [${widths.join()}]]`,
  );
  return `[${literals.join()}]`;
}
