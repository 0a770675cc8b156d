import type { Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";
import { isAlive } from "./sitePages.ts";

/** The smallest text on the screen, in percent of the screen's height. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const screen = document.querySelector(".meeting");
    if (screen === null) return 0;
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      if (parentElement === null || node.textContent?.trim() === "") continue;
      if (parentElement.closest(".visually-hidden, .recharts-zIndex-layer_-1"))
        continue;
      if (parentElement.getClientRects().length === 0) continue;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
      least = Math.min(least, size);
    }
    return (least / window.innerHeight) * 100;
  });
}

const starts = ["/", "/chi-tieu/budget-revenue", "/thanh-pho/cao-bang"];

for (const start of starts) {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    test(`${start} fills a projector of ${width} × ${height}, readable from the back`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`.${start}?che-do=trinh-chieu`);
      await isAlive(page);
      const chart = page.locator(".meeting__chart .recharts-surface").first();
      await expect(chart).toBeVisible();
      expect(await smallestText(page)).toBeGreaterThanOrEqual(2.2);
      const box = await chart.boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(width * 0.85);
      expect(box?.height ?? 0).toBeGreaterThan(height * 0.4);
      const scroll = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]);
      expect(scroll[0]).toBeLessThanOrEqual(width);
    });
  }
}

test("keys enter, step, and leave; the address keeps the step", async ({
  overview,
  page,
}) => {
  await overview.open("?thanh-pho=cao-bang");
  await page.keyboard.press("p");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(page.locator(".meeting")).toBeFocused();
  const first = await heading.innerText();
  await page.keyboard.press("ArrowRight");
  await expect(heading).not.toHaveText(first);
  const second = await heading.innerText();
  expect(new URL(page.url()).searchParams.get("che-do")).toBe("trinh-chieu");
  await page.reload();
  await expect(heading).toHaveText(second);
  await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(first);
  await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(first);
  await page.keyboard.press("Escape");
  await overview.isDrawn();
  expect(decodeURIComponent(new URL(page.url()).search)).toBe(
    "?thanh-pho=cao-bang",
  );
  await page.goBack();
  await expect(page.locator(".meeting")).toBeVisible();
});

test("the set to step through can be chosen", async ({ page }) => {
  await page.goto("./?che-do=trinh-chieu");
  await page.getByText("Chọn hình").click();
  const boxes = page.getByRole("checkbox");
  await boxes.nth(1).uncheck();
  await boxes.nth(2).uncheck();
  await expect(page.locator(".meeting__place")).toHaveText("1 / 2");
  await page.reload();
  await expect(page.locator(".meeting__place")).toHaveText("1 / 2");
});
