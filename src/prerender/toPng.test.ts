import { decode } from "fast-png";
import { beforeAll, describe, expect, test } from "vitest";

import { svgNode, type SvgNode } from "../exports/picture/svgNode.ts";
import { openFonts, type FontFiles } from "./fontWidths.ts";
import { outlined } from "./outlined.ts";
import { toPng } from "./toPng.ts";

const folder = "node_modules/@fontsource/be-vietnam-pro/files";
const filesOf = (weight: number) =>
  ["latin", "vietnamese"].map(
    (subset) => `${folder}/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
  );
let fonts: FontFiles;

beforeAll(async () => {
  fonts = await openFonts({ 400: filesOf(400), 600: filesOf(600) });
});

function text(letters: string, look: Readonly<Record<string, string>> = {}) {
  const attributes = { x: 20, y: 60, "font-size": 40, "font-weight": 600 };
  return svgNode("text", { ...attributes, fill: "#000000", ...look }, letters);
}

function sheet(...children: readonly SvgNode[]): SvgNode {
  return svgNode(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: 400, height: 100 },
    svgNode("rect", { width: 400, height: 100, fill: "#ffffff" }),
    ...children,
  );
}

/** From where to where there is ink across, in px. */
function inkAcross(drawing: SvgNode): readonly [number, number] {
  const { data, width, palette } = decode(toPng(drawing, fonts));
  const dark = [...data].flatMap((index, place) =>
    (palette?.[index]?.[0] ?? index) < 128 ? [place % width] : [],
  );
  return [Math.min(...dark), Math.max(...dark)];
}

describe(toPng, () => {
  test("has the size of its drawing", () => {
    expect(decode(toPng(sheet(), fonts))).toMatchObject({
      width: 400,
      height: 100,
    });
  });

  test("draws letters of both font files where they stand", () => {
    const [left, right] = inkAcross(sheet(text("Đối Sánh, số liệu")));
    expect(left).toBeGreaterThan(18);
    expect(left).toBeLessThan(30);
    expect(right).toBeGreaterThan(320);
  });

  test("a text that ends at a place ends there", () => {
    const [, right] = inkAcross(
      sheet(text("Móng Cái", { x: "380", "text-anchor": "end" })),
    );
    expect(right).toBeLessThan(382);
    expect(right).toBeGreaterThan(370);
  });
});

describe(outlined, () => {
  test("leaves no text, so that no font of the machine is looked for", () => {
    const { children } = outlined(sheet(text("96%")), fonts);
    expect(children.map((one) => typeof one === "string" || one.tag)).toEqual([
      "rect",
      "path",
    ]);
  });

  test("the sign of a conflict, which the font lacks, is made of two it has", () => {
    const shape = (letters: string) =>
      String(outlined(text(letters), fonts).attributes["d"]);
    expect(shape("≠").startsWith(shape("="))).toBe(true);
    expect(shape("≠").length).toBeGreaterThan(shape("=").length);
  });
});
