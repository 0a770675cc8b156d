import { createHash } from "node:crypto";

import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";

import { parseCsv } from "./csv.fixture.ts";
import { dataPackage } from "./dataPackage.ts";
import { compiledFrom } from "./folder.fixture.ts";
import { publishRecord, type PublishedFile } from "./publish.ts";
import { readFolder } from "./readFolder.ts";

/** What the Data Package 2 profile requires of a package of CSV tables, and what we promise beyond it. */
const descriptor = v.object({
  $schema: v.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/u)),
  version: v.pipe(v.string(), v.nonEmpty()),
  licenses: v.tuple([
    v.object({ name: v.literal("CC-BY-4.0"), path: v.string() }),
  ]),
  resources: v.array(
    v.object({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/u)),
      type: v.literal("table"),
      path: v.pipe(v.string(), v.regex(/^(?!\/|.*\.\.)[\w./-]+$/u)),
      format: v.literal("csv"),
      mediatype: v.literal("text/csv"),
      encoding: v.literal("utf-8"),
      bytes: v.number(),
      hash: v.string(),
      schema: v.object({
        missingValues: v.array(v.string()),
        fields: v.array(
          v.object({
            name: v.string(),
            type: v.picklist(["string", "number", "integer", "date", "year"]),
            description: v.pipe(v.string(), v.nonEmpty()),
            constraints: v.optional(
              v.object({
                enum: v.optional(v.array(v.string())),
                required: v.optional(v.boolean()),
              }),
            ),
          }),
        ),
      }),
    }),
  ),
});

let published: readonly PublishedFile[];
let described: v.InferOutput<typeof descriptor>;

beforeAll(async () => {
  published = publishRecord(
    compiledFrom(await readFolder("data", process.cwd())),
  );
  described = v.parse(descriptor, JSON.parse(textOf("datapackage.json")));
});

function textOf(path: string): string {
  return published.find(({ name }) => name === path)?.text ?? "";
}

function resourceOf(path: string) {
  const resource = described.resources.find((table) => table.path === path);
  if (resource === undefined) throw new Error(`no resource: ${path}`);
  return resource;
}

describe(dataPackage, () => {
  test("its tables are the published ones", () => {
    expect(described.resources.map(({ name, path }) => [name, path])).toEqual([
      ["observations", "observations.csv"],
      ["measures", "measures.csv"],
    ]);
  });

  test("its version is that of the index", () => {
    expect(JSON.parse(textOf("index.json"))).toMatchObject({
      version: described.version,
    });
  });

  describe.each(["observations.csv", "measures.csv"])("%s", (path) => {
    test("has the size and the hash that are told of it", () => {
      const { bytes, hash } = resourceOf(path);
      const buffer = Buffer.from(textOf(path), "utf8");
      expect(bytes).toBe(buffer.length);
      expect(hash).toBe(
        `sha256:${createHash("sha256").update(buffer).digest("hex")}`,
      );
    });

    test("has each of its columns described once, in order", () => {
      const [header = []] = parseCsv(textOf(path).slice(1));
      const { fields } = resourceOf(path).schema;
      expect(fields.map(({ name }) => name)).toEqual(header);
    });

    test("holds nothing that its fields do not allow", () => {
      const [, ...rows] = parseCsv(textOf(path).slice(1));
      const { fields, missingValues } = resourceOf(path).schema;
      const strange = rows.flatMap((row) =>
        fields.flatMap(({ name, type, constraints }, column) => {
          const cell = row[column] ?? "";
          if (missingValues.includes(cell))
            return constraints?.required === true ? [`${name} is empty`] : [];
          const isAllowed =
            forms[type].test(cell) &&
            (constraints?.enum?.includes(cell) ?? true);
          return isAllowed ? [] : [`${name}: ${cell}`];
        }),
      );
      expect(strange).toEqual([]);
    });
  });
});

const forms = {
  string: /./u,
  number: /^-?\d+(?:\.\d+)?$/u,
  integer: /^-?\d+$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  year: /^\d{4}$/u,
};
