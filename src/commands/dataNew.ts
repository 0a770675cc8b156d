import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { parseRecorded } from "../record/parseRecorded.ts";
import { formatProblem } from "../record/problem.ts";
import { isDay, recordedCities } from "../record/recorded.ts";
import { reportSkeleton, skeletonName } from "../record/skeleton.ts";
import { optionsOf } from "./optionsOf.ts";

const usage =
  "usage: npm run data:new -- --city cao-bang --published 2025-04-28";
const known = {
  city: { type: "string" },
  published: { type: "string" },
} as const;

/** `data:new --city ID --published DAY`: writes a report to fill in and says where it is. */
export async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, known, usage);
  if (options === undefined) return 1;
  const { city, published } = options;
  const refusal = await refusalOf(city, published);
  if (refusal !== undefined || city === undefined || published === undefined) {
    console.error(refusal ?? usage);
    return 1;
  }
  const folder = join("data", "reports");
  const file = join(
    folder,
    skeletonName(city, published, await readdir(folder)),
  );
  await writeFile(file, reportSkeleton(city, published), { flag: "wx" });
  console.log(
    `${file} is ready: fill it in from the report, then run npm run data:check`,
  );
  return 0;
}

async function refusalOf(
  city: string | undefined,
  published: string | undefined,
): Promise<string | undefined> {
  if (city === undefined || published === undefined) return usage;
  if (!isDay(published))
    return `--published: found ${published}; expected a day as YYYY-MM-DD\n${usage}`;
  const file = join("data", "cities.json");
  const cities = parseRecorded(
    { file, text: await readFile(file, "utf8") },
    recordedCities,
  );
  if (!cities.ok) return cities.problems.map(formatProblem).join("\n");
  const ids = cities.value.map(({ id }) => id);
  return ids.includes(city)
    ? undefined
    : `--city: found ${city}; expected ${ids.join(", ")}\n${usage}`;
}
