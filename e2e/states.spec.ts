import type { Page } from "playwright/test";

import { languages, type Language } from "../src/core/vocabulary.ts";
import { languagePath } from "../src/pages/place.ts";
import { findingsIn } from "./axe.ts";
import { expect, test } from "./quietPage.ts";
import { isAlive, isWhole, meetings } from "./sitePages.ts";

interface PageState {
  readonly name: string;
  readonly path: string;
  /** What is there once the state is. */
  readonly ready: string;
  /** A key that leads to it. */
  readonly key?: string;
}

/** What a page can be in beside how it opens. */
const states: readonly PageState[] = [
  {
    name: "a receipt",
    path: "/?so-lieu=2022-10-28-cao-bang%231",
    ready: "dialog[open] .receipt__statement",
  },
  {
    name: "a receipt of an indicator",
    path: "/chi-tieu/industrial-output?so-lieu=2024-11-27-cao-bang%239",
    ready: "dialog[open] h2",
  },
  { name: "tables", path: "/?xem=bang", ready: ".panels table" },
  {
    name: "a sorted table",
    path: "/chi-tieu/budget-revenue?xem=bang&xep=-ky",
    ready: "main [aria-sort='descending']",
  },
  {
    name: "a city's tables",
    path: "/thanh-pho/mong-cai?xem=bang",
    ready: "main table",
  },
  {
    name: "the board as a table",
    path: "/du-lieu?xem=bang&nam=2024", // a thousand cells of every year are a minute's work for axe
    ready: "main table",
  },
  {
    name: "a filter",
    path: "/?thanh-pho=cao-bang&nam=2022",
    ready: ".plan-mark",
  },
  {
    name: "a search",
    path: "/nguon?tim=cao+bang&loai=bao-chi",
    ready: "main [role='status']",
  },
  {
    name: "a search without hits",
    path: "/nguon?tim=zzzz",
    ready: "main [role='status']",
  },
  { name: "an empty selection", path: "/?nam=1999", ready: ".panel__empty" },
  {
    name: "an indicator's empty selection",
    path: "/chi-tieu/budget-revenue?nam=1999",
    ready: "main .view",
  },
  {
    name: "a city's empty selection",
    path: "/thanh-pho/bac-kan?nam=1999",
    ready: "main h2",
  },
  {
    name: "a logarithmic scale",
    path: "/chi-tieu/budget-revenue?hinh=luy-ke&thang-do=log",
    ready: ".view [data-mark]",
  },
  {
    name: "a pinned mark",
    path: "/chi-tieu/budget-revenue?diem=2022-10-28-cao-bang%231%2Fprovince%2F53.6",
    ready: ".view__printed",
  },
  { name: "the keys", path: "/", ready: "dialog[open] kbd", key: "?" },
  ...meetings,
  {
    name: "a report's figure",
    path: "/nguon/2022-10-28-cao-bang#so-1",
    ready: "main h2",
  },
];

async function bring(
  page: Page,
  state: PageState,
  language: Language,
): Promise<void> {
  await page.goto(`.${languagePath(language)}${state.path}`);
  await isAlive(page);
  if (state.key !== undefined) await page.keyboard.press(state.key);
  await expect(page.locator(state.ready).first()).toBeVisible();
  await isWhole(page);
}

for (const state of states) {
  test(`axe finds nothing in ${state.name}, light and dark, in both languages`, async ({
    page,
  }) => {
    test.slow(); // axe reads all of it three times
    await bring(page, state, "vi");
    expect(await findingsIn(page, "light"), "vi").toEqual([]);
    // Colours know no language.
    expect(await findingsIn(page, "dark"), "dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await bring(page, state, "en");
    expect(await findingsIn(page, "light"), "en").toEqual([]);
  });
}

test("axe finds nothing on the page for a wrong address", async ({
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/\/chi-tieu\/budget-revenu$/u);
  for (const language of languages) {
    await page.goto(`.${languagePath(language)}/chi-tieu/budget-revenu`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      expect(
        await findingsIn(page, colorScheme),
        `${language} ${colorScheme}`,
      ).toEqual([]);
    }
  }
});
