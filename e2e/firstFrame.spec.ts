import { expect, test } from "./quietPage.ts";

declare global {
  interface Window {
    /** Whether the first frame held what lies below the window's edge; put there by a test. */
    wasAllThere?: boolean | undefined;
  }
}

test("what lies below the window's edge is laid out after the first paint, but for a reader who comes back to it", async ({
  overview,
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () =>
      requestAnimationFrame(() => {
        const below = ".matrix, .panels > :nth-child(3) .panel__chart";
        window.wasAllThere = [...document.querySelectorAll(below)].every(
          (part) => part.checkVisibility(),
        );
      }),
    );
  });
  const firstFrame = () => page.evaluate(() => window.wasAllThere);
  for (const size of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await page.goto("./");
    await overview.isDrawn();
    expect(await firstFrame()).toBe(false);
    await expect(overview.matrix).toBeVisible();
    await page.reload();
    await overview.isDrawn();
    expect(await firstFrame()).toBe(true);
  }
  await page.setViewportSize({ width: 1280, height: 3000 });
  await page.goto("./en/");
  await overview.isDrawn();
  expect(await firstFrame()).toBe(true);
});
