import type { Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";
import { openPage, sitePages } from "./sitePages.ts";

/** Text width of A4 in CSS px, less the browser's default margins. */
const papers = [
  { name: "portrait", width: 718, landscape: false },
  { name: "landscape", width: 1047, landscape: true },
] as const;

interface Drawn {
  readonly charts: readonly {
    readonly width: number;
    readonly marks: number;
  }[];
  readonly controls: readonly string[];
  readonly right: number;
}

function readPaper(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 0;
    const surfaces = [...document.querySelectorAll("main .recharts-surface")];
    const boxes = [...document.querySelectorAll("main *")]
      .filter(isShown)
      .map((element) => element.getBoundingClientRect().right);
    return {
      charts: surfaces.map((surface) => ({
        width: surface.getBoundingClientRect().width,
        marks: surface.querySelectorAll("[data-mark]").length,
      })),
      controls: [...document.querySelectorAll("button, select, input, nav")]
        .filter((control) => !control.closest("td, th, li, p, dd, h3, svg"))
        .filter(isShown)
        .map((control) => control.outerHTML.slice(0, 80)),
      right: Math.max(...boxes),
    };
  });
}

for (const sitePage of sitePages) {
  test(`${sitePage.name} prints whole, with its charts and without controls`, async ({
    page,
  }) => {
    for (const { name, width, landscape } of papers) {
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width, height: 1000 });
      await openPage(page, sitePage);
      await page.emulateMedia({ media: "print" });
      const surfaces = page.locator("main .recharts-surface");
      for (const surface of await surfaces.all())
        await expect(surface.locator("[data-mark]").first()).toBeAttached();
      const { charts, controls, right } = await readPaper(page);
      expect(controls, name).toEqual([]);
      expect(right, `${name}: nothing runs off the paper`).toBeLessThanOrEqual(
        width + 1,
      );
      for (const chart of charts) {
        expect(chart.width, name).toBeGreaterThan(width * 0.4);
        expect(chart.marks, name).toBeGreaterThan(0);
      }
      const pdf = await page.pdf({ format: "A4", landscape });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu) ?? [];
      expect(pages.length, name).toBeGreaterThan(0);
    }
  });
}

test("paper carries the address and the record's version", async ({
  overview,
  page,
}) => {
  await overview.open("?nam=2022");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".footer")).toContainText("nam=2022");
  await expect(page.locator(".footer")).toContainText(/Bản số liệu \w{12}/u);
});
