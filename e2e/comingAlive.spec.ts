import type { Page } from "playwright/test";

import { openInItsLetters } from "./letters.ts";
import { countMarks } from "./publishedFigures.ts";
import { expect, test } from "./quietPage.ts";
import { ReceiptPanel } from "./receiptPanel.ts";
import { byScript, isAlive, sitePages } from "./sitePages.ts";
import {
  drawingPattern,
  faults,
  hold,
  indexPattern,
  shardPattern,
} from "./weather.ts";

test("no file is asked for twice, and charts' code only after the page is alive", async ({
  overview,
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const release = await hold(page, shardPattern);
  await page.goto("./");
  await expect(overview.headline).toBeVisible();
  expect(asked.filter((path) => drawingPattern.test(path))).toEqual([]);
  release();
  await overview.isDrawn();
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked.length).toBeLessThanOrEqual(20);
});

test("what is chosen before the page can hear is done once it can", async ({
  overview,
  page,
}) => {
  const release = await hold(page, indexPattern);
  await page.goto("./");
  await overview.chip("Móng Cái").click();
  await overview.year.selectOption("2022");
  const table = overview.panels.first().locator("details");
  await table.locator("summary").click();
  await expect(page).toHaveURL(/\/$/u);
  release();
  await expect(page).toHaveURL(/\?thanh-pho=bac-kan%2Ccao-bang&nam=2022$/u);
  await overview.isDrawn();
  await expect(overview.year).toHaveValue("2022");
  await expect(overview.marks).toHaveCount(4);
  await expect(table).toHaveAttribute("open");
});

test("what is chosen while the page comes alive is done once", async ({
  overview,
  page,
}) => {
  await page.addInitScript(() => {
    // Called with the element it belongs to.
    // oxlint-disable-next-line typescript/unbound-method
    const listen = EventTarget.prototype.addEventListener;
    let isDone = false;
    const press = () => {
      const root = document.querySelector("#root");
      if (root?.hasAttribute("data-alive") !== false) return;
      const chips = [...document.querySelectorAll<HTMLElement>(".chip")];
      chips.find((chip) => chip.innerText.includes("Móng Cái"))?.click();
      document.documentElement.dataset["pressed"] = "";
    };
    EventTarget.prototype.addEventListener = function (...its) {
      listen.apply(this, its);
      if (isDone || !(this instanceof Element) || this.id !== "root") return;
      isDone = true; // the first thing that is done to bring it to life
      setTimeout(press);
    };
  });
  await overview.open();
  await expect(page.locator("html[data-pressed]")).toHaveCount(1);
  await expect(page).toHaveURL(/\?thanh-pho=bac-kan%2Ccao-bang$/u);
  await expect(overview.marksOf("Móng Cái")).toHaveCount(0);
  await page.goBack();
  await expect(overview.marksOf("Móng Cái")).not.toHaveCount(0);
});

test("a search typed before the page can hear is made once it can", async ({
  page,
}) => {
  const release = await hold(page, indexPattern);
  await page.goto("./nguon");
  await page.getByRole("searchbox").fill("giải ngân");
  release();
  await expect(page).toHaveURL(/\?tim=/u);
  await expect(page.getByRole("searchbox")).toHaveValue("giải ngân");
});

test("a mark pressed in the build's drawing opens its receipt", async ({
  overview,
  page,
}) => {
  const release = await hold(page, drawingPattern);
  await page.goto("./");
  const mark = overview.panels
    .first()
    .locator(".chart-still--wide [data-mark]")
    .first();
  const sentence = await mark.getAttribute("aria-label");
  await mark.locator(".plan-mark__target").click({ force: true });
  release();
  await expect(overview.receipt).toBeVisible();
  await expect(overview.panels.first().getByRole("status")).toHaveText(
    sentence ?? "",
  );
});

for (const { name, answer, sentence } of faults)
  test(`the page keeps its figures when the record is ${name}, says so and can try again`, async ({
    overview,
    page,
    quiet,
    request,
  }) => {
    const allMarks = await countMarks(request);
    quiet.expectFailureOf(/\.json$/u);
    for (const pattern of [indexPattern, shardPattern])
      await test.step(String(pattern), async () => {
        await page.route(pattern, answer);
        await page.goto("./");
        await expect(overview.failures.locator("p").first()).toHaveText(
          "Chưa tải được phần tương tác. Số liệu dưới đây vẫn đúng và đủ; các nút chọn chưa dùng được.",
        );
        await expect(overview.failures.locator("p").nth(1)).toHaveText(
          sentence,
        );
        await expect(
          overview.cell("Khách du lịch", "Cao Bằng").getByRole("button"),
        ).toHaveText("566.306 lượt");
        await expect(page.locator(".chart-still svg:visible")).toHaveCount(4);
        await page.unroute(pattern);
        await overview.retry.click();
        await overview.isDrawn();
        await expect(overview.failures).toHaveCount(0);
        await expect(overview.marks).toHaveCount(allMarks);
      });
  });

