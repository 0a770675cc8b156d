import { beforeAll, describe, expect, test } from "vitest";

import type { TextMeasure } from "../charts/textWidth.ts";
import { measureByFiles, openFonts } from "./fontWidths.ts";

const folder = "node_modules/@fontsource/be-vietnam-pro/files";
const filesOf = (weight: number) =>
  ["latin", "vietnamese"].map(
    (subset) => `${folder}/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
  );

describe(measureByFiles, () => {
  let measure: TextMeasure;
  beforeAll(async () => {
    measure = measureByFiles(
      await openFonts({ 400: filesOf(400), 600: filesOf(600) }),
    );
  });

  // As Chromium's canvas measures them at 600 100px.
  test.each([
    ["0", 69.2],
    ["2024 · 96%", 570.7],
    ["Kế hoạch năm", 705.5],
    ["AV", 140.4],
  ])("%s", (text, width) => {
    expect(measure(text, '600 100px "Be Vietnam Pro"')).toBeCloseTo(width, 1);
  });

  test("grows with the size", () => {
    const small = measure("tỷ đồng", '600 10px "Be Vietnam Pro"');
    expect(measure("tỷ đồng", '600 20px "Be Vietnam Pro"')).toBeCloseTo(
      2 * small,
    );
  });

  test("a weight without files is a fault", () => {
    expect(() => measure("a", '700 10px "Be Vietnam Pro"')).toThrow(
      "no font files: 700 10px",
    );
  });
});
