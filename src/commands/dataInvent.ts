import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

import { inventedCities } from "./invent/inventedCities.ts";
import { inventedReports } from "./invent/inventedReports.ts";
import { seededRandom } from "../core/seededRandom.ts";
import { optionsOf } from "./optionsOf.ts";

const usage =
  "usage: npm run data:invent -- --cities 300 --out node_modules/.cache/doi-sanh/300 [--years 10] [--seed 5]";
const known = {
  cities: { type: "string" },
  out: { type: "string" },
  years: { type: "string", default: "10" },
  seed: { type: "string", default: "5" },
} as const;
/** Writable anew at each run; anything else of the project is written by people. */
const cache = join("node_modules", ".cache");

/** `data:invent --cities N --out FOLDER`: writes a record of cities that do not exist, the same for the same seed. */
export async function run(args: readonly string[]): Promise<number> {
  const values = optionsOf(args, known, usage);
  if (values === undefined) return 1;
  const { out } = values;
  const [cities, years, seed] = [values.cities, values.years, values.seed].map(
    Number,
  );
  const isCounted = [cities, years, seed].every(
    (value) => Number.isInteger(value) && Number(value) > 0,
  );
  if (out === undefined || !isCounted || !isOutside(out)) {
    console.error(usage);
    return 1;
  }
  await invent(resolve(out), Number(cities), Number(years), Number(seed));
  console.log(`${out} is ready: DOI_SANH_DATA=${out} npm run build`);
  return 0;
}

/** Made-up figures never come to lie among what is published. */
function isOutside(out: string): boolean {
  const path = relative(process.cwd(), resolve(out));
  return path.startsWith(`..${sep}`) || path.startsWith(`${cache}${sep}`);
}

async function invent(
  folder: string,
  count: number,
  years: number,
  seed: number,
): Promise<void> {
  const reports = join(folder, "reports");
  await rm(folder, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  await copyFile(
    join("data", "indicators.json"),
    join(folder, "indicators.json"),
  );
  const cities = inventedCities(count);
  await writeFile(
    join(folder, "cities.json"),
    `${JSON.stringify(cities, null, 2)}\n`,
  );
  for (const [order, city] of cities.entries()) {
    const random = seededRandom(seed * 10_000 + order);
    await Promise.all(
      inventedReports(city, years, random).map(({ name, report }) =>
        writeFile(join(reports, name), `${JSON.stringify(report)}\n`),
      ),
    );
  }
}
