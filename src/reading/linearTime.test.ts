import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

const folder = new URL(".", import.meta.url);
const literal =
  /(?<=[=(,[:]\s*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/([a-z]*)/gu;

/** Every regular expression that stands in this folder's own code. */
const expressions = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.includes(".test."))
  .flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(literal)].map(
      ([, source = "", flags = ""]) => ({ file, source, flags }),
    ),
  );

/** What such expressions stumble over: long runs, near misses, marks upon marks. */
const seeds = [
  "1",
  " ",
  "1 ",
  "1.,",
  "năm 20",
  "tháng 1",
  "cùng kỳ 20",
  "a\u0301",
  "\u0301",
  "đ",
  "\u200B",
  "a/1",
];

/** Milliseconds of this process's own to find all that an expression finds in so many characters. */
function durationOf(everywhere: RegExp, length: number, seed: string): number {
  const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
  everywhere.lastIndex = 0;
  const start = process.cpuUsage();
  while (everywhere.test(text)) if (everywhere.lastIndex === 0) break;
  return process.cpuUsage(start).user / 1000;
}

/** How much longer 1 MB takes than 100 kB; below 5 ms the clock is no judge. */
function growthOf(everywhere: RegExp, seed: string): number {
  const short = durationOf(everywhere, 1e5, seed);
  if (short > 2000) return Infinity; // 1 MB of it would take for ever
  return durationOf(everywhere, 1e6, seed) / Math.max(short, 5);
}

describe("regular expressions of the reading", () => {
  test("are all found", () => {
    expect(expressions.length).toBeGreaterThanOrEqual(11);
  });

  test.each(expressions)(
    "/$source/ of $file takes no more than its share of time for ten times the text",
    ({ source, flags }) => {
      const everywhere = new RegExp(
        source.replaceAll(/^\^|\$$/gu, ""),
        `${flags.replaceAll(/[gy]/gu, "")}g`,
      );
      // A quadratic one takes a hundred times as long, however often; a busy machine only now and then.
      const slow = seeds.filter((seed) =>
        [1, 2, 3].every(() => growthOf(everywhere, seed) >= 50),
      );
      expect(slow).toEqual([]);
    },
  );
});
