import type { Page } from "playwright/test";

import { expect, test as base } from "./quietPage.ts";
import { SiteHost } from "./siteHost.ts";
import { isAlive } from "./sitePages.ts";

// No worker here, as in a browser that forbids it: an old page has no copy of what is gone.
const test = base.extend<{ readonly site: SiteHost }>({
  site: async ({ quiet }, run) => {
    const site = await SiteHost.open();
    quiet.allowOrigin(site.address);
    quiet.expectFailureOf(/\/(?:DataPage|ReceiptDialog)-/u);
    quiet.expectConsole(/dynamically imported module|Unable to preload/u);
    await run(site);
    quiet.expectEndOf(site.address);
    await site.close();
  },
});

const start = /^first-.*\.js$/u;
const gone =
  "Trang vừa được cập nhật, phần vừa mở không còn trên máy chủ. Đang tải lại, giữ nguyên lựa chọn…";

/** Opens a page and waits until it knows what to do when a part of it is gone. */
async function open(page: Page, site: SiteHost, path = ""): Promise<void> {
  await page.goto(site.address + path);
  await isAlive(page);
  await expect(page.locator(".renewal")).toHaveCount(1);
}

/** What the notice says before the page is loaded anew: it stands for a moment only, so the page itself watches for it. */
async function isToldAndLoaded(
  page: Page,
  act: () => Promise<void>,
): Promise<void> {
  const told = page.waitForFunction(
    (text) => document.querySelector(".renewal p")?.textContent === text,
    gone,
  );
  const loaded = page.waitForEvent("load");
  await act();
  await told;
  await loaded;
}

test("a page left open over a new build says so and is loaded anew where it was", async ({
  page,
  site,
}) => {
  await open(page, site, "?nam=2022");
  await site.rename([start, /^DataPage-.*\.js$/u]);
  await isToldAndLoaded(page, () =>
    page.getByRole("link", { name: "Dữ liệu", exact: true }).click(),
  );
  await isAlive(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dữ liệu");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a receipt that is gone with the old build is open, with its selection, in the new one", async ({
  overview,
  page,
  site,
}) => {
  await open(page, site, "?nam=2022");
  await site.rename([start, /^ReceiptDialog-.*\.js$/u]);
  await isToldAndLoaded(page, () => overview.marks.first().press("Enter"));
  await expect(overview.receipt).toBeVisible();
  await expect(page).toHaveURL(/\?nam=2022&so-lieu=/u);
});

test("what stays gone is told after one try, not tried for ever", async ({
  page,
  site,
}) => {
  await open(page, site);
  // A host half of whose files are of another build.
  await site.publish("index.html", (text) =>
    text.replaceAll(/first-[\w-]{8}\.js/gu, "first-Anders00.js"),
  );
  site.remove(/\/DataPage-/u);
  await page.goto(`${site.address}nguon/`);
  await expect(page.locator(".renewal")).toHaveCount(1);
  let loads = 0;
  page.on("load", () => (loads += 1));
  const pages = page.getByRole("navigation", { name: "Các trang" });
  await isToldAndLoaded(page, () =>
    pages.getByRole("link", { name: "Dữ liệu" }).click(),
  );
  await expect(page.locator("#unreachable")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(loads).toBe(1);
});

test("a part that fails while the build is the same is no reason to load the page anew", async ({
  page,
  site,
}) => {
  await open(page, site);
  site.remove(/\/DataPage-/u);
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.getByRole("link", { name: "Dữ liệu", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Chưa tải được trang");
  await page.waitForTimeout(3000);
  await expect(page.locator(".renewal")).toBeEmpty();
  expect(loads).toBe(0);
});
