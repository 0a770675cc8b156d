import { existsSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import {
  aFigure,
  aFolder,
  aRecordedReport,
  reportFile,
} from "../record/folder.fixture.ts";
import {
  removeFolder,
  writtenFolder,
} from "../record/writtenFolder.fixture.ts";
import { run } from "./dataCheck.ts";

const project = process.cwd();
const sources = join(project, "..", "shared", "sources");
let printed: string[];
let complained: string[];

beforeEach(() => {
  printed = [];
  complained = [];
  vi.spyOn(console, "log").mockImplementation((line: string) =>
    printed.push(line),
  );
  vi.spyOn(console, "error").mockImplementation((line: string) =>
    complained.push(line),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(project);
});

async function runIn(
  root: string,
  args: readonly string[] = [],
): Promise<number> {
  process.chdir(root);
  const code = await run(args);
  process.chdir(project);
  await removeFolder(root);
  return code;
}

describe(run, () => {
  test("the record of the project is without a problem", async () => {
    expect(await run([])).toBe(0);
    expect(complained).toEqual([]);
    expect(printed).toEqual([
      expect.stringMatching(/^record: \d+ reports without a problem$/u),
    ]);
  });

  test.runIf(existsSync(sources))(
    "each of its phrases stands in the source it is of",
    async () => {
      expect(await run(["--sources", sources])).toBe(0);
      expect(complained).toEqual([]);
    },
  );

  test("every problem is printed with its place, and the exit code is 1", async () => {
    const figures = [
      aFigure({ level: "nhiều" }),
      aFigure({ indicator: "happiness" }),
    ];
    const folder = aFolder({ [reportFile]: aRecordedReport(figures) });
    expect(await runIn(await writtenFolder(folder))).toBe(1);
    expect(complained.map((line) => line.split(": found")[0])).toEqual([
      `${reportFile} › figures[0].level`,
      `${reportFile} › figures[1].indicator`,
    ]);
    expect(printed).toEqual(["2 problems in the record"]);
  });

  test("a source without its report and a phrase without its source are problems", async () => {
    const folder = aFolder({ [reportFile]: aRecordedReport() });
    const root = await writtenFolder(folder, {
      "sources/2025-03-28-cao-bang.txt": "Thu được 99 tỷ đồng.",
      "sources/2024-01-01-cao-bang.txt": "Một câu.",
    });
    expect(await runIn(root, ["--sources", "sources"])).toBe(1);
    expect(complained).toEqual([
      "data/reports/2024-01-01-cao-bang.json: found no such file; expected the figures of 2024-01-01-cao-bang.txt — record it: npm run data:new",
      `${reportFile} › figures[0].level: found "124,129 tỷ đồng"; expected words of 2025-03-28-cao-bang.txt — copy the phrase letter by letter; write … for words left out`,
    ]);
  });

  test("another data folder is checked where one is named", async () => {
    const folder = aFolder({ [reportFile]: aRecordedReport() });
    const root = await writtenFolder(folder);
    const args = ["--data", join(root, "data")];
    expect(await runIn(root, args)).toBe(0);
    expect(printed).toEqual(["record: 1 report without a problem"]);
  });
});
