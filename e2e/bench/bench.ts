import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { chromium, type Browser } from "playwright/test";

import { benchHost } from "./benchHost.ts";
import { buildNaive } from "./buildNaive.ts";
import { loadOnce } from "./load.ts";
import { toMarkdown } from "./markdown.ts";
import { benchPages } from "./pages.ts";
import { cellsOf, type Run } from "./results.ts";
import { settings, type WindowName } from "./settings.ts";

const usage = "usage: npm run bench -- [--rounds 7] [--window desk|phone]";

interface Options {
  readonly rounds: number;
  readonly window: WindowName;
}

/** `bench [--rounds N] [--window desk|phone]` on a site that is built: prints its tables; 1 if the options make no sense. */
export async function run(
  args: readonly string[],
  root: string,
  browserPath: string,
): Promise<number> {
  const options = optionsFrom(args);
  if (options === undefined) {
    console.error(usage);
    return 1;
  }
  const folder = join(root, "node_modules", ".cache", "doi-sanh", "bench");
  const naive = join(folder, "naive");
  await mkdir(folder, { recursive: true });
  await buildNaive(root, naive);
  const host = await benchHost(join(root, "dist"), naive);
  const before = loadavg()[0] ?? 0;
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  try {
    const runs = await allRounds(browser, host.address, options);
    const cells = cellsOf(runs);
    const circumstances = {
      ...options,
      day: new Date().toISOString().slice(0, 10),
      load: [before, loadavg()[0] ?? 0] as const,
      cores: availableParallelism(),
      browser: `Chromium ${browser.version()}`,
    };
    const text = toMarkdown(cells, circumstances);
    await writeFile(join(folder, "bench.md"), text);
    await writeFile(
      join(folder, "bench.json"),
      JSON.stringify({ circumstances, cells, runs }, null, 1),
    );
    console.log(text);
    return 0;
  } finally {
    await browser.close();
    host.close();
  }
}

function optionsFrom(args: readonly string[]): Options | undefined {
  const known = {
    rounds: { type: "string", default: "7" },
    window: { type: "string", default: "desk" },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    const rounds = Number(values.rounds);
    const window = (["desk", "phone"] as const).find(
      (name) => name === values.window,
    );
    return Number.isInteger(rounds) && rounds > 0 && window !== undefined
      ? { rounds, window }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Page after page under each setting, round by round and each round beginning with another page: what else the machine does hits all alike. */
async function allRounds(
  browser: Browser,
  address: string,
  { rounds, window }: Options,
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++)
    for (const setting of settings)
      for (let turn = 0; turn < benchPages.length; turn++) {
        const page = benchPages[(round + turn) % benchPages.length];
        if (page === undefined) continue;
        console.error(`round ${round + 1}: ${setting.name}, ${page.title}`);
        const load = await loadOnce({
          browser,
          address,
          page,
          setting,
          window,
        });
        runs.push({ page: page.name, setting: setting.name, load });
      }
  return runs;
}
