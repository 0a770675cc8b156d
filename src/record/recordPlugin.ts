import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

import type { Plugin, ViteDevServer } from "vite";

import { buildRecord, type BuiltRecord } from "./buildRecord.ts";
import { compileFolder } from "./compileFolder.ts";
import type { Parsed } from "./parseRecorded.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { publishRecord, type PublishedFile } from "./publish.ts";

/** The folder the record is written in: data/, or another one for a trial (a made-up city, a record of 300 cities). */
function recordFolderOf(root: string): string {
  return process.env["DOI_SANH_DATA"] ?? join(root, "data");
}

/** Compiles data/ into the files a page fetches. A broken file fails the build before anything is written. */
export function recordPlugin(): Plugin {
  let root = "";
  let folder = "";
  let outDir = "";
  return {
    name: "doi-sanh:record",
    configResolved(config) {
      root = config.root;
      folder = recordFolderOf(root);
      outDir = resolve(root, config.build.outDir);
    },
    async generateBundle() {
      if (this.environment.config.consumer !== "client") return;
      const published = filesOf(await builtRecord(root));
      for (const { name, text } of published) {
        this.emitFile({
          type: "asset",
          fileName: `data/${name}`,
          source: text,
        });
      }
    },
    buildStart() {
      if (this.environment.mode !== "build") return;
      // Read while the app is put together, which leaves one core to it.
      readForBuild(root).catch(() => undefined); // told where it is waited for
    },
    // Before the folder of the last build is emptied.
    async buildEnd(error) {
      if (error === undefined && this.environment.mode === "build")
        filesOf(await builtRecord(root));
    },
    async writeBundle() {
      if (this.environment.config.consumer !== "client") return;
      const record = await builtRecord(root);
      if (record.ok) await record.value.putOthers(join(outDir, "data"));
    },
    // Whether the build came to an end or not.
    async closeBundle() {
      const record = await built.get(root)?.catch(() => undefined);
      if (record?.ok) await record.value.clear();
    },
    configureServer(server) {
      serveRecord(server, folder, root);
    },
  };
}

function filesOf(built: Parsed<BuiltRecord>): readonly PublishedFile[] {
  if (built.ok) return built.value.files;
  throw new Error(messageOf(built.problems));
}

async function compileAndPublish(
  folder: string,
  root: string,
): Promise<Parsed<readonly PublishedFile[]>> {
  const compiled = await compileFolder(folder, root);
  return compiled.ok
    ? { ok: true, value: publishRecord(compiled.value) }
    : compiled;
}

const built = new Map<string, Promise<Parsed<BuiltRecord>>>();

/** The record of the build under way, read once for all who ask. */
export async function builtRecord(root: string): Promise<Parsed<BuiltRecord>> {
  return built.get(root) ?? readForBuild(root);
}

async function readForBuild(root: string): Promise<Parsed<BuiltRecord>> {
  const reading = buildRecord(recordFolderOf(root), root);
  built.set(root, reading);
  return reading;
}

function messageOf(problems: readonly Problem[]): string {
  const count =
    problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${count} in the record:`, ...problems.map(formatProblem)].join("\n");
}

/** Answers data/ from memory, compiles anew when a file changes, and shows what is wrong in the overlay. */
function serveRecord(
  server: ViteDevServer,
  folder: string,
  root: string,
): void {
  let compiled = compileAndPublish(folder, root);
  server.watcher.add(folder);
  server.watcher.on("all", (_event, path) => {
    if (!path.startsWith(folder)) return;
    compiled = compileAndPublish(folder, root);
    void compiled.then((result) => announce(server, result));
  });
  server.middlewares.use((request, response, next) => {
    const name = recordFileName(request.url ?? "", server.config.base);
    // What was ever published under a hash lies among the files that are served untouched.
    if (name === undefined || isKept(server, name)) return next();
    void compiled.then((result) => {
      if (!result.ok) announce(server, result);
      const file = result.ok
        ? result.value.find((published) => published.name === name)
        : undefined;
      response.statusCode = file === undefined ? 404 : 200;
      response.setHeader("Content-Type", mediaTypeOf(name));
      response.setHeader("Cache-Control", "no-store");
      response.end(file?.text ?? "");
    });
  });
}

function isKept({ config }: ViteDevServer, name: string): boolean {
  return existsSync(join(config.publicDir, "data", name));
}

/** Only what lies right under the site's data/: a module may come from a folder of the same name. */
function recordFileName(url: string, base: string): string | undefined {
  const start = `${base}data/`;
  if (!url.startsWith(start)) return undefined;
  return /^([\w.-]+)(?:\?.*)?$/u.exec(url.slice(start.length))?.[1];
}

function announce(server: ViteDevServer, result: Parsed<unknown>): void {
  if (result.ok) {
    server.ws.send({ type: "full-reload" });
    return;
  }
  const message = messageOf(result.problems);
  server.config.logger.error(message);
  server.ws.send({ type: "error", err: { message, stack: "" } });
}

function mediaTypeOf(name: string): string {
  return name.endsWith(".csv")
    ? "text/csv; charset=utf-8"
    : "application/json; charset=utf-8";
}
