import { readFileSync } from "node:fs";

import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

import { compileRecord, type CompiledRecord } from "./compile.ts";
import type { Parsed, RecordedFile, RecordedFolder } from "./parseRecorded.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { publishRecord } from "./publish.ts";
import { recordIndex, shard } from "./wire.ts";

const seed = 20221028;
const patience = 30_000;

function read(file: string): RecordedFile {
  return { file, text: readFileSync(file, "utf8") };
}

const cities = read("data/cities.json");
const indicators = read("data/indicators.json");
const untouched = read("data/reports/2023-07-03-mong-cai.json");
const originals = [
  "2021-03-03-mong-cai",
  "2022-06-30-bac-kan",
  "2022-10-28-cao-bang",
  "2025-03-28-cao-bang",
  "2023-07-14-mong-cai",
].map((name) => read(`data/reports/${name}.json`));

/** One report broken beside one that is whole. */
function folderWith(report: RecordedFile): RecordedFolder {
  return { cities, indicators, reports: [untouched, report] };
}

/** What is wrong with how the checker took a folder; nothing, in every case. */
function misconductOf(
  folder: RecordedFolder,
  compiled: Parsed<CompiledRecord>,
): readonly string[] {
  if (compiled.ok) return misconductOfRecord(compiled.value);
  if (compiled.problems.length === 0) return ["refused without a problem"];
  const files = [folder.cities, folder.indicators, ...folder.reports];
  const names = files.map(({ file }) => file);
  return compiled.problems.flatMap((problem) =>
    isLocated(problem, names) ? [] : [`ill told: ${formatProblem(problem)}`],
  );
}

function isLocated(problem: Problem, files: readonly string[]): boolean {
  const { file, field, found, expected, mend } = problem;
  const message = formatProblem(problem);
  return (
    files.includes(file) &&
    [found, expected, mend].every((part) => part !== "") &&
    field.length < 300 &&
    message.length < 1500 &&
    !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(message)
  );
}

function misconductOfRecord(record: CompiledRecord): readonly string[] {
  const [index, ...files] = publishRecord(record);
  const shards = files.filter(({ name }) => /-[0-9a-f]{12}\./u.test(name));
  v.parse(recordIndex, JSON.parse(index?.text ?? ""));
  const read = shards.map(({ text }) => v.parse(shard, JSON.parse(text)));
  const observations = read.flatMap((one) => one.observations);
  const tables = files.filter(({ name }) => name.endsWith(".csv"));
  return [
    ...(observations.length === record.observations.length ? [] : ["lost"]),
    ...tables.flatMap(({ name, text }) =>
      /(?:^|,)-?(?:NaN|Infinity)(?:,|$)/mu.test(text)
        ? [`no number in ${name}`]
        : [],
    ),
  ];
}

/** How many of the mutated reports were refused: neither none of them nor all, or the mutations try nothing. */
function refusedOf(
  mutations: fc.Arbitrary<RecordedFile>,
  numRuns: number,
): number {
  let refused = 0;
  fc.assert(
    fc.property(mutations, (report) => {
      const folder = folderWith(report);
      const compiled = compileRecord(folder);
      expect(misconductOf(folder, compiled)).toEqual([]);
      if (!compiled.ok) refused += 1;
    }),
    { seed, numRuns },
  );
  return refused;
}

const original = fc.constantFrom(...originals);
const position = fc.double({ min: 0, max: 1, noNaN: true });
const junk = fc.oneof(
  fc.constantFrom(
    ...Array.from('0123456789.,%/()+-−…"{}[]:\\ '),
    ...Array.from("đ\u0309\u00A0\u200B\u00AD\u202E\uFEFF\u2028\u0000٣½４😀"),
    "\uD800",
    "\uDC00",
    "tỷ",
    " gần ",
    "null",
    "1e999",
    "\r\n",
  ),
  fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);

type Edit = (text: string) => string;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(position, fc.nat({ max: 4 }))
    .map(([where, length]): Edit => (text) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + text.slice(at + length);
    }),
  fc
    .tuple(position, junk, fc.nat({ max: 2 }))
    .map(([where, added, length]): Edit => (text) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + added + text.slice(at + length);
    }),
);
const truncation = position.map(
  (where): Edit =>
    (text) =>
      text.slice(0, Math.floor(where * text.length)),
);
const doubling = fc.constantFrom<Edit>(
  (text) => text + text,
  (text) => `[${text},${text}]`,
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.normalize("NFD"),
);

const mutatedText = fc
  .tuple(
    original,
    fc.array(
      fc.oneof(
        { weight: 12, arbitrary: edit },
        { weight: 1, arbitrary: truncation },
        { weight: 1, arbitrary: doubling },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([{ file, text }, edits]) => ({
    file,
    text: edits.reduce((edited, edit) => edit(edited), text),
  }));

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [name: string]: Json;
}

const depth = 20_000;
/** Stands for a list too deep for JSON.stringify; written out in the text. */
const abyss = "@abyss@";

const strangeValue = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    1e300,
    "",
    " ",
    [],
    {},
    [[]],
    abyss,
    "x".repeat(5000),
    "9".repeat(299),
    `0,${"0".repeat(280)}1%`,
    `${"9".repeat(20)} nghìn tỷ đồng`,
    "gấp 999999999999 lần",
    "0 đồng",
    "0%",
    "0/0 tỷ đồng",
    "0,5/0 tỷ đồng",
    "giảm 100%",
    "giảm 250%",
    "trên dưới 1 lượt",
    "1,029 USD",
  ),
  fc.constantFrom<Json>(
    "0000-00-00",
    "0001-01-01",
    "1989-12-31",
    "2020-02-29",
    "2021-02-29",
    "2022-12-31",
    "2100-12-31",
    "9999-12-31",
    "10000-01-01",
    "-000001-01-01",
    "2022-10-15T00:00:00Z",
  ),
  fc.constantFrom<Json>(
    "constructor",
    "__proto__",
    "budget-revenue",
    "tourism-visitors",
    "trade-turnover",
    "investment-disbursement",
    "month",
    "quarter",
    "year",
    "ratio",
    "sums",
  ),
  fc.jsonValue({ maxDepth: 2 }).map((value): Json => toJson(value)),
);

