import latin400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latin600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url";
import vietnamese400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnamese600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url";

import type { Weight } from "../text/textWidth.ts";

/** One file of the page's own font, as src/fonts.css has it. */
export interface FontFace {
  readonly weight: Weight;
  readonly address: string;
  readonly unicodeRange: string;
  /** One that it alone of its weight has. */
  readonly letter: string;
}

const latin =
  "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD";
const vietnamese =
  "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB";

const ofLatin = { unicodeRange: latin, letter: "a" } as const;
const ofVietnamese = {
  unicodeRange: vietnamese,
  letter: String.fromCodePoint(0x1ea1),
} as const;

export const fontFaces: readonly FontFace[] = [
  { weight: 400, address: latin400, ...ofLatin },
  { weight: 600, address: latin600, ...ofLatin },
  { weight: 400, address: vietnamese400, ...ofVietnamese },
  { weight: 600, address: vietnamese600, ...ofVietnamese },
];

/** Whether the face has a part in setting this text. */
export function isFaceOf({ unicodeRange }: FontFace, text: string): boolean {
  const spans = unicodeRange.split(", ").map((span) => {
    const [first = "", last = first] = span.slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return Array.from(text).some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([first, last]) => code >= first && code <= last);
  });
}
