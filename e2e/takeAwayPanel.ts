import { readFile } from "node:fs/promises";

import { expect, type Locator, type Page } from "playwright/test";

import type { Language } from "../src/core/vocabulary.ts";
import { takeAwayWords } from "../src/wording/takeAwayWords.ts";
import { formatNames } from "../src/wording/formatNames.ts";

export type TakenKind =
  "png" | "svg" | "csv" | "csv-vi" | "xlsx" | "json" | "zip";

export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const citationStyles = ["short", "long", "bibtex", "ris"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Where things are taken away, as a reader finds its parts. */
export class TakeAwayPanel {
  readonly page: Page;
  readonly region: Locator;
  readonly #say: (typeof takeAwayWords)[Language];

  constructor(page: Page, language: Language) {
    this.page = page;
    this.#say = takeAwayWords[language];
    this.region = page.getByRole("region", { name: this.#say.title });
  }

  /** The file that a button makes. */
  async take(kind: TakenKind): Promise<TakenFile> {
    const [file] = await Promise.all([
      this.#download(kind),
      this.#button(kind).click(),
    ]);
    return file;
  }

  /** Every kind. A picture and a table are made at a time, but asked for one after another: there is one mouse. */
  async takeAll(): Promise<Readonly<Record<TakenKind, TakenFile>>> {
    const png = this.#download("png");
    const csv = this.#download("csv");
    await this.#button("png").click();
    await this.#button("csv").click();
    const pictures = { png: await png, svg: await this.take("svg") };
    return {
      ...pictures,
      csv: await csv,
      "csv-vi": await this.take("csv-vi"),
      xlsx: await this.take("xlsx"),
      json: await this.take("json"),
      zip: await this.take("zip"),
    };
  }

  async citation(style: CitationStyle): Promise<string> {
    const { styles, field } = this.#say.citation;
    const name = { ...formatNames, ...styles }[style];
    const button = this.region.getByRole("button", { name, exact: true });
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    return this.#textOf(field);
  }

  link(): Promise<string> {
    return this.#textOf(this.#say.link.field);
  }

  async chooseLink(kept: "frozen" | "live"): Promise<void> {
    const name = this.#say.link.kinds[kept];
    const button = this.region.getByRole("button", { name, exact: true });
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
  }

  snippet(): Promise<string> {
    return this.#textOf(this.#say.embed.field);
  }

  /** Folded away until it is asked for. */
  altText(): Promise<string> {
    return this.region.locator("details textarea").inputValue();
  }

  #button(kind: TakenKind): Locator {
    const name = this.#nameOf(kind);
    return this.region.getByRole("button", { name, exact: true });
  }

  async #download(kind: TakenKind): Promise<TakenFile> {
    const ending = endingOf(kind);
    const download = await this.page.waitForEvent("download", {
      predicate: (one) => ending.test(one.suggestedFilename()),
      timeout: 60_000,
    });
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await download.path())),
    };
  }

  #textOf(name: string): Promise<string> {
    return this.region.getByRole("textbox", { name, exact: true }).inputValue();
  }

  #nameOf(kind: TakenKind): string {
    const { csvForExcel, all } = this.#say.data;
    if (kind === "csv-vi") return csvForExcel;
    return kind === "zip" ? all : formatNames[kind];
  }
}

function endingOf(kind: TakenKind): RegExp {
  if (kind === "csv-vi") return /_[a-z0-9-]*excel[a-z0-9-]*\.csv$/u;
  if (kind === "csv") return /_[0-9a-f]{6}\.csv$/u;
  return new RegExp(`\\.${kind}$`, "u");
}
