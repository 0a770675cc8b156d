import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { join } from "node:path";

import { build, createLogger, createServer, type ViteDevServer } from "vite";
import { afterEach, describe, expect, test } from "vitest";

import {
  aFigure,
  aFolder,
  aRecordedReport,
  compiledFrom,
  messagesOf,
  reportFile,
  someCities,
} from "./folder.fixture.ts";
import type { RecordedFolder } from "./parseRecorded.ts";
import { publishRecord } from "./publish.ts";
import { recordPlugin } from "./recordPlugin.ts";
import { removeFolder, writtenFolder } from "./writtenFolder.fixture.ts";

const sound = aFolder({ [reportFile]: aRecordedReport() });
const brokenReport = aRecordedReport([aFigure({ level: "nhiều" })]);
const broken = aFolder({ [reportFile]: brokenReport });
const complaint = `1 problem in the record:
${reportFile} › figures[0].level: found "nhiều" at character 1 of "nhiều"; expected a number — copy the phrase as printed, without the words around it`;

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function aProject(
  folder: RecordedFolder,
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const page = { "index.html": "<!doctype html><title>Đối Sánh</title>" };
  const root = await writtenFolder(folder, { ...page, ...others });
  cleanups.push(() => removeFolder(root));
  return root;
}

async function buildIn(root: string): Promise<unknown> {
  return build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [recordPlugin()],
  });
}

describe(recordPlugin, () => {
  test("a build writes the published files beside the page", async () => {
    const root = await aProject(sound);
    await buildIn(root);
    const written = await readdir(join(root, "dist", "data"));
    const published = publishRecord(compiledFrom(sound));
    expect(written.toSorted()).toEqual(
      published.map(({ name }) => name).toSorted(),
    );
    for (const { name, text } of published)
      expect(await readFile(join(root, "dist", "data", name), "utf8")).toBe(
        text,
      );
  });

  test("a broken phrase ends the build with its place, and what was built before stays", async () => {
    const root = await aProject(broken, { "dist/index.html": "before" });
    await expect(buildIn(root)).rejects.toThrow(complaint);
    expect(await readdir(join(root, "dist"))).toEqual(["index.html"]);
    expect(await readFile(join(root, "dist/index.html"), "utf8")).toBe(
      "before",
    );
  });

  test("a missing folder ends the build and says which", async () => {
    const root = await aProject(sound);
    await rm(join(root, "data", "reports"), { recursive: true });
    await expect(buildIn(root)).rejects.toThrow(
      /data: found ENOENT: .*; expected cities\.json, indicators\.json and reports\/ — put the missing file back/u,
    );
    await expect(readdir(join(root, "dist"))).rejects.toThrow("ENOENT");
  });
});

describe("a build of more cities than a page can show", () => {
  const ids = ["cao-bang", "bac-kan", "mong-cai", "ha", "ha-2", "sa-pa", "hue"];
  const cities = ids.map((id) => ({ ...someCities[0], id }));
  const reportsOf = (figures = [aFigure()]) =>
    Object.fromEntries(
      ids
        .filter((id) => id !== "hue")
        .map((city) => [
          `data/reports/2025-03-28-${city}.json`,
          aRecordedReport(figures, { city }),
        ]),
    );

  test("writes, city by city, what the whole would be published as", async () => {
    const folder = aFolder(reportsOf(), { cities });
    const root = await aProject(folder);
    await buildIn(root);
    const published = publishRecord(compiledFrom(folder));
    const data = join(root, "dist", "data");
    expect((await readdir(data)).toSorted()).toEqual(
      published.map(({ name }) => name).toSorted(),
    );
    for (const { name, text } of published)
      expect(await readFile(join(data, name), "utf8")).toBe(text);
    expect(await leftIn(root)).toEqual([]);
  });

  test("ends with every problem of every city in its place, and writes nothing", async () => {
    const stray = "data/reports/2025-03-28-ha-giang.json";
    const folder = aFolder(
      {
        ...reportsOf([aFigure({ level: "nhiều" })]),
        [stray]: aRecordedReport(),
      },
      { cities },
    );
    const root = await aProject(folder);
    await expect(buildIn(root)).rejects.toThrow(messageOf(messagesOf(folder)));
    await expect(readdir(join(root, "dist"))).rejects.toThrow("ENOENT");
    expect(await leftIn(root)).toEqual([]);
  });

  function messageOf(messages: readonly string[]): string {
    return [`${messages.length} problems in the record:`, ...messages].join(
      "\n",
    );
  }

  function leftIn(root: string): Promise<readonly string[]> {
    return readdir(join(root, "node_modules/.cache/doi-sanh"));
  }
});

interface Served {
  readonly server: ViteDevServer;
  readonly address: string;
  readonly errors: readonly string[];
}

async function served(root: string): Promise<Served> {
  const errors: string[] = [];
  const logger = createLogger("silent");
  const server = await createServer({
    root,
    configFile: false,
    customLogger: { ...logger, error: (message) => errors.push(message) },
    appType: "custom",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [recordPlugin()],
  });
  const http = createHttpServer(server.middlewares).listen(0, "127.0.0.1");
  cleanups.push(
    () => server.close(),
    () => new Promise((resolve) => http.close(resolve)),
  );
  await once(http, "listening");
  const bound = http.address();
  const port = typeof bound === "object" ? bound?.port : bound;
  return { server, address: `http://127.0.0.1:${port}/`, errors };
}

describe("the dev server with the record", () => {
  test("answers with the published files, each as what it is", async () => {
    const { address, errors } = await served(await aProject(sound));
    for (const { name, text } of publishRecord(compiledFrom(sound))) {
      const response = await fetch(`${address}data/${name}`);
      expect([name, response.status]).toEqual([name, 200]);
      expect(response.headers.get("content-type")).toBe(
        name.endsWith(".csv")
          ? "text/csv; charset=utf-8"
          : "application/json; charset=utf-8",
      );
      expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(text);
    }
    expect(errors).toEqual([]);
  });

  test("has no file of another name, and leaves data/ folders of modules alone", async () => {
    const module = { "src/data/colours.js": "export const red = '#f00';" };
    const { address } = await served(await aProject(sound, module));
    const unknown = await fetch(`${address}data/ha-giang-0.json`);
    expect(unknown.status).toBe(404);
    const colours = await fetch(`${address}src/data/colours.js`);
    expect([colours.status, await colours.text()]).toEqual([
      200,
      expect.stringContaining("#f00"),
    ]);
  });

  test("says what is broken, and serves again once it is mended", async () => {
    const root = await aProject(broken);
    const { server, address, errors } = await served(root);
    const refused = await fetch(`${address}data/index.json`);
    expect(refused.status).toBe(404);
    expect(errors).toContain(complaint);

    const path = join(root, reportFile);
    await writeFile(path, JSON.stringify(aRecordedReport()));
    server.watcher.emit("all", "change", path);
    const mended = await fetch(`${address}data/index.json`);
    expect(mended.status).toBe(200);
  });

  test("outlives a data folder that is gone for a moment", async () => {
    const root = await aProject(sound);
    await rm(join(root, "data", "cities.json"));
    const { address, errors } = await served(root);
    expect((await fetch(`${address}data/index.json`)).status).toBe(404);
    expect(errors[0]).toContain("data: found ENOENT");
  });
});
