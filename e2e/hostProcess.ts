import { spawn, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { freePort } from "./freePort.ts";

/** A web server of its own, with the built site at one path of it. */
export interface HostProcess {
  /** Address of the site's folder. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Where a web server finds what it is to serve, and may write what it must. */
export interface HostFolder {
  readonly folder: string;
  readonly root: string;
  readonly port: number;
}

/** Why tests of a web server cannot run here; undefined where it is installed. */
export function hostMissing(command: string, name: string): string | undefined {
  const { error, status } = spawnSync(command, ["-v"]);
  return error === undefined && status === 0
    ? undefined
    : `${name} is not installed: apt-get install ${command}`;
}

/** Copies the built site to its path and runs a server on it; `prepare` gives the command's arguments. */
export async function serveBy(
  command: string,
  { built, path }: { readonly built: string; readonly path: string },
  prepare: (place: HostFolder) => Promise<readonly string[]>,
): Promise<HostProcess> {
  const folder = await mkdtemp(join(tmpdir(), `doi-sanh-${command}-`));
  const root = join(folder, "www");
  const site = join(root, path);
  await mkdir(dirname(site), { recursive: true });
  await cp(built, site, { recursive: true });
  const port = await freePort();
  const args = await prepare({ folder, root, port });
  const child = spawn(command, args, { stdio: "ignore" });
  const close = async () => {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
    await rm(folder, { recursive: true });
  };
  const address = `http://127.0.0.1:${port}${path}`;
  await answers(address);
  return { address, close };
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer: ${address}`);
}
