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
    quiet.expectEndOf(site.address);
    await site.close();
  },
});

test.use({ serviceWorkers: "allow" });
test.slow(); // a visit is some hundred files, and a busy machine no failure

/** What the first page is made of. */
const overviewFiles = /^(?:\.\/|icon\.svg|404\.html|data\/.*|assets\/.*)$/u;

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
  await page.goto(`${site.address}so-sanh?chi-tieu=budget-revenue`);
  await isAlive(page);
  const compare = new ComparePage(page);
  await compare.choice("2022").click();
  await expect(page).toHaveURL(/nam=2022/u);
  const panel = new TakeAwayPanel(page, "vi");
  for (const kind of ["csv", "png", "xlsx", "zip"] as const) {
    const { bytes } = await panel.take(kind);
    expect(bytes.length, kind).toBeGreaterThan(300);
  }
});

test("new figures and a new build are told, and shown when the reader asks for them", async ({
  page,
  site,
}) => {
  const notice = page.locator(".renewal");
  const footer = page.locator(".footer");
  await site.fetchAhead(overviewFiles);
  await visit(page, site.address);
  await page.goto(`${site.address}?nam=2022`);
  await isAlive(page);
  let loads = 0;
  page.on("load", () => (loads += 1));
  const news = async (sentence: string, shown: string | RegExp) => {
    await page.reload();
    await expect(notice.locator("p")).toHaveText(sentence);
    await expect(footer, "nothing is swapped").toContainText(shown);
    loads = 0;
    const loaded = page.waitForEvent("load");
    await notice.getByRole("button", { name: "Tải lại" }).click();
    await loaded;
    await isAlive(page);
    await expect(page).toHaveURL(/\?nam=2022$/u);
  };
  await site.publish("data/index.json", (text) =>
    text.replace(/"version":"[^"]*"/u, '"version":"000000000001"'),
  );
  await news("Có số liệu mới.", /Bản số liệu (?!000000000001)/u);
  await expect(footer).toContainText("Bản số liệu 000000000001");
  // It is told once.
  await expect(notice).toHaveCount(1);
  await expect(notice).toBeEmpty();
  await site.publish("icon.svg", (text) => text.replace("#a3161a", "#a3161b"));
  await news("Trang có bản mới.", "000000000001");
  expect(loads).toBe(1);
});

test("a copy that is broken or gone is fetched anew and whole for the next time, and a site that is gone leaves none", async ({
  page,
  quiet,
  site,
}) => {
  quiet.expectFailureOf(/(?:sw\.js|icon\.svg)$/u);
  await site.fetchAhead(overviewFiles);
  await visit(page, site.address);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const files = await cache.keys();
      for (const [order, file] of files.entries()) {
        const answer = await cache.match(file);
        const text = (await answer?.text()) ?? "";
        const type = answer?.headers.get("content-type") ?? "";
        if (order % 3 === 0) await cache.delete(file);
        else
          await cache.put(
            file,
            new Response(
              order % 3 === 1 ? text.slice(0, text.length / 2) : text,
              {
                headers: {
                  "content-type": order % 3 === 1 ? type : "text/plain",
                },
              },
            ),
          );
      }
    }
  });
  for (const isCutOff of [false, true]) {
    site.cutOff(isCutOff);
    await page.goto(`${site.address}?nam=2022`);
    await isAlive(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.locator(".plan-mark").first()).toBeVisible();
  }
  // Taken elsewhere, the site leaves nothing behind.
  site.cutOff(false);
  site.remove(/sw\.js$/u);
  await page.reload();
  await expect
    .poll(
      () =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      { timeout: 20_000 },
    )
    .toEqual([0, 0]);
});
