import { cacheControl, immutable } from "./caching.ts";
import { embeddedFolders, framing, headers } from "./security.ts";

/** What Cloudflare reads of the file at most. */
const mostRules = 100;

/**
 * `_headers` of Netlify and Cloudflare, for a site at a domain's root. Both join what several rules say of one header,
 * so no rule may take back another's: framing is a policy of its own on the pages it is for, and what they do with all
 * other files, which is to ask each time, is left to them.
 */
export function headersFile(policy: string, files: readonly string[]): string {
  const all = { ...headers, "Content-Security-Policy": policy };
  const frames = { "Content-Security-Policy": framing.others };
  const cached = { "Cache-Control": cacheControl.immutable };
  const rules = [
    rule("/*", all),
    ...unframed(files).map((address) => rule(address, frames)),
    ...keptAddresses(files).map((address) => rule(address, cached)),
  ];
  return rules.slice(0, mostRules).join("");
}

/** The addresses of pages that no one may frame: each folder of pages as a whole. */
function unframed(files: readonly string[]): readonly string[] {
  const folders = files
    .filter((name) => name.endsWith("index.html"))
    .map((name) => /^(?:en\/)?(?:[^/]+\/(?=.))?/u.exec(name)?.[0] ?? "");
  return [...new Set(folders)]
    .filter((folder) => !embeddedFolders.some((own) => own === folder))
    .map((folder) =>
      /^(?:en\/)?$/u.test(folder) ? `/${folder}` : `/${folder}*`,
    );
}

/** Folders that hold nothing else as a whole; the record's files one by one, as far as there is room. */
function keptAddresses(files: readonly string[]): readonly string[] {
  return immutable.flatMap(({ folder, file }) =>
    file === ".+"
      ? [`/${folder}*`]
      : files
          .filter((name) => new RegExp(`^${folder}${file}$`, "u").test(name))
          .map((name) => `/${name}`),
  );
}

function rule(address: string, fields: Readonly<Record<string, string>>) {
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name}: ${value}\n`,
  );
  return `${address}\n${lines.join("")}`;
}
