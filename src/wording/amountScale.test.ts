import { describe, expect, test } from "vitest";

import { billions, millions, visits } from "../core/observation.fixture.ts";
import type { Level } from "../core/printedNumber.ts";
import { amountScaleOf, formatOnScale } from "./amountScale.ts";
import { en } from "./en/words.ts";
import { vi } from "./vi/words.ts";

function scaled(words: typeof vi | typeof en, levels: readonly Level[]) {
  const unit = levels[0]?.unit ?? "VND";
  const scale = amountScaleOf(words, unit, levels);
  const numbers = levels.map((level) => formatOnScale(words, level, scale));
  return [scale.name, ...numbers];
}

const coarse = { ...visits("95.000"), lastPlace: 1000 };

describe(amountScaleOf, () => {
  test.each<[string, readonly Level[], readonly string[]]>([
    [
      "billions",
      [billions("31,5"), billions("0,4")],
      ["tỷ đồng", "31,5", "0,4"],
    ],
    [
      "what was printed in millions, among billions",
      [millions("24.252,92"), billions("32,036")],
      ["tỷ đồng", "24,25292", "32,036"],
    ],
    [
      "millions where none reaches a billion",
      [millions("4,2")],
      ["triệu đồng", "4,2"],
    ],
    ["a whole billion", [billions("1")], ["tỷ đồng", "1"]],
    ["dollars", [millions("306,76", "exact", "USD")], ["triệu USD", "306,76"]],
    [
      "counts to the last visit, which stay whole",
      [visits("151.718"), coarse],
      ["lượt", "151.718", "95.000"],
    ],
    ["coarse counts", [coarse], ["nghìn lượt", "95"]],
    [
      "counts too long to write out",
      [visits("12.345.678")],
      ["triệu lượt", "12,345678"],
    ],
    ["nothing", [], ["đồng"]],
    ["nought", [billions("0")], ["đồng", "0"]],
  ])("%s", (_, levels, expected) => {
    expect(scaled(vi, levels)).toEqual(expected);
  });

  test("is named in English", () => {
    expect(scaled(en, [billions("31,5")])).toEqual(["billion VND", "31.5"]);
    expect(scaled(en, [visits("151.718")])).toEqual(["visits", "151,718"]);
  });
});
