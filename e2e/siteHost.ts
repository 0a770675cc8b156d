import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
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

  /** Another build: a file says something else, and the worker knows of it. */
  async publish(file: string, change: (text: string) => string): Promise<void> {
    const before = await this.read(file);
    const after = change(before);
    const worker = (await this.read("sw.js")).replaceAll(
      integrityOf(before),
      integrityOf(after),
    );
    await writeFile(join(this.#folder, file), after);
    await writeFile(join(this.#folder, "sw.js"), worker);
  }

  /** Another build: a chunk goes by another name, and nothing by its old one. */
  async rechunk(pattern: RegExp, files: readonly string[]): Promise<void> {
    const name = files.find((file) => pattern.test(file));
    if (name === undefined) throw new Error(`no chunk: ${pattern}`);
    const other = name.replace(/-[\w-]{8}\.js$/u, "-Anders00.js");
    await rename(
      join(this.#folder, "assets", name),
      join(this.#folder, "assets", other),
    );
    for (const file of [
      "index.html",
      "404.html",
      ...files.map((one) => `assets/${one === name ? other : one}`),
    ]) {
      if (!/\.(?:js|html)$/u.test(file)) continue;
      const text = await this.read(file);
      await writeFile(join(this.#folder, file), text.replaceAll(name, other));
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
