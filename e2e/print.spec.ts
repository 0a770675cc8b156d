import type { Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";
import { isAlive, isWhole, openPage, sitePages } from "./sitePages.ts";

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
    await openPage(page, sitePage);
    for (const { name, width, landscape } of papers) {
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width, height: 1000 });
      await page.emulateMedia({ media: "print" });
      const surfaces = page.locator("main .recharts-surface");
      for (const surface of await surfaces.all())
        await expect(surface.locator("[data-mark]").first()).toBeAttached();
      // The charts follow their paper a moment later.
      await expect(async () => {
        const { charts, controls, right } = await readPaper(page);
        expect(controls, name).toEqual([]);
        expect(right, `${name}: all is on the paper`).toBeLessThanOrEqual(
          width + 1,
        );
        for (const chart of charts) {
          expect(chart.width, name).toBeGreaterThan(width * 0.4);
          expect(chart.marks, name).toBeGreaterThan(0);
        }
      }).toPass({ timeout: 15_000 });
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

/** Sheets of the PDF that a reader's printer would get. */
async function sheets(page: Page, landscape: boolean): Promise<number> {
  const pdf = await page.pdf({ format: "A4", landscape });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

for (const { path, portrait, landscape } of [
  { path: "/", portrait: 5, landscape: 6 },
  { path: "/chi-tieu/budget-revenue", portrait: 2, landscape: 3 },
  { path: "/chi-tieu/budget-revenue?hinh=luy-ke", portrait: 3, landscape: 4 },
])
  test(`${path} is printed on few sheets, from a desk's screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`.${path}`);
    await isAlive(page);
    await expect(page.locator(".plan-marks").first()).toBeVisible();
    await isWhole(page);
    expect(await sheets(page, false)).toBeLessThanOrEqual(portrait);
    expect(await sheets(page, true)).toBeLessThanOrEqual(landscape);
  });

test("paper keeps the grounds that are figures, and tells whose marks are whose", async ({
  overview,
  page,
}) => {
  await overview.open("?thanh-pho=cao-bang,bac-kan");
  await page.emulateMedia({ media: "print" });
  const parts = page.locator(".bullet *");
  await expect(parts.first()).toBeAttached();
  const kept = await parts.evaluateAll((elements) =>
    elements.map((element) => getComputedStyle(element).printColorAdjust),
  );
  expect(new Set(kept)).toEqual(new Set(["exact"]));
  await expect(page.locator(".city-legend li")).toHaveText([
    "Cao Bằng",
    "Bắc Kạn",
  ]);
});

test("lying, the overview's tables stand whole beside their charts", async ({
  overview,
  page,
}) => {
  await page.setViewportSize({ width: 1047, height: 700 });
  await overview.open();
  await page.emulateMedia({ media: "print" });
  for (const table of await page.locator(".panels .table-scroll").all()) {
    const cut = () =>
      table.evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      );
    await expect.poll(cut).toBeLessThanOrEqual(1);
  }
});
