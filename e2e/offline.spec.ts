import type { Page } from "playwright/test";

import { ComparePage } from "./comparePage.ts";
import { expect, test as base } from "./quietPage.ts";
import { SiteHost } from "./siteHost.ts";
import { isAlive } from "./sitePages.ts";
import { TakeAwayPanel } from "./takeAwayPanel.ts";

const test = base.extend<{ readonly site: SiteHost }>({
  site: async ({ quiet }, run) => {
    const site = await SiteHost.open("/so-lieu/");
    quiet.allowOrigin(site.address);
    await run(site);
    await site.close();
  },
});

test.use({ serviceWorkers: "allow" });

/** A visit that lasts until all of the site is at hand. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await isAlive(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() =>
      page.evaluate(() => navigator.serviceWorker.controller !== null),
    )
    .toBe(true);
}

test("after one visit every page, filter and export works without a network", async ({
  page,
  quiet,
  site,
}) => {
  // Asked in vain whether there is anything new.
  quiet.expectFailureOf(/sw\.js$/u);
  await visit(page, `${site.address}nhung/`);
  site.cutOff();
  for (const [path, language] of [
    ["", "vi"],
    ["en/", "en"],
    ["chi-tieu/industrial-output?hinh=tung-thang", "vi"],
    ["en/thanh-pho/mong-cai", "en"],
    ["nguon?tim=giai+ngan", "vi"],
    ["en/nguon/2022-10-28-cao-bang/", "en"],
    ["du-lieu/index.html", "vi"],
  ] as const) {
    await page.goto(site.address + path);
    await isAlive(page);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("main h2").first()).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
});
