import type { Page } from "playwright/test";

import { galleryNames, pictureNames } from "./galleryNames.ts";
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

/**
 * Pairs of texts of one drawing whose boxes overlap by more than a hair. A slanted text is measured as a row of small
 * boxes along its foot, since the one box about it is mostly empty.
 */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 1;
    const isSlanted = (text: Element) =>
      text.closest('[transform*="rotate"]') !== null;
    const boxesOf = (text: SVGTextElement): readonly DOMRect[] => {
      if (!isSlanted(text)) return [text.getBoundingClientRect()];
      const matrix = text.getScreenCTM();
      if (matrix === null) return [];
      const { x, y, width, height } = text.getBBox();
      const reach = height / 4;
      const count = Math.max(1, Math.ceil(width / reach));
      return Array.from({ length: count }, (_, step) => {
        const at = new DOMPoint(
          x + (width * (step + 0.5)) / count,
          y + height / 2,
        ).matrixTransform(matrix);
        return new DOMRect(at.x - reach, at.y - reach, 2 * reach, 2 * reach);
      });
    };
    const isOver = (one: DOMRect, other: DOMRect) =>
      one.left + slack < other.right &&
      other.left + slack < one.right &&
      one.top + slack < other.bottom &&
      other.top + slack < one.bottom;
    return [...document.querySelectorAll(".recharts-surface")].flatMap(
      (surface) => {
        const texts = [...surface.querySelectorAll("text")]
          .filter((text) => text.textContent.trim() !== "")
          .filter((text) => text.getBoundingClientRect().width > 0)
          .map((text) => ({ text, boxes: boxesOf(text) }));
        return texts.flatMap(({ text, boxes }, order) =>
          texts
            .slice(order + 1)
            .filter(({ boxes: others }) =>
              boxes.some((box) => others.some((other) => isOver(box, other))),
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

for (const name of pictureNames) {
  test(`${name} looks as it did`, async ({ page, quiet }) => {
    quiet.allowOrigin(host.address);
    quiet.expectFailureOf(/\/gallery\/\w+$/u); // no file of its own
    await page.goto(`${host.address}gallery/${name}`);
    const drawn = page.locator(`[data-case="${name}"] svg[role="img"]`);
    await expect(drawn).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const themes =
      name === "pictureCard"
        ? (["light", "dark"] as const)
        : ["light" as const];
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await expect(drawn).toHaveScreenshot(`${name}-${colorScheme}.png`, {
        maxDiffPixelRatio: 0.005,
      });
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
  await expect(page.locator("[data-case]")).toHaveCount(
    galleryNames.length + pictureNames.length,
  );
  await page.goto("./gallery");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Không có trang này",
  );
});
