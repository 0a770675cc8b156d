import type { Page } from "playwright/test";

import { expect } from "playwright/test";
import type { Language } from "../src/core/vocabulary.ts";
import { languagePath } from "../src/pages/place.ts";

/** One of each kind of page and view, by its address below the language; what says that it is all there. */
export const sitePages = [
  { name: "overview", path: "/", ready: ".panels .plan-marks" },
  {
    name: "indicator, share of plan",
    path: "/chi-tieu/budget-revenue",
    ready: "main .recharts-surface",
  },
  {
    name: "indicator, cumulative",
    path: "/chi-tieu/budget-revenue?hinh=luy-ke",
    ready: "main .recharts-surface",
  },
  {
    name: "indicator, month by month",
    path: "/chi-tieu/industrial-output?hinh=tung-thang",
    ready: "main .recharts-surface",
  },
  {
    name: "indicator, growth",
    path: "/chi-tieu/budget-revenue?hinh=cung-ky",
    ready: "main .recharts-surface",
  },
  {
    name: "indicator, table",
    path: "/chi-tieu/investment-disbursement?xem=bang",
    ready: "main table",
  },
  {
    name: "city",
    path: "/thanh-pho/cao-bang",
    ready: "main .recharts-surface",
  },
  {
    name: "compare",
    path: "/so-sanh",
    ready: "main .compared-table tbody tr",
  },
  {
    name: "compare, table",
    path: "/so-sanh?chi-tieu=budget-revenue&xem=bang",
    ready: ".picture-card .compared-table tbody tr",
  },
  {
    name: "compare, locked",
    path: "/so-sanh?chi-tieu=budget-revenue&so-theo=muc",
    ready: "main .lock",
  },
  { name: "sources", path: "/nguon", ready: "main a[href*='/nguon/']" },
  {
    name: "report",
    path: "/nguon/2022-10-28-cao-bang",
    ready: "main h2",
  },
  { name: "data", path: "/du-lieu", ready: "main h2" },
] as const;

/** A page with the screen of a meeting over it. */
export const meetings = [
  {
    name: "a meeting",
    path: "/?che-do=trinh-chieu",
    ready: ".meeting [data-mark]",
  },
  {
    name: "a meeting over an indicator",
    path: "/chi-tieu/budget-revenue?che-do=trinh-chieu&buoc=level",
    ready: ".meeting [data-mark]",
  },
] as const;

export type SitePage = (typeof sitePages)[number];

/** A selection of everything: a page that the build did not draw, since its address might have asked for less. */
export const byScript = "?xem=hinh";

/** Waits until the page hears its reader and no chart of it is the build's any more. */
export async function isAlive(page: Page): Promise<void> {
  const patience = { timeout: 20_000 }; // a busy machine is no failure
  await expect(page.locator("#root[data-alive]")).toHaveCount(1, patience);
  await expect(page.locator(".chart-slot__still")).toHaveCount(0, patience);
}

/** Waits until each chart has its marks, and everything its letters. */
export async function isWhole(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy='true']")).toHaveCount(0);
  const bare = page.locator(".chart-slot:not(:has([data-mark]))");
  // Below a meeting's screen the page's own are not drawn.
  await expect(bare.filter({ visible: true })).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** Opens a page in a language and waits until it shows the record. */
export async function openPage(
  page: Page,
  { path, ready }: SitePage,
  language: Language = "vi",
): Promise<void> {
  await page.goto(`.${languagePath(language)}${path}`);
  await isAlive(page);
  await expect(page.locator(ready).first()).toBeVisible();
  await isWhole(page);
}
