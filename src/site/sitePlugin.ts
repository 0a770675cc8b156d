import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { Plugin, PluginOption } from "vite";

import { todayInVietnam } from "../pages/today.ts";
import { builtRecord } from "../record/recordPlugin.ts";
import { addressFile, notFoundFile } from "./addressFile.ts";
import { assetsFinder } from "./pageAssets.ts";
import { buildWorker, drawPages, fontFiles } from "./prerender.ts";
import {
  pictureFile,
  pictureJobs,
  type LinkPictures,
} from "./share/linkPictures.ts";
import { publicAddress } from "./share/publicAddress.ts";
import { dataOf, siteOf, type Site } from "./site.ts";

/**
 * A file for each address with its page drawn, so that it can be read before any script runs and links work on hosts
 * that know nothing of the site; and one file for all other addresses. `linkPictures` is filled with what chats show.
 */
export function sitePlugin(
  appPlugins: () => PluginOption,
  linkPictures: LinkPictures,
): Plugin {
  let root = "";
  let worker: Promise<string>;
  return {
    name: "doi-sanh:site",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      ({ root } = config);
    },
    buildStart() {
      worker = buildWorker(root, appPlugins());
      worker.catch(() => undefined); // told where it is waited for
    },
    // Whether the build came to an end or not.
    async closeBundle() {
      const file = await worker.catch(() => null);
      if (file !== null) await rm(dirname(file), { recursive: true });
    },
    async generateBundle(_, bundle) {
      const first = bundle["index.html"];
      if (first?.type !== "asset") return;
      const template = String(first.source);
      const built = await builtRecord(root);
      if (!built.ok) return; // the record's own plugin says what is wrong
      const site = siteOf(built.value);
      const { pages, pictures } = await drawAll(root, await worker, site);
      const assetsOf = assetsFinder(bundle, root);
      for (const address of site.addresses) {
        const { path } = address;
        const page = pages.get(`/${path}`);
        if (page === undefined && site.isDrawn(address))
          throw new Error(`not drawn: ${path}`);
        const data = dataOf(address, site);
        const assets = { ...assetsOf(address), data };
        const source = addressFile(template, address, assets, page);
        if (path === "") first.source = source;
        else this.emitFile(fileAt(join(path, "index.html"), source));
      }
      for (const picture of pictures) {
        const { path, png, alt } = picture;
        if (png === null) continue;
        const file = pictureFile(picture);
        this.emitFile(fileAt(file, png));
        linkPictures.set(path, { file, alt });
      }
      const begun = assetsOf({ page: "overview", language: "vi" });
      this.emitFile(fileAt("404.html", notFoundFile(template, begun)));
    },
  };
}

/** What the build draws: pages by their paths, and the pictures that chats show. */
async function drawAll(root: string, worker: string, site: Site) {
  const drawable = site.addresses.filter(site.isDrawn);
  const { version } = site.index;
  const built = todayInVietnam(new Date());
  const drawn = await drawPages(worker, {
    files: site.files,
    paths: drawable.map(({ path }) => `/${path}`),
    pictures: pictureJobs(drawable, publicAddress()),
    today: built,
    fonts: fontFiles(root),
  });
  const pages = new Map(
    drawn.pages.map((page) => [page.asked, { ...page, version, built }]),
  );
  return { pages, pictures: drawn.pictures };
}

function fileAt(fileName: string, source: string | Uint8Array) {
  return { type: "asset", fileName, source } as const;
}
