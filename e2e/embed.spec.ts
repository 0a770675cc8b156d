import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { FrameLocator, Locator, Page } from "playwright/test";

import { ComparePage } from "./comparePage.ts";
import { expect, test as quietTest } from "./quietPage.ts";
import { serveFolder } from "./staticHost.ts";

const search = "?chi-tieu=investment-disbursement&so-theo=tien-do";

/** What a journalist copies. */
async function snippetFrom(page: Page): Promise<string> {
  const compare = new ComparePage(page);
  await compare.open(search);
  return page.getByRole("textbox", { name: "Mã nhúng" }).inputValue();
}

interface Article {
  readonly frame: FrameLocator;
  readonly box: Locator;
  readonly picture: Locator;
}

/** Articles of another site, each a folder of its own. */
const test = quietTest.extend<{ publish: (html: string) => Promise<string> }>({
  publish: async ({ quiet }, run) => {
    const opened: (() => Promise<void>)[] = [];
    await run(async (html) => {
      const folder = await mkdtemp(join(tmpdir(), "doi-sanh-article-"));
      await writeFile(join(folder, "index.html"), html);
      const host = await serveFolder(folder, "/");
      quiet.allowOrigin(host.address);
      // The article is nobody's we know and has no icon.
      quiet.expectFailureOf(/favicon\.ico$/u);
      opened.push(
        () => {
          quiet.expectEndOf(host.address);
          return host.close();
        },
        () => rm(folder, { recursive: true }),
      );
      return host.address;
    });
    for (const close of opened) await close();
  },
});

async function articleWith(
  page: Page,
  publish: (html: string) => Promise<string>,
  snippet: string,
  width = 700,
): Promise<Article> {
  await page.goto(
    await publish(
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài báo</title><body style="margin:0;width:${width}px">${snippet}</body></html>`,
    ),
  );
  return {
    frame: page.frameLocator("iframe"),
    box: page.locator("iframe"),
    picture: page.locator("[data-doi-sanh]"),
  };
}

for (const width of [320, 700]) {
  test(`the frame is as high as its chart at ${width} px, and nothing scrolls in it`, async ({
    page,
    publish,
  }) => {
    await page.setViewportSize({ width: 760, height: 900 });
    const snippet = await snippetFrom(page);
    const { frame, box, picture } = await articleWith(
      page,
      publish,
      snippet,
      width,
    );
    await expect(frame.locator("svg[role='img']")).toBeVisible();
    await expect(picture).toBeHidden();
    const main = frame.locator("main");
    await expect
      .poll(async () => {
        const inner = await main.boundingBox();
        const outer = await box.boundingBox();
        return Math.abs((outer?.height ?? 0) - (inner?.height ?? -9));
      })
      .toBeLessThanOrEqual(1);
    const isWithin = await main.evaluate(
      ({ ownerDocument: { documentElement } }) =>
        documentElement.scrollWidth <= documentElement.clientWidth &&
        documentElement.scrollHeight <= window.innerHeight + 1,
    );
    expect(isWithin).toBe(true);
    const drawn = await frame.locator("svg[role='img']").boundingBox();
    expect(drawn?.width).toBeLessThanOrEqual(width);
  });
}

test("xem bản đầy đủ opens the same comparison, and no cookie is ever set", async ({
  context,
  page,
  publish,
}) => {
  const snippet = await snippetFrom(page);
  const compare = new ComparePage(page);
  const rows = await compare.table.locator("tbody tr").allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  const { frame } = await articleWith(page, publish, snippet);
  const [whole] = await Promise.all([
    page.waitForEvent("popup"),
    frame.getByRole("link", { name: "Xem bản đầy đủ" }).click(),
  ]);
  const table = whole.locator(".compared-table tbody tr");
  await expect.poll(() => table.allInnerTexts()).toEqual(rows);
  expect(await context.cookies()).toEqual([]);
});

test("without the script the frame lies over the picture, whole and scrollable", async ({
  page,
  publish,
}) => {
  const snippet = await snippetFrom(page);
  const bare = snippet.replace(/<script.*<\/script>/u, "");
  const { box, picture } = await articleWith(page, publish, bare);
  await expect(picture.locator("img")).toBeVisible();
  const below = await picture.boundingBox();
  const above = await box.boundingBox();
  expect(above?.width).toBe(below?.width);
  expect(above?.height).toBeCloseTo(below?.height ?? 0, 0);
});

test("where frames are dropped the picture stands, with words for those who do not see it", async ({
  page,
  publish,
}) => {
  const snippet = await snippetFrom(page);
  const bare = snippet.replace(/<iframe.*<\/iframe>/u, "");
  const { picture } = await articleWith(page, publish, bare);
  const image = picture.locator("img");
  const size = await image.evaluate(async (element: HTMLImageElement) => {
    await element.decode();
    return [element.naturalWidth, element.naturalHeight];
  });
  expect(size).toEqual([1200, 675]);
  await expect(image).toHaveAttribute("alt", /Cao Bằng/u);
});

test("a message of another origin, of another frame or of another shape moves nothing", async ({
  page,
  publish,
}) => {
  const snippet = await snippetFrom(page);
  const { frame, box } = await articleWith(page, publish, snippet);
  await expect(frame.locator("svg[role='img']")).toBeVisible();
  await expect(page.locator("[data-doi-sanh]")).toBeHidden();
  const before = await box.boundingBox();
  await page.evaluate(() => {
    window.postMessage({ type: "doi-sanh:height", height: 3000 }, "*");
  });
  await frame.locator("main").evaluate(() => {
    for (const message of [
      { type: "doi-sanh:height", height: "3000" },
      { type: "doi-sanh:height", height: 1e9 },
      { type: "doi-sanh:height", height: -5 },
      { type: "doi-sanh:height" },
      { type: "other", height: 3000 },
      null,
      "3000",
    ])
      window.parent.postMessage(message, "*");
  });
  // A true one after them, so that all have been heard.
  await frame.locator("main").evaluate(() => {
    window.parent.postMessage({ type: "doi-sanh:height", height: 777 }, "*");
  });
  await expect.poll(async () => (await box.boundingBox())?.height).toBe(777);
  expect(before?.height).not.toBe(777);
});

test("a frame that keeps its figures says so when they are gone, and shows no others", async ({
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/index\.0123456789ab\.json$/u);
  await page.goto(`./nhung${search}&ban=0123456789ab&giu=so-cu`);
  await expect(page.getByRole("alert")).toContainText("0123456789ab");
  await expect(page.locator("svg[role='img']")).toHaveCount(0);
});

test("what may not share an axis is not drawn but said, in English too", async ({
  page,
}) => {
  await page.goto("./en/nhung?chi-tieu=budget-revenue&so-theo=muc");
  await expect(page.getByRole("main")).toContainText(
    "cannot be compared directly",
  );
  await expect(page.locator("svg[role='img']")).toHaveCount(0);
});
