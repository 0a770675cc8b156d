import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import type { Plugin, PreviewServer } from "vite";

/** Answers as the plainest host does, when the built site is looked at. */
export function plainHost(): Plugin {
  return { name: "doi-sanh:host", configurePreviewServer: servePlainly };
}

/** The preview answers as the plainest host does: a folder by its index, anything unknown by 404.html. */
function servePlainly({ middlewares, config }: PreviewServer): void {
  const folder = resolve(config.root, config.build.outDir);
  middlewares.use((request, response, next) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, decodeURI(url.pathname));
    if (!url.pathname.endsWith("/") && existsSync(join(file, "index.html"))) {
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` });
      response.end();
      return;
    }
    if (existsSync(file)) return next();
    void readFile(join(folder, "404.html")).then((page) => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(page);
    }, next);
  });
}
