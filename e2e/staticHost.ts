import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface StaticHost {
  /** Address of the folder the site lies in. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The plainest host there is: files of one folder under one path, and 404 for all else. */
export async function serveFolder(
  folder: string,
  path: string,
): Promise<StaticHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.startsWith(path) ? pathname.slice(path.length) : null;
    const file = name === "" ? "index.html" : name;
    if (file === null || normalize(file).startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    readFile(join(folder, file)).then(
      (body) => {
        const type = mediaTypes[extname(file)] ?? "text/plain";
        response.writeHead(200, { "Content-Type": type }).end(body);
      },
      () => response.writeHead(404).end(),
    );
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