test("the build's drawings stay where charts cannot be loaded, until they would be wrong", async ({
  overview,
  page,
  quiet,
}) => {
  quiet.expectFailureOf(drawingPattern);
  quiet.expectConsole(/Failed to fetch dynamically imported module/u);
  await page.route(drawingPattern, (route) => route.abort("connectionreset"));
  await page.goto("./");
  await expect(page.locator("#root[data-alive]")).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".chart-still svg:visible")).toHaveCount(4);
  await overview.year.selectOption("2022");
  await expect(page.locator(".chart-still")).toHaveCount(0);
  await expect(overview.panels.first().locator(".panel__empty")).toHaveText(
    "Không tải được phần vẽ hình. Số liệu vẫn đủ ở bảng dưới đây; tải lại trang để thử lại.",
  );
});

test("an address with a selection never shows the figures of all", async ({
  overview,
  page,
}) => {
  const release = await hold(page, /\.js$/u);
  await page.goto("./?nam=2022&thanh-pho=bac-kan", { waitUntil: "commit" });
  await expect(overview.heading).toBeVisible();
  await expect(overview.headline).toBeHidden();
  await expect(overview.matrix).toBeHidden();
  release();
  await overview.isDrawn();
  await expect(overview.headline).toBeVisible();
  await expect(overview.chip("Cao Bằng")).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test("a page of an older record than its files is drawn anew", async ({
  overview,
  page,
}) => {
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/data-version="[^"]*"/u, 'data-version="older"')
      .replaceAll("566.306", "566.307");
    await route.fulfill({ response, body });
  });
  await page.goto("./");
  await overview.isDrawn();
  await expect(
    overview.cell("Khách du lịch", "Cao Bằng").getByRole("button"),
  ).toHaveText("566.306 lượt");
});

for (const { name, path } of sitePages) {
  test(`${name} comes alive quietly with a theme, a receipt and a meeting in the address`, async ({
    page,
  }) => {
    await page.addInitScript(() =>
      localStorage.setItem("doi-sanh-theme", "dark"),
    );
    const join = path.includes("?") ? "&" : "?";
    await page.goto(`.${path}${join}so-lieu=2022-10-28-cao-bang%231`);
    await isAlive(page);
    await expect(new ReceiptPanel(page).statement).toBeVisible();
    await expect(
      page.getByRole("button", { name: "Giao diện: tối" }),
    ).toHaveCount(1);
    await page.goto(`.${path}${join}che-do=trinh-chieu`);
    await isAlive(page);
  });
}

test("an address with a selection that leaves nothing out shows all", async ({
  overview,
  page,
  request,
}) => {
  await overview.open(byScript);
  await expect(page).toHaveURL(/xem=hinh$/u);
  await expect(overview.marks).toHaveCount(await countMarks(request));
});

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

interface Written {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** What the charts in sight say, and where in px of the page. */
function writtenIn(page: Page, drawing: string): Promise<readonly Written[]> {
  return page.locator(`${drawing} svg:visible text`).evaluateAll((texts) =>
    texts.map((text) => {
      const { left, top } = text.getBoundingClientRect();
      const place = { left: left + window.scrollX, top: top + window.scrollY };
      return { text: text.textContent, ...place };
    }),
  );
}

/** In px: a sign that the font lacks, such as "≠", is as wide as the machine's own. */
const hair = 4;

for (const width of [360, 1280])
  for (const path of ["/", "/chi-tieu/budget-revenue", "/thanh-pho/cao-bang"])
    test(`charts of ${path} say what their drawings said, in the same places, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const release = await hold(page, drawingPattern);
      await openInItsLetters(page, `.${path}`);
      await expect(page.locator("#root[data-alive]")).toHaveCount(1);
      await page.evaluate(() => document.fonts.ready);
      const drawn = await writtenIn(page, ".chart-still");
      release();
      await isAlive(page);
      const live = await writtenIn(page, ".chart-slot__live");
      expect(drawn.length).toBeGreaterThan(10);
      expect(texts(live)).toEqual(texts(drawn));
      for (const [order, { text, left, top }] of live.entries()) {
        const still = drawn[order] ?? { left: Infinity, top: Infinity };
        expect(Math.abs(left - still.left), text).toBeLessThan(hair);
        expect(Math.abs(top - still.top), text).toBeLessThan(hair);
      }
    });

const texts = (written: readonly Written[]) => written.map(({ text }) => text);
