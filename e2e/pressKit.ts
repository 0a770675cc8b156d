import type { Page } from "playwright/test";

import { ComparePage } from "./comparePage.ts";
import { expect } from "./quietPage.ts";
import type { Selection } from "./selections.ts";
import {
  citationStyles,
  TakeAwayPanel,
  type TakenFile,
  type TakenKind,
} from "./takeAwayPanel.ts";
import { plain } from "./takenSvg.ts";

type Files = Readonly<Record<TakenKind, TakenFile>>;

/** What the page says of a selection, and all that it gives away. */
export interface Kit {
  readonly headline: string;
  readonly unit: string;
  readonly sentence: string;
  readonly alt: string;
  /** Each value of the table. */
  readonly values: readonly string[];
  /** The link that keeps its figures. */
  readonly link: string;
  readonly citations: readonly string[];
  readonly snippet: string;
  readonly files: Files;
}

/** Each selection makes fifteen files, eight of them pictures: seconds on a free machine, a minute on a busy one. */
export const patience = 180_000;

export async function openSelection(
  page: Page,
  selection: Selection,
): Promise<TakeAwayPanel> {
  const compare = new ComparePage(page);
  const panel = new TakeAwayPanel(page, selection.language);
  const start = selection.language === "en" ? "./en/so-sanh" : "./so-sanh";
  await page.goto(`${start}${selection.search}`);
  await expect(panel.region).toBeVisible({ timeout: patience });
  await expect(compare.headline).toBeVisible();
  if (selection.kept === "frozen") {
    await page.goto(await panel.link());
    await expect(page.locator(".frozen-note")).toBeVisible({
      timeout: patience,
    });
    await expect(panel.region).toBeVisible();
  }
  return panel;
}

export async function kitOf(page: Page, selection: Selection): Promise<Kit> {
  const panel = await openSelection(page, selection);
  const { headline, table: compared } = new ComparePage(page);
  await expect(compared.locator("tbody button").first()).toBeVisible();
  const [files, table] = await Promise.all([
    panel.takeAll(),
    compared.locator("tbody button").allInnerTexts(),
  ]);
  const citations: string[] = [];
  for (const style of citationStyles)
    citations.push(await panel.citation(style));
  const link = await panel.link();
  await panel.chooseLink(selection.kept);
  return {
    headline: plain(await headline.innerText()),
    unit: plain(await page.locator(".picture-card .card__note").innerText()),
    sentence: plain(await page.locator("textarea").first().inputValue()),
    alt: plain(await panel.altText()),
    values: table.map(plain),
    link,
    citations,
    snippet: await panel.snippet(),
    files,
  };
}
