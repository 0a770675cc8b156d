import type { Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";

function paperOf(page: Page): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
}

test("the theme steps from the machine's to light and dark and is kept", async ({
  overview,
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await overview.open();
  const dark = await paperOf(page);
  const button = page.getByRole("button", { name: /^Giao diện:/u });
  await expect(button).toHaveAccessibleName("Giao diện: theo máy");
  await button.click();
  await expect(button).toHaveAccessibleName("Giao diện: sáng");
  await expect.poll(() => paperOf(page)).not.toBe(dark);
  const light = await paperOf(page);
  await page.reload();
  await overview.isDrawn();
  await expect.poll(() => paperOf(page)).toBe(light);
  await expect(button).toHaveAccessibleName("Giao diện: sáng");
  await button.click();
  await expect(button).toHaveAccessibleName("Giao diện: tối");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => paperOf(page)).toBe(dark);
  await button.click();
  await expect.poll(() => paperOf(page)).toBe(light);
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
});

test("a chosen theme stands before the first paint and before any of our code", async ({
  page,
  quiet,
}) => {
  await page.goto("./");
  await page.evaluate(() =>
    window.localStorage.setItem("doi-sanh-theme", "dark"),
  );
  quiet.expectFailureOf(/\.js$/u);
  await page.route(/\.js$/u, (route) => route.abort());
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("charts follow the theme", async ({ overview, page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await overview.open();
  const inkOf = () =>
    page
      .locator(".plan-chart__plan-label")
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
  const light = await inkOf();
  const button = page.getByRole("button", { name: /^Giao diện:/u });
  await button.click();
  await button.click();
  await expect.poll(inkOf).not.toBe(light);
});
