import type { Page } from "playwright/test";

import type { Source } from "../src/core/observation.ts";
import { findTextLanguage } from "../src/wording/textLanguage.ts";
import { expect, test } from "./quietPage.ts";
import { readIndex, readShard } from "./recordFiles.ts";
import { isAlive, isWhole } from "./sitePages.ts";

const selections = [
  "/?thanh-pho=cao-bang&nam=2022",
  "/chi-tieu/budget-revenue?hinh=cung-ky&thanh-pho=cao-bang",
  "/thanh-pho/mong-cai",
  "/nguon?tim=cao+bang",
  "/du-lieu",
];

for (const selection of selections) {
  test(`switching the language keeps ${selection}, there and back`, async ({
    page,
  }) => {
    await page.goto(`.${selection}`);
    const { pathname, search } = new URL(page.url());
    const main = page.getByRole("main");
    await expect(main.locator("h2, table, svg").first()).toBeVisible();
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const english = new URL(page.url());
    expect(english.pathname.replace(/\/$/u, "")).toBe(
      `/en${pathname}`.replace(/\/$/u, ""),
    );
    expect(english.search).toBe(search);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
    const back = new URL(page.url());
    expect(back.pathname.replace(/\/$/u, "")).toBe(
      pathname.replace(/\/$/u, ""),
    );
    expect(back.search).toBe(search);
  });
}

function printedIn(source: Source): readonly string[] {
  const { printedLevel, printedPlan, printedGrowth, printedChange } = source;
  return [printedLevel, printedPlan, printedGrowth, printedChange].filter(
    (phrase) => phrase !== undefined,
  );
}

/** Every title, publisher and printed phrase in Vietnamese that the page shows without saying so. */
function unmarked(page: Page, texts: readonly string[]) {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.textContent ?? "";
      const isMarked = node.parentElement?.closest("[lang='vi']") !== null;
      if (isMarked) continue;
      for (const text of sought) if (own.includes(text)) found.add(text);
    }
    return [...found];
  }, texts);
}

test("on an English page a source's own words say that they are Vietnamese", async ({
  page,
  request,
}) => {
  const index = await readIndex(request);
  const shards = await Promise.all(
    index.cities.map(({ id }) => readShard(request, index, id)),
  );
  const words = [
    ...shards.flatMap(({ reports }) =>
      reports.flatMap(({ title, publisher }) => [title, publisher]),
    ),
    ...shards.flatMap(({ observations }) =>
      observations.flatMap(({ sources }) => sources.flatMap(printedIn)),
    ),
  ];
  const vietnamese = [...new Set(words)].filter(
    (text) => findTextLanguage(text) === "vi" && /\p{L}/u.test(text),
  );
  expect(vietnamese.length).toBeGreaterThan(100);
  for (const path of [
    "/",
    "/chi-tieu/budget-revenue?xem=bang",
    "/chi-tieu/budget-revenue?diem=2022-10-28-cao-bang%231%2Fprovince%2F53.6",
    "/thanh-pho/mong-cai",
    "/nguon",
    "/nguon?tim=tang",
    "/nguon/2022-10-28-cao-bang",
    "/nguon/2025-01-02-mong-cai",
    "/du-lieu",
    "/?so-lieu=2024-11-27-cao-bang%239",
  ]) {
    await page.goto(`./en${path}`);
    await isAlive(page);
    await expect(page.locator("main [lang='vi']").first()).toBeAttached();
    await isWhole(page);
    if (path.includes("so-lieu="))
      await expect(page.locator("dialog[open] h2")).toBeVisible();
    expect(await unmarked(page, vietnamese), path).toEqual([]);
  }
});

test("the English overview tells its figures in English", async ({ page }) => {
  await page.goto("./en/");
  await isAlive(page);
  await expect(page.locator(".headline")).toContainText("percentage points");
  await expect(
    page.getByRole("button", { name: /^Cao Bằng: .* 2022 .*\.$/u }).first(),
  ).toBeVisible();
});

test("a page come to by links keeps its subject on the way to the next, in another language or elsewhere", async ({
  page,
}) => {
  const pages = page.getByRole("navigation", { name: "Các trang" });
  await page.goto("./du-lieu");
  await isAlive(page);
  await pages.getByRole("link", { name: "Thành phố" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: "Móng Cái" })
    .first()
    .click();
  await expect(page).toHaveURL(/\/thanh-pho\/mong-cai/u);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/\/en\/thanh-pho\/mong-cai/u);
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Sources" })
    .click();
  await expect(page).toHaveURL(/\/en\/nguon$/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
});
