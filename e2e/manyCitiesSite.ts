import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { inventedCities } from "../src/commands/invent/inventedCities.ts";
import { inventedReports } from "../src/commands/invent/inventedReports.ts";
import { seededRandom } from "../src/core/seededRandom.ts";
import type { City } from "../src/core/observation.ts";
import { compileRecord, type CompiledRecord } from "../src/record/compile.ts";
import {
  namingFiles,
  partsOf,
  shardFile,
  type PublishedFile,
} from "../src/record/publish.ts";

/** As many as there are names for; figures are made up for those that a test opens. */
export const cities = inventedCities(3000);

/** The built site with a made-up record in the place of its own, its pages drawn by script; comes back with its folder. */
export async function manyCitiesSite(
  withFigures: readonly City[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "doi-sanh-many-"));
  await cp("dist/assets", join(folder, "assets"), { recursive: true });
  await cp("dist/404.html", join(folder, "404.html"));
  await cp("dist/404.html", join(folder, "index.html"));
  await cp("dist/icon.svg", join(folder, "icon.svg"));
  await cp("dist/manifest.json", join(folder, "manifest.json"));
  await mkdir(join(folder, "data"));
  for (const { name, text } of await filesOf(withFigures))
    await writeFile(join(folder, "data", name), text);
  return folder;
}

async function filesOf(
  withFigures: readonly City[],
): Promise<readonly PublishedFile[]> {
  const record = await recordOf(withFigures);
  const parts = partsOf(record);
  const shards = new Map(
    withFigures.map(({ id }) => [id, shardFile(id, parts.get(id))]),
  );
  // Nothing asks for the files of the others.
  const names = cities.map(
    ({ id }) => shards.get(id)?.name ?? `${id}-000000000000.json`,
  );
  const { indicators } = record;
  return [
    ...namingFiles({ cities, indicators }, names).files,
    ...shards.values(),
  ];
}

/** Two years of each city. */
async function recordOf(own: readonly City[]): Promise<CompiledRecord> {
  const reports = own.flatMap((city, order) =>
    inventedReports(city, 2, seededRandom(order)).map(({ name, report }) => ({
      file: `reports/${name}`,
      text: JSON.stringify(report),
    })),
  );
  const compiled = compileRecord({
    cities: { file: "cities.json", text: JSON.stringify(own) },
    indicators: {
      file: "indicators.json",
      text: await readFile("data/indicators.json", "utf8"),
    },
    reports,
  });
  if (compiled.ok) return compiled.value;
  throw new Error(compiled.problems[0]?.found);
}
