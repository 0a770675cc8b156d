import type { Plugin } from "vite";

import { builtRecord } from "../../record/recordPlugin.ts";
import { filedAddresses } from "../addresses.ts";
import { descriptionOf } from "./description.ts";
import { datasetScript, robots, sitemap } from "./forMachines.ts";
import { withHeadTags } from "./headTags.ts";
import { pictureFinder, type LinkPictures } from "./linkPictures.ts";
import { publicAddress } from "./publicAddress.ts";

/** Gives each page what is read of it elsewhere. What must name the site in full is left out where its address is unknown. */
export function sharePlugin(linkPictures: LinkPictures): Plugin {
  let root = "";
  return {
    name: "doi-sanh:share",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      ({ root } = config);
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        if (this.environment.config.consumer !== "client") return;
        const compiled = await builtRecord(root);
        if (!compiled.ok) return; // the record's own plugin says what is wrong
        const { record } = compiled.value;
        const site = publicAddress();
        const addresses = filedAddresses(record);
        const pictureFor = pictureFinder(addresses, linkPictures);
        for (const address of addresses) {
          const { path, page } = address;
          const file =
            bundle[path === "" ? "index.html" : `${path}/index.html`];
          if (file?.type !== "asset") continue;
          const html = String(file.source);
          const title = /<title>([^<]*)/u.exec(html)?.[1] ?? "";
          const description = descriptionOf(address, record);
          const picture = pictureFor(address);
          const shared = { address, title, description, site, picture };
          const dataset =
            page === "data" && site !== null
              ? datasetScript(site, address, record)
              : "";
          file.source = withHeadTags(
            html.replace("</head>", () => `${dataset}</head>`),
            shared,
          );
        }
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: "asset", fileName, source });
        emit("robots.txt", robots(site));
        if (site !== null) emit("sitemap.xml", sitemap(site, addresses));
      },
    },
  };
}
