import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { compileRecord } from "../record/compile.ts";
import { aFolder } from "../record/folder.fixture.ts";
import { formatProblem } from "../record/problem.ts";
import { readFolder } from "../record/readFolder.ts";
import {
  removeFolder,
  writtenFolder,
} from "../record/writtenFolder.fixture.ts";
import { run } from "./dataNew.ts";

const project = process.cwd();
const usage =
  "usage: npm run data:new -- --city cao-bang --published 2025-04-28";
const caoBang = ["--city", "cao-bang", "--published", "2025-04-28"];
let root: string;
let said: string[];

beforeEach(async () => {
  said = [];
  const note = (line: string) => said.push(line);
  vi.spyOn(console, "log").mockImplementation(note);
  vi.spyOn(console, "error").mockImplementation(note);
  root = await writtenFolder(aFolder({}));
  process.chdir(root);
});

afterEach(async () => {
  vi.restoreAllMocks();
  process.chdir(project);
  await removeFolder(root);
});

const reports = () => readdir(join(root, "data", "reports"));

describe(run, () => {
  test("writes a report to fill in, with the editor's schema attached", async () => {
    expect(await run(caoBang)).toBe(0);
    const file = join("data", "reports", "2025-04-28-cao-bang.json");
    expect(said).toEqual([
      `${file} is ready: fill it in from the report, then run npm run data:check`,
    ]);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      $schema: "../../public/schema/report.schema.json",
      city: "cao-bang",
      published: "2025-04-28",
    });
  });

  test("the checker says of every field that is still empty", async () => {
    await run(caoBang);
    const compiled = compileRecord(await readFolder("data", root));
    const lines = compiled.ok ? [] : compiled.problems.map(formatProblem);
    expect(lines).toEqual(
      [
        "figures[0].growth",
        "figures[0].level",
        "figures[0].plan[0].attained",
        "publisher",
        "title",
      ].map(
        (field) =>
          `data/reports/2025-04-28-cao-bang.json › ${field}: found ""; expected text — correct the value`,
      ),
    );
  });

  test("a second report of the day gets the next free number, and none is overwritten", async () => {
    const codes = [await run(caoBang), await run(caoBang), await run(caoBang)];
    expect(codes).toEqual([0, 0, 0]);
    expect((await reports()).toSorted()).toEqual([
      "2025-04-28-cao-bang-2.json",
      "2025-04-28-cao-bang-3.json",
      "2025-04-28-cao-bang.json",
    ]);
  });

  test("an option it does not know is named", async () => {
    expect(await run(["--town", "cao-bang"])).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(/'--town'.*\nusage: npm run data:new/u),
    ]);
    expect(await reports()).toEqual([]);
  });

  test.each([
    [[], usage],
    [["--city", "cao-bang"], usage],
    [["--published", "2025-04-28"], usage],
    [
      ["--city", "ha-giang", "--published", "2025-04-28"],
      `--city: found ha-giang; expected cao-bang, bac-kan\n${usage}`,
    ],
    [
      ["--city", "../cao-bang", "--published", "2025-04-28"],
      `--city: found ../cao-bang; expected cao-bang, bac-kan\n${usage}`,
    ],
    [
      ["--city", "cao-bang", "--published", "2025-02-30"],
      `--published: found 2025-02-30; expected a day as YYYY-MM-DD\n${usage}`,
    ],
    [
      ["--city", "cao-bang", "--published", "28/4/2025"],
      `--published: found 28/4/2025; expected a day as YYYY-MM-DD\n${usage}`,
    ],
  ])("%j is refused and writes nothing", async (args, refusal) => {
    expect(await run(args)).toBe(1);
    expect(said).toEqual([refusal]);
    expect(await reports()).toEqual([]);
  });
});