function toJson(value: unknown): Json {
  return v.parse(json, value);
}

const json: v.GenericSchema<unknown, Json> = v.union([
  v.null(),
  v.boolean(),
  v.number(),
  v.string(),
  v.array(v.lazy(() => json)),
  v.record(
    v.string(),
    v.lazy(() => json),
  ),
]);

const strangeName = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "0",
  "",
  "a.b",
  "level",
  "growth",
  "reads",
  "preferred",
  "planYear",
  "\u202Elevel",
  "n".repeat(500),
);

/** What happens to one value of the tree, found by walking it at random; undefined drops it. */
type Change = (value: Json) => Json | undefined;
type Graft = (tree: Json) => Json;

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Walks down by the steps while there is somewhere to go, and changes the value it ends on. */
function changeAt(
  value: Json,
  [step, ...steps]: readonly number[],
  change: Change,
): Json | undefined {
  const isLeaf = typeof value !== "object" || value === null;
  if (step === undefined || isLeaf) return change(value);
  const entries = Object.entries(value);
  const chosen = Math.floor(step * entries.length);
  const changed = entries.flatMap(([name, inner], index) => {
    const after = index === chosen ? changeAt(inner, steps, change) : inner;
    return after === undefined ? [] : [[name, after] as const];
  });
  return isObject(value)
    ? Object.fromEntries(changed)
    : changed.map(([, inner]) => inner);
}

function renamed(value: Json, from: number, to: string): Json {
  if (!isObject(value)) return [value, value];
  const entries = Object.entries(value);
  const chosen = Math.floor(from * entries.length);
  return Object.fromEntries(
    entries.map(([name, inner], index) => [
      index === chosen ? to : name,
      inner,
    ]),
  );
}

const steps = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  minLength: 1,
  maxLength: 6,
});
const graft: fc.Arbitrary<Graft> = fc.oneof(
  steps.map(
    (path): Graft =>
      (tree) =>
        changeAt(tree, path, () => undefined) ?? null,
  ),
  fc.tuple(steps, strangeValue).map(
    ([path, value]): Graft =>
      (tree) =>
        changeAt(tree, path, () => value) ?? null,
  ),
  fc.tuple(steps, position, strangeName).map(
    ([path, from, name]): Graft =>
      (tree) =>
        changeAt(tree, path, (value) => renamed(value, from, name)) ?? null,
  ),
  fc.tuple(steps, strangeName, strangeValue).map(
    ([path, name, added]): Graft =>
      (tree) =>
        changeAt(tree, path, (value) =>
          isObject(value)
            ? Object.fromEntries([...Object.entries(value), [name, added]])
            : [value, added],
        ) ?? null,
  ),
);

const trees = originals.map(({ file, text }) => ({
  file,
  tree: toJson(JSON.parse(text)),
}));

const mutatedTree = fc
  .tuple(
    fc.constantFrom(...trees),
    fc.array(graft, { minLength: 1, maxLength: 3 }),
  )
  .map(([{ file, tree }, grafts]) => {
    const mutated = grafts.reduce((grown, graft) => graft(grown), tree);
    const deep = "[".repeat(depth) + "]".repeat(depth);
    return { file, text: JSON.stringify(mutated).replace(`"${abyss}"`, deep) };
  });

const printed = /"(level|attained|growth|value)": "([^"]+)"/gu;
const phrases = [
  ...new Set(
    originals.flatMap(({ text }) =>
      [...text.matchAll(printed)].map(([, , phrase = ""]) => phrase),
    ),
  ),
];

/** The phrases of a report exchanged for those of others, whole or with a slip. */
const swappedPhrases = fc
  .tuple(
    original,
    fc.array(fc.tuple(position, fc.constantFrom(...phrases), fc.option(edit)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([{ file, text }, swaps]) => ({
    file,
    text: swaps.reduce((swapped, [where, phrase, slip]) => {
      const places = [...swapped.matchAll(printed)];
      const place = places[Math.floor(where * (places.length - 1))];
      if (place === undefined) return swapped;
      const put = JSON.stringify(slip === null ? phrase : slip(phrase));
      const [line, name] = place;
      const end = place.index + line.length;
      return `${swapped.slice(0, place.index)}"${name}": ${put}${swapped.slice(end)}`;
    }, text),
  }));

describe(compileRecord, () => {
  test.each<[string, fc.Arbitrary<RecordedFile>, number]>([
    ["their text broken", mutatedText, 850],
    ["their fields broken", mutatedTree, 850],
    ["their phrases exchanged", swappedPhrases, 400],
  ])(
    "reports with %s end in a record or in located problems",
    (_what, mutations, numRuns) => {
      const refused = refusedOf(mutations, numRuns);
      expect(refused).toBeGreaterThan(numRuns / 10);
      expect(refused).toBeLessThan(numRuns);
    },
    patience,
  );

  test("the reports it starts from are sound", () => {
    const reports = [untouched, ...originals];
    expect(compileRecord({ cities, indicators, reports }).ok).toBe(true);
  });
});
