import type { Page, Route } from "playwright/test";

import type { OverviewPage } from "./overviewPage.ts";
import { expect, test } from "./quietPage.ts";
import { isAlive } from "./sitePages.ts";
import {
  drawingPattern,
  fontPattern,
  hold,
  indexPattern,
  shardPattern,
  startPattern,
  stylePattern,
} from "./weather.ts";

/** What may befall any file on its way, beside what weather.spec.ts does to the record's. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "not found": (route) => route.fulfill({ status: 404, body: "not found" }),
  "a failing server": (route) => route.fulfill({ status: 500, body: "" }),
  "cut in half": async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  "a page in its place": (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html>Wi-Fi" }),
  "no network": (route) => route.abort("internetdisconnected"),
};

/** The page tells its figures, with or without its looks, its letters and its life. */
async function isReadable(page: Page, overview: OverviewPage): Promise<void> {
  await expect(overview.heading).toBeVisible();
  await expect(overview.headline).toBeVisible();
  await expect(
    overview.cell("Khách du lịch", "Cao Bằng").getByRole("button"),
  ).toHaveText("566.306 lượt");
  await expect(
    page.locator(".panel__chart").locator("svg:visible").first(),
  ).toBeVisible();
}

const withoutLife =
  "Trang chưa tải được đủ, nên các nút và lựa chọn trong địa chỉ chưa có tác dụng.";

for (const [file, pattern, ending] of [
  [
    "start script",
    startPattern,
    async (page: Page) => {
      await expect(page.locator("#unreachable")).toBeVisible();
      await expect(page.locator("#unreachable")).toContainText(withoutLife);
    },
  ],
  [
    "charts' script",
    drawingPattern,
    async (page: Page) => {
      await expect(page.locator("#root[data-alive]")).toHaveCount(1);
      await expect(page.locator(".chart-still svg:visible")).toHaveCount(4);
    },
  ],
  [
    "style",
    stylePattern,
    (page: Page) => expect(page.locator("#root[data-alive]")).toHaveCount(1),
  ],
  ["letters", fontPattern, isAlive],
] as const)
  test(`${file}: whatever befalls it, the page is read and says what is missing`, async ({
    overview,
    page,
    quiet,
  }) => {
    quiet.expectFailureOf(pattern);
    // Each browser has its own words for what it could not use.
    quiet.expectConsole(/./u);
    for (const [name, answer] of Object.entries(faults))
      await test.step(name, async () => {
        await page.route(pattern, answer);
        const asked = page.waitForRequest(pattern);
        await page.goto("./");
        await asked;
        await isReadable(page, overview);
        await ending(page);
        await page.unrouteAll({ behavior: "wait" });
      });
  });

for (const [file, pattern] of [
  ["start script", startPattern],
  ["style", /\/assets\/drawing-[\w-]+\.css$/u],
  ["letters", fontPattern],
  ["index", indexPattern],
  ["city's figures", shardPattern],
] as const)
  test(`${file} that is half a minute late: the page is read meanwhile, and hears then what was chosen`, async ({
    overview,
    page,
  }) => {
    const release = await hold(page, pattern);
    await page.goto("./", { waitUntil: "commit" });
    await isReadable(page, overview);
    await overview.year.selectOption("2022");
    release();
    await expect(page).toHaveURL(/\?nam=2022$/u);
    await overview.isDrawn();
  });

test("figures under another type are read for what they are", async ({
  overview,
  page,
}) => {
  for (const pattern of [indexPattern, shardPattern])
    await page.route(pattern, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, contentType: "text/plain" });
    });
  await page.goto("./");
  await overview.isDrawn();
  await expect(overview.failures).toHaveCount(0);
});

