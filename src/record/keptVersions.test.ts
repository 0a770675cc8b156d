import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import {
  aFigure,
  aFolder,
  aRecordedReport,
  compiledFrom,
  reportFile,
} from "./folder.fixture.ts";
import {
  checkKept,
  filesToKeep,
  keepVersion,
  keptFolder,
} from "./keptVersions.ts";
import { publishRecord } from "./publish.ts";
import { readFolder } from "./readFolder.ts";

const published = publishRecord(
  compiledFrom(aFolder({ [reportFile]: aRecordedReport() })),
);
const later = publishRecord(
  compiledFrom(
    aFolder({
      [reportFile]: aRecordedReport([aFigure({ level: "124,130 tỷ đồng" })]),
    }),
  ),
);

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "doi-sanh-kept-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe(keepVersion, () => {
  test("keeps the index under its version and each city under its hash, and nothing that changes", async () => {
    const names = await keepVersion(published, folder);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(filesToKeep(published).map(({ name }) => name));
    expect(names).not.toContain("index.json");
    expect(await readdir(folder)).toEqual(names.toSorted());
  });

  test("a version that is there is left as it is", async () => {
    await keepVersion(published, folder);
    expect(await keepVersion(published, folder)).toEqual([]);
  });

  test("a later version adds its own files and leaves the earlier ones", async () => {
    const first = await keepVersion(published, folder);
    const second = await keepVersion(later, folder);
    expect(second.length).toBeGreaterThan(0);
    expect(second).not.toEqual(expect.arrayContaining([...first]));
    expect(await readdir(folder)).toEqual([...first, ...second].toSorted());
    expect(await checkKept(folder)).toEqual([]);
  });
});

describe(checkKept, () => {
  async function kept(start: string): Promise<string> {
    await keepVersion(published, folder);
    const names = await readdir(folder);
    return join(folder, names.find((name) => name.startsWith(start)) ?? "");
  }

  test.each(["index.", "cao-bang-"])(
    "%s… that was changed by hand is found",
    async (start) => {
      const file = await kept(start);
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace('"id":"', '"id":"x-'));
      const problems = await checkKept(folder);
      expect(problems.map((one) => one.file)).toEqual([file]);
    },
  );

  test("a city's file that is gone is found by the index that names it", async () => {
    await rm(await kept("cao-bang-"));
    const [problem] = await checkKept(folder);
    expect(problem?.found).toMatch(/^no cao-bang-/u);
  });

  test("a stray file is found", async () => {
    await writeFile(join(folder, "notes.txt"), "x");
    const problems = await checkKept(folder);
    expect(problems.map(({ found }) => found)).toEqual(["another name"]);
  });
});

describe("what is published", () => {
  test("every kept version is whole and can be read by today's page", async () => {
    expect(await checkKept(keptFolder)).toEqual([]);
  });

  test("today's version is kept, or a frozen link to it would break with the next: npm run data:keep", async () => {
    const record = compiledFrom(await readFolder("data", process.cwd()));
    const names = filesToKeep(publishRecord(record)).map(({ name }) => name);
    expect(await readdir(keptFolder)).toEqual(expect.arrayContaining(names));
  });
});
