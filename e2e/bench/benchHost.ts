import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

import { mediaTypes } from "../staticHost.ts";
import { limitPage } from "./limitPage.ts";

interface Served {
  readonly type: string;
  readonly isPacked: boolean;
  readonly body: Buffer;
}

/** Serves the built site at the root, beside it the limit page and the naive one, all packed as a real host does. */
export async function benchHost(dist: string, naive: string) {
  const limit = Buffer.from(await limitPage(dist));
  const known = new Map<string, Served | undefined>();
  const find = async (path: string): Promise<Served | undefined> => {
    const name = path.endsWith("/") ? `${path}index.html` : path;
    if (name === "/limit/index.html") return packed(name, limit);
    const [, page = "", rest = ""] =
      /^\/(limit|naive)(\/.*)$/u.exec(name) ?? [];
    const isOfSite = page !== "naive" || rest.startsWith("/data/");
    return readServed(
      isOfSite ? dist : naive,
      page === "" ? name : rest,
      isOfSite,
    );
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void (async () => {
      // Read and packed once, so that no page pays for the disk.
      const served = known.get(pathname) ?? (await find(pathname));
      known.set(pathname, served);
      if (served === undefined) return response.writeHead(404).end();
      const { type, isPacked, body } = served;
      return response
        .writeHead(200, {
          "Content-Type": type,
          ...(isPacked ? { "Content-Encoding": "gzip" } : {}),
        })
        .end(body);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error(`no port: ${at}`);
  return {
    address: `http://127.0.0.1:${at.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A file of the folder; of the built site the packed one that lies beside it. */
async function readServed(
  folder: string,
  name: string,
  hasTwins: boolean,
): Promise<Served | undefined> {
  const file = join(folder, name);
  const type = typeOf(name);
  try {
    if (hasTwins) {
      const body = await readFile(`${file}.gz`).catch(() => undefined);
      return body === undefined
        ? { type, isPacked: false, body: await readFile(file) }
        : { type, isPacked: true, body };
    }
    return packed(name, await readFile(file));
  } catch {
    return undefined;
  }
}

function packed(name: string, bytes: Buffer): Served {
  return {
    type: typeOf(name),
    isPacked: true,
    body: gzipSync(bytes, { level: 9 }),
  };
}

function typeOf(name: string): string {
  return mediaTypes[extname(name)] ?? "text/plain";
}
