import type { Page } from "playwright/test";

import { openInItsLetters } from "./letters.ts";
import { expect, test } from "./quietPage.ts";
import {
  byScript,
  isAlive,
  isWhole,
  meetings,
  sitePages,
} from "./sitePages.ts";
import {
  drawingPattern,
  fontPattern,
  hold,
  indexPattern,
  shardPattern,
} from "./weather.ts";

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

declare global {
  interface Window {
    /** What has moved so far, put there by `watchShifts`. */
    takeShifts?: () => readonly string[];
  }
}

/** Notes each layout shift with the elements that moved; Chromium alone reports them. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isShift = (entry: PerformanceEntry): entry is LayoutShift =>
      "sources" in entry;
    const nameOf = (node: Node | null): string =>
      node instanceof Element
        ? `${node.tagName.toLowerCase()}.${node.getAttribute("class") ?? ""}`
        : (node?.parentElement?.className ?? "unknown");
    // The stand-in font is a hair's breadth narrower or wider than the real one; no reader sees that.
    const least = 0.0005;
    const shifts: string[] = [];
    const note = (entries: readonly PerformanceEntry[]) => {
      for (const { value, sources } of entries.filter(isShift)) {
        if (value < least) continue;
        const moved = sources.map(
          ({ node, previousRect: a, currentRect: b }) =>
            `${nameOf(node)} from ${a.y}+${a.height} to ${b.y}+${b.height}`,
        );
        shifts.push(`${value.toFixed(4)}: ${moved.join("; ")}`);
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    window.takeShifts = () => {
      note(observer.takeRecords());
      return shifts;
    };
  });
}

/** Waits until the browser has painted what it has. */
async function paint(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/**
 * Where the parts of the page stand in the window. The browser does not call it a shift when one element gives way to
 * another, so the boxes that wait and the parts that take their place are compared here.
 */
function placesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [".headline", ".lead", ".filters", ".panels > *"].flatMap((selector) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        const place = `${selector} at ${Math.round(top)} px`;
        if (top >= window.innerHeight) return [];
        // What reaches below the window may grow there unseen.
        return bottom > window.innerHeight
          ? [place]
          : [`${place}, ${Math.round(height)} px high`];
      }),
    ),
  );
}

for (const width of [360, 1280]) {
  for (const [order, patterns] of [
    ["fonts first", [fontPattern, indexPattern, shardPattern, drawingPattern]],
    ["fonts last", [indexPattern, shardPattern, drawingPattern, fontPattern]],
  ] as const) {
    test(`nothing moves from loading to drawn at ${width} px, ${order}`, async ({
      overview,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await watchShifts(page);
      const gates: (() => void)[] = [];
      for (const pattern of patterns) gates.push(await hold(page, pattern));
      await page.goto(`./${byScript}`, { waitUntil: "domcontentloaded" });
      await expect(
        page.locator("[aria-busy='true']").getByRole("status"),
      ).toHaveText("Đang tải số liệu");
      const waiting = await placesOf(page);
      for (const [step, pattern] of patterns.entries()) {
        await paint(page);
        const arrived = page.waitForResponse(pattern);
        gates[step]?.();
        await arrived;
      }
      await overview.isDrawn();
      await page.evaluate(() => document.fonts.ready);
      expect(await placesOf(page)).toEqual(waiting);
      await paint(page);
      expect(await page.evaluate(() => window.takeShifts?.())).toEqual([]);
    });
  }
}

/** What is not among the pages that one is led to. */
const others = [
  {
    name: "a frame for other people's pages",
    path: "/nhung?chi-tieu=investment-disbursement&so-theo=tien-do",
    ready: ".embed svg[role='img']",
  },
  {
    name: "a frame of what may not be compared",
    path: "/nhung?chi-tieu=budget-revenue&so-theo=muc",
    ready: ".embed p",
  },
  {
    name: "a wrong address",
    path: "/thanh-ph/cao-bang",
    ready: ".not-found a[href$='/cao-bang']",
  },
] as const;

for (const width of [360, 1280]) {
  for (const { name, path, ready } of [...sitePages, ...meetings, ...others]) {
    test(`nothing moves on ${name} at ${width} px`, async ({ page, quiet }) => {
      quiet.expectFailureOf(/\/thanh-ph\/cao-bang$/u); // no file of its own
      await page.setViewportSize({ width, height: 900 });
      await watchShifts(page);
      const bringRecord = await hold(page, indexPattern);
      await openInItsLetters(page, `.${path}`);
      const drawn = "html:not([data-awaits]) #root > *";
      await expect(page.locator(drawn).first()).toBeAttached();
      await paint(page);
      bringRecord();
      await isAlive(page);
      await expect(page.locator(ready).first()).toBeVisible();
      await isWhole(page);
      await paint(page);
      expect(await page.evaluate(() => window.takeShifts?.())).toEqual([]);
    });
  }
}

for (const { name, path, ready } of sitePages)
  test(`nothing moves on ${name} when the letters come late`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await watchShifts(page);
    const bringLetters = await hold(page, fontPattern);
    await page.goto(`.${path}`, { waitUntil: "domcontentloaded" });
    await isAlive(page);
    await expect(page.locator(ready).first()).toBeVisible();
    const arrived = page.waitForResponse(fontPattern);
    bringLetters();
    await arrived;
    await isWhole(page);
    await paint(page);
    expect(await page.evaluate(() => window.takeShifts?.())).toEqual([]);
  });
