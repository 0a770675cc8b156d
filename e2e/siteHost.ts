import { createHash } from "node:crypto";
import {
  cp,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { serveFolder, type StaticHost } from "./staticHost.ts";

const built = fileURLToPath(new URL("../dist", import.meta.url));

/** A host of the built site that can be cut off, and given another build while pages of it are open. */
export class SiteHost {
  readonly #folder: string;
  #host: StaticHost | undefined;
  #isCutOff = false;
  readonly #gone: RegExp[] = [];
  /** Paths asked for, in their order. */
  readonly asked: string[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(path = "/"): Promise<SiteHost> {
    const folder = await mkdtemp(join(tmpdir(), "doi-sanh-host-"));
    await cp(built, folder, {
      recursive: true,
      filter: (file) => !/\.(?:br|gz)$/u.test(file),
    });
    const site = new SiteHost(folder);
    site.#host = await serveFolder(folder, path, (pathname, response) => {
      site.asked.push(pathname);
      const isGone = site.#gone.some((pattern) => pattern.test(pathname));
      if (site.#isCutOff) response.destroy();
      else if (isGone) response.writeHead(404).end();
      return site.#isCutOff || isGone;
    });
    return site;
  }

  get address(): string {
    return this.#host?.address ?? "";
  }

  /** No network, or one again. */
  cutOff(isCutOff = true): void {
    this.#isCutOff = isCutOff;
  }

  /** These files are there no more. */
  remove(pattern: RegExp): void {
    this.#gone.push(pattern);
  }

  read(file: string): Promise<string> {
    return readFile(join(this.#folder, file), "utf8");
  }

  /** Has the worker fetch less ahead, for tests that are about something else. */
  async fetchAhead(pattern: RegExp): Promise<void> {
    const worker = await this.read("sw.js");
    const less = worker.replaceAll(
      /\{[^{}]*"url":"([^"]*)"\},?/gu,
      (entry, url: string) => (pattern.test(url) ? entry : ""),
    );
    await writeFile(join(this.#folder, "sw.js"), less.replace("},]", "}]"));
  }

  /** Another build: a file says something else, and the worker knows of it. */
  async publish(file: string, change: (text: string) => string): Promise<void> {
    const before = await this.read(file);
    const after = change(before);
    const entry = new RegExp(`\\{[^{}]*"url":"${file}"\\}`, "u");
    const worker = (await this.read("sw.js")).replace(entry, (own) =>
      own.replaceAll(integrityOf(before), integrityOf(after)),
    );
    await writeFile(join(this.#folder, file), after);
    await writeFile(join(this.#folder, "sw.js"), worker);
  }

  /** Another build: these chunks go by other names, and nothing is there under the old ones. */
  async rename(patterns: readonly RegExp[]): Promise<void> {
    const chunks = await readdir(join(this.#folder, "assets"));
    const others = patterns.map((pattern) => {
      const old = chunks.find((name) => pattern.test(name));
      if (old === undefined) throw new Error(`no chunk: ${pattern}`);
      return [old, old.replace(/-[\w-]{8}\.js$/u, "-Anders00.js")] as const;
    });
    for (const [old, other] of others)
      await rename(
        join(this.#folder, "assets", old),
        join(this.#folder, "assets", other),
      );
    const files = await readdir(this.#folder, { recursive: true });
    for (const file of files.filter((name) => /\.(?:js|html)$/u.test(name))) {
      const text = await this.read(file);
      const after = others.reduce(
        (sum, [old, other]) => sum.replaceAll(old, other),
        text,
      );
      if (after !== text) await writeFile(join(this.#folder, file), after);
    }
  }

  async close(): Promise<void> {
    await this.#host?.close();
    await rm(this.#folder, { recursive: true });
  }
}

function integrityOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
