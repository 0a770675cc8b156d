import { access, readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

/** By the end of a file's name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".woff2": "font/woff2",
};

export interface StaticHost {
  /** Address of the folder the site lies in. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * The plainest host there is: files of one folder under one path, a folder by its index, and 404.html for all else.
 * `interfere` is asked first and says whether it answered.
 */
export async function serveFolder(
  folder: string,
  path: string,
  interfere?: (pathname: string, response: ServerResponse) => boolean,
): Promise<StaticHost> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(
      request.url ?? "/",
      "http://localhost",
    );
    if (interfere?.(pathname, response) === true) return;
    const name = pathname.startsWith(path) ? pathname.slice(path.length) : "";
    const file = pathname.endsWith("/") ? join(name, "index.html") : name;
    if (!pathname.startsWith(path) || normalize(file).startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    const send = (status: number, type: string) => (body: Buffer) =>
      response.writeHead(status, { "Content-Type": type }).end(body);
    readFile(join(folder, file))
      .then(send(200, mediaTypes[extname(file)] ?? "text/plain"))
      .catch(async () => {
        const isFolder = await access(join(folder, file, "index.html")).then(
          () => true,
          () => false,
        );
        if (isFolder) {
          const location = `${pathname}/${search}`;
          return response.writeHead(301, { Location: location }).end();
        }
        return readFile(join(folder, "404.html")).then(
          send(404, "text/html; charset=utf-8"),
          () => response.writeHead(404).end(),
        );
      });
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string")
        reject(new Error(`no port: ${address}`));
      else resolve(address.port);
    });
  });
}
