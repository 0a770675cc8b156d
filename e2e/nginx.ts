import { spawn, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { freePort } from "./freePort.ts";

/** Why these tests cannot run here; undefined where nginx is installed. */
export function nginxMissing(): string | undefined {
  const { error, status } = spawnSync("nginx", ["-v"]);
  return error === undefined && status === 0
    ? undefined
    : "nginx is not installed: apt-get install nginx";
}

export interface Nginx {
  /** Address of the site's folder. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The built site under nginx, with the configuration that the build wrote, filled in as README says. */
export async function serveByNginx(
  built: string,
  path: string,
): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), "doi-sanh-nginx-"));
  const root = join(folder, "www");
  const site = join(root, path);
  await mkdir(dirname(site), { recursive: true });
  await cp(built, site, { recursive: true });
  const written = await readFile(join(built, "hosts/nginx.conf"), "utf8");
  const port = await freePort();
  const server = written
    .replaceAll("SITE_ROOT", root)
    .replaceAll("SITE_PATH", path)
    .replace("listen 8080", `listen 127.0.0.1:${port}`);
  await writeFile(join(folder, "nginx.conf"), around(folder, server));
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf")], {
    stdio: "ignore",
  });
  const close = async () => {
    child.kill("SIGQUIT");
    await new Promise((resolve) => child.once("exit", resolve));
    await rm(folder, { recursive: true });
  };
  const address = `http://127.0.0.1:${port}${path}`;
  await answers(address);
  return { address, close };
}

/** What a Debian's own nginx.conf says around a server, in a folder of ours. */
function around(folder: string, server: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(" ");
  return `daemon off; user ${process.getuid?.() === 0 ? "root" : "nobody"};
pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream;
access_log off; ${temporary}
${server}}`;
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer: ${address}`);
}
