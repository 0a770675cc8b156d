import { expect, test } from "./quietPage.ts";
import { isAlive, sitePages } from "./sitePages.ts";

declare global {
  interface Window {
    /** What the page asked a language's tables for; put there by a test. */
    tablesAsked?: string[];
    /** How often the page said its language; put there by a test. */
    timesSaid?: number;
  }
}

const inEnglish = [{ path: "/en/", ready: ".panels .plan-marks" }];

/** How many charts in the window are still the build's drawing; runs in the page. */
function stillsInSight(): number {
  return [...document.querySelectorAll(".chart-slot__still")].filter(
    (still) => still.getBoundingClientRect().top < innerHeight,
  ).length;
}

test("no page opens a language's tables to come alive: the first to do so waits 40 ms", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = (window.tablesAsked = []);
    for (const [owner, name] of [
      [Intl, "NumberFormat"],
      [Intl, "DateTimeFormat"],
      [Intl, "Collator"],
      [Intl, "PluralRules"],
      [Intl, "ListFormat"],
      [Number.prototype, "toLocaleString"],
      [Date.prototype, "toLocaleString"],
      [Date.prototype, "toLocaleDateString"],
      [String.prototype, "localeCompare"],
    ] as const) {
      const own: unknown = Reflect.get(owner, name);
      Object.defineProperty(owner, name, {
        get: () => {
          asked.push(name);
          return own;
        },
      });
    }
  });
  for (const { path, ready } of [...sitePages, ...inEnglish]) {
    await page.goto(`.${path}`);
    await isAlive(page);
    await expect(page.locator(ready).first()).toBeVisible();
    await expect.poll(() => page.evaluate(stillsInSight)).toBe(0);
    expect(await page.evaluate(() => window.tablesAsked), path).toEqual([]);
  }
  await page.evaluate(() => (1).toLocaleString());
  expect(await page.evaluate(() => window.tablesAsked)).not.toEqual([]);
});

test("a page says its language once: said again, a browser styles it all anew", async ({
  overview,
  page,
}) => {
  await page.addInitScript(() => {
    window.timesSaid = 0;
    new MutationObserver((changes) => {
      const ofPage = changes.filter(
        ({ target }) => target === document.documentElement,
      );
      window.timesSaid = (window.timesSaid ?? 0) + ofPage.length;
    }).observe(document, { attributeFilter: ["lang"], subtree: true });
  });
  const timesSaid = () => page.evaluate(() => window.timesSaid);
  await page.goto("./");
  await overview.isDrawn();
  expect(await timesSaid()).toBe(0);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await timesSaid()).toBe(1);
});