test("a network that is lost on the way leaves the page in sight and says what did not come", async ({
  context,
  overview,
  page,
  quiet,
}) => {
  // Its parts, and the question whether the host has another build.
  quiet.expectFailureOf(/\/(?:assets\/.*|icon\.svg)?$/u);
  quiet.expectConsole(/dynamically imported|Unable to preload/u);
  await overview.open();
  await expect(page.locator(".renewal")).toHaveCount(1);
  const all = await overview.marks.count();
  await context.setOffline(true);
  await overview.year.selectOption("2022");
  await expect(overview.marks).not.toHaveCount(all);
  const link = page.getByRole("link", { name: "Dữ liệu", exact: true });
  await link.click();
  await expect(page.getByRole("alert")).toContainText("Chưa tải được trang");
  await expect(overview.heading).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Tải lại trang" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dữ liệu");
});

test("storage and workers that are forbidden are no loss to the page", async ({
  overview,
  page,
}) => {
  await page.addInitScript(() => {
    const forbid = (): never => {
      throw new DOMException("forbidden", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "caches"])
      Object.defineProperty(window, name, { get: forbid });
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException("forbidden", "SecurityError"));
  });
  await overview.open();
  await page.getByRole("button", { name: "Giao diện: theo máy" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page.locator(".renewal")).toHaveCount(1);
  await expect(page.locator(".renewal")).toBeEmpty();
});

test("storage that is full loses the theme, a browser without workers nothing", async ({
  overview,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      value: undefined,
    });
  });
  await overview.open();
  await page.getByRole("button", { name: "Giao diện: theo máy" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page.locator(".renewal")).toBeEmpty();
  await expect(overview.failures).toHaveCount(0);
});

test("a clock that is a year wrong changes no figure", async ({
  overview,
  page,
}) => {
  await overview.open();
  const figures = () => overview.matrix.locator("td button").allInnerTexts();
  const right = await figures();
  const now = new Date();
  for (const years of [-1, 1]) {
    await page.clock.setFixedTime(
      new Date(now).setFullYear(now.getFullYear() + years),
    );
    await page.reload();
    await overview.isDrawn();
    expect(await figures()).toEqual(right);
    await expect(overview.failures).toHaveCount(0);
  }
});

/** Nothing but a chart, or what scrolls in a box of its own, stands beyond the window's edge. */
async function expectWithin(page: Page, width: number): Promise<void> {
  const beyond = () =>
    page.evaluate((right) => {
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        element !== document.body &&
        (getComputedStyle(element).overflowX !== "visible" ||
          scrolls(element.parentElement));
      return [
        ...document.querySelectorAll<HTMLElement>("body *:not(svg, svg *)"),
      ]
        .filter((element) => element.getBoundingClientRect().right > right + 1)
        .filter((element) => !scrolls(element.parentElement))
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    }, width);
  await expect.poll(beyond).toEqual([]);
}

test("zoom to 200 % and 400 %, and letters of 400 %, leave nothing out of reach", async ({
  overview,
  page,
}) => {
  for (const [width, height, letters] of [
    [640, 400, 100], // 1280 × 800 at 200 %
    [320, 200, 100], // at 400 %
    [1280, 800, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await overview.open();
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
    }, letters);
    await isReadable(page, overview);
    await expectWithin(page, width);
  }
});

test("forced colours keep marks, and lines apart from their ground", async ({
  overview,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await overview.open();
  const seen = await overview.marks.first().evaluate((mark) => {
    const shape = mark.querySelector("path, circle, rect") ?? mark;
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke, getComputedStyle(document.body).backgroundColor];
  });
  expect(new Set(seen).size).toBeGreaterThan(1);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("what is printed while it loads is the whole page", async ({
  overview,
  page,
}) => {
  const release = await hold(page, startPattern);
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto("./", { waitUntil: "commit" });
  await page.emulateMedia({ media: "print" });
  await isReadable(page, overview);
  await expect(page.locator(".chart-still svg:visible")).toHaveCount(4);
  await expectWithin(page, 719);
  await expect(page.locator("main button.chip").first()).toBeHidden();
  release();
  await overview.isDrawn();
});
