import { unzipSync } from "fflate";

import type { Kit } from "./pressKit.ts";
import { dots } from "./pressKitPicture.ts";
import { expect } from "./quietPage.ts";
import type { Selection } from "./selections.ts";
import { sizeOfPng } from "./takenPng.ts";
import { plain, readSvg } from "./takenSvg.ts";
import { readJson } from "./takenTable.ts";

/** One file of all: those that were taken one by one, the pictures in every format, the citations. */
export function gathersAll({ files }: Kit): void {
  const { zip, ...single } = files;
  const inside = unzipSync(zip.bytes);
  for (const { name, bytes } of Object.values(single))
    expect(
      Buffer.from(bytes).equals(inside[name] ?? new Uint8Array()),
      name,
    ).toBe(true);
  const stem = zip.name.replace(/\.zip$/u, "");
  for (const [layout, size] of Object.entries(dots)) {
    const png = inside[`${stem}_${layout}.png`] ?? new Uint8Array(24);
    expect(sizeOfPng(png), layout).toEqual(size);
    const svg = inside[`${stem}_${layout}.svg`] ?? new Uint8Array();
    expect(readSvg(svg).title, layout).toBe(readSvg(files.svg.bytes).title);
  }
  const names = Object.keys(inside);
  expect(names).toHaveLength(15);
  for (const ending of [/\.bib$/u, /\.ris$/u, /(?:doc-truoc|read-me).*\.txt$/u])
    expect(names.filter((name) => ending.test(name))).toHaveLength(1);
}

/** Every style names the version of the record, the day and the address. */
export function isCited(
  { citations, files, link }: Kit,
  { language }: Selection,
): void {
  const { version, accessed } = readJson(files.json.bytes);
  const [year = "", month = "", day = ""] = accessed.split("-");
  const inEnglish = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(accessed));
  const told =
    language === "vi"
      ? `${Number(day)}/${Number(month)}/${year}`
      : inEnglish.replace("Sept", "Sep");
  const days = [told, told, accessed, `${year}/${month}/${day}`];
  citations.forEach((citation, order) => {
    expect(citation).toContain(version);
    expect(citation).toContain(days[order]);
    expect(citation).toContain(link);
  });
  expect(citations[2]).toMatch(/^@misc\{doi-sanh-/mu);
  expect(citations[3]).toMatch(/^TY {2}- DATA/u);
}

/** The snippet: a frame of the same selection over a picture that says the same. */
export function isEmbedded(
  { snippet, link, alt, headline }: Kit,
  { kept }: Selection,
): void {
  const attribute = (pattern: RegExp) =>
    (pattern.exec(snippet)?.[1] ?? "")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&");
  const frame = new URL(attribute(/<iframe src="([^"]*)"/u));
  const target = new URL(attribute(/<a data-doi-sanh href="([^"]*)"/u));
  expect(frame.pathname).toMatch(/\/nhung$/u);
  expect(frame.search).toBe(target.search);
  expect(frame.searchParams.get("giu")).toBe(
    kept === "frozen" ? "so-cu" : null,
  );
  if (kept === "frozen") expect(target.href).toBe(link);
  expect(plain(attribute(/ title="([^"]*)"/u))).toBe(headline);
  expect(plain(attribute(/ alt="([^"]*)"/u))).toBe(alt);
  const [head = "", ...drawing] = attribute(/<img src="([^"]*)"/u).split(",");
  expect(head).toBe("data:image/svg+xml;charset=utf-8");
  const svg = readSvg(
    new TextEncoder().encode(decodeURIComponent(drawing.join(","))),
  );
  expect(svg.title).toBe(headline);
}
