import type { Page } from "playwright/test";

import { galleryNames } from "./galleryNames.ts";
import { serveGallery } from "./gallerySite.ts";
import { expect, test } from "./quietPage.ts";
import type { StaticHost } from "./staticHost.ts";

let host: StaticHost;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  host = await serveGallery(test.info().parallelIndex);
});

test.afterAll(() => host.close());

async function openCase(page: Page, name: string): Promise<void> {
  await page.goto(`${host.address}gallery/${name}`);
  const shown = page.locator(`[data-case="${name}"]`);
  await expect(shown).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const figures = shown.locator("figure");
  for (const figure of await figures.all())
    await expect(figure.locator("[data-mark]").first()).toBeAttached();
}

/** Pairs of texts of one drawing whose boxes overlap by more than a hair. */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 1;
    return [...document.querySelectorAll(".recharts-surface")].flatMap(
      (surface) => {
        const texts = [...surface.querySelectorAll("text")]
          .filter((text) => text.textContent.trim() !== "")
          .map((text) => ({ text, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
          // A slanted name's box is mostly empty.
          .filter(({ text }) => !text.closest('[transform*="rotate"]'));
        return texts.flatMap(({ text, box }, order) =>
          texts
            .slice(order + 1)
            .filter(
              ({ box: other }) =>
                box.left + slack < other.right &&
                other.left + slack < box.right &&
                box.top + slack < other.bottom &&
                other.top + slack < box.bottom,
            )
            .map((other) => `${text.textContent} × ${other.text.textContent}`),
        );
      },
    );
  });
}

/** The charts draw anew in the frame after their box has changed. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

for (const name of galleryNames) {
  test(`${name}: labels keep apart at every width, and it looks as it did`, async ({
    page,
    quiet,
  }) => {
    quiet.allowOrigin(host.address);
    quiet.expectFailureOf(/\/gallery\/\w+$/u); // no file of its own
    await openCase(page, name);
    const drawn = page.locator(`[data-case="${name}"]`);
    for (const width of [360, 768, 1280, 1920]) {
      await resize(page, width);
      await expect
        .poll(() => overlaps(page), { message: `${width} px` })
        .toEqual([]);
      if (width !== 360 && width !== 1280) continue;
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        // A hundredth of the pixels: antialiasing differs between machines, a moved label is more.
        await expect(drawn).toHaveScreenshot(
          `${name}-${width}-${colorScheme}.png`,
          { maxDiffPixelRatio: 0.01 },
        );
      }
    }
  });
}

test("the gallery has every case, and a build for readers none", async ({
  page,
  quiet,
}) => {
  quiet.allowOrigin(host.address);
  quiet.expectFailureOf(/\/gallery$/u);
  await page.goto(`${host.address}gallery`);
  await expect(page.locator("[data-case]")).toHaveCount(galleryNames.length);
  await page.goto("./gallery");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Không có trang này",
  );
});
