import { resolve } from "node:path";

import type { Plugin, Rolldown } from "vite";

import { apacheConfig } from "./apache.ts";
import { headersFile } from "./headersFile.ts";
import { inlineScriptHashes, withPolicy } from "./inlineScripts.ts";
import { nginxConfig } from "./nginx.ts";
import { partsList } from "./partsList.ts";
import { precompress } from "./precompress.ts";
import { contentPolicy } from "./security.ts";

/** Gives every page its policy, every host a file that says the same in headers, and every text its packed twins. */
export function hostPlugin(): Plugin {
  let root = "";
  let folder = "";
  let parts: Promise<string>;
  return {
    name: "doi-sanh:host-files",
    apply: "build",
    enforce: "post",
    buildStart() {
      parts = partsList(root, "doi-sanh");
      parts.catch(() => undefined); // told where it is waited for
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        if (this.environment.config.consumer !== "client") return;
        const policy = guard(bundle);
        const files = Object.keys(bundle);
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: "asset", fileName, source });
        emit("_headers", headersFile(policy, files));
        emit(".htaccess", apacheConfig(policy));
        emit("sbom.json", await parts);
        emit("hosts/nginx.conf", nginxConfig(policy));
      },
    },
    configResolved(config) {
      ({ root } = config);
      folder = resolve(root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: () => precompress(folder),
    },
  };
}

/** One policy for all pages, so that one header can say it. */
function guard(bundle: Rolldown.OutputBundle): string {
  const pages = Object.values(bundle).filter(
    (file) => file.type === "asset" && file.fileName.endsWith(".html"),
  );
  const texts = pages.map((page) =>
    page.type === "asset" ? String(page.source) : "",
  );
  const policy = contentPolicy([...new Set(texts.flatMap(inlineScriptHashes))]);
  for (const [order, page] of pages.entries())
    if (page.type === "asset")
      page.source = withPolicy(texts[order] ?? "", policy);
  return policy;
}
