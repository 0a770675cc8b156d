import type { Page } from "playwright/test";

import { verdictThresholds } from "../src/core/verdict.ts";
import { expect, test } from "./quietPage.ts";
import { isAlive, isWhole } from "./sitePages.ts";

/** Presses the middle of a cell of a block, as a finger does. */
async function pressCell(
  page: Page,
  block: string,
  row: number,
  month: number,
): Promise<void> {
  const grid = page.getByRole("grid", { name: block });
  const box = await grid.boundingBox();
  if (box === null) throw new Error(`no block: ${block}`);
  const columns = Number(await grid.getAttribute("aria-colcount"));
  const rows = Number(await grid.getAttribute("aria-rowcount"));
  await grid.click({
    position: {
      x: ((month + 0.5) / columns) * box.width,
      y: ((row + 0.5) / rows) * box.height,
    },
  });
}

test("a cell of the board opens its figures, and each its receipt", async ({
  page,
}) => {
  await page.goto("./du-lieu?nam=2024");
  await isAlive(page);
  await expect(page.getByRole("grid").first()).toBeVisible();
  await pressCell(page, "Cao Bằng", 3, 10);
  const list = page.locator(".cell-figures");
  await expect(list.getByRole("heading")).toHaveText(
    "Cao Bằng, Sản xuất công nghiệp, tháng 11/2024: các nguồn mâu thuẫn, 2 số liệu",
  );
  await list.getByRole("button", { name: /^39,211 tỷ đồng/u }).click();
  await expect(page.locator(".receipt__statement")).toHaveText(
    "39,211 tỷ đồng, tháng 11/2024",
  );
});

test("the board tells eight kinds of cells apart, and counts each", async ({
  page,
}) => {
  await page.goto("./du-lieu");
  const legend = page.locator(".coverage-legend");
  for (const kind of [
    "có số cụ thể",
    "có số xấp xỉ",
    "có số ước",
    "các nguồn mâu thuẫn",
    "chỉ nêu % kế hoạch",
    "chỉ nêu tăng, giảm so cùng kỳ",
    "không tìm thấy báo cáo nào nêu số này",
    "thành phố không còn là đơn vị riêng",
  ])
    await expect(legend, kind).toContainText(new RegExp(`${kind}[^\\d]*[1-9]`));
});

for (const width of [360, 768, 1280]) {
  test(`what a block says of itself is within sight at ${width} px, wherever the board is scrolled to`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./du-lieu");
    await isAlive(page);
    await isWhole(page);
    const board = page.locator(".board");
    await expect(board.locator(".block__readout").first()).toBeVisible();
    for (const end of ["as opened", "start"]) {
      if (end === "start")
        await board.evaluate((box) => box.scrollTo({ left: 0 }));
      const outside = await board.evaluate((box) => {
        const { left, right } = box.getBoundingClientRect();
        return [...box.querySelectorAll(".block__readout")]
          .map((line) => {
            const text = document.createRange();
            text.selectNodeContents(line);
            return text.getBoundingClientRect();
          })
          .filter((text) => text.right > right + 1 || text.left < left - 1)
          .length;
      });
      expect(outside, end).toBe(0);
    }
  });
}

test("the method tells core's thresholds so that every ratio has one verdict", async ({
  page,
}) => {
  await page.goto("./du-lieu");
  const { ahead, behind, done, ...rest } = verdictThresholds;
  const show = (value: number) => value.toFixed(2).replace(".", ",");
  const onPace = show(rest["on-pace"]);
  await expect(page.locator(".thresholds li")).toHaveText([
    `★ đã đạt kế hoạch: từ ${done}% kế hoạch`,
    `▲ nhanh hơn tiến độ: đạt ÷ tiến độ từ ${show(ahead)}`,
    `● sát tiến độ: từ ${onPace} đến dưới ${show(ahead)}`,
    `▽ chậm tiến độ: từ ${show(behind)} đến dưới ${onPace}`,
    `▼ chậm xa tiến độ: dưới ${show(behind)}`,
  ]);
});

test("every download is there, and the page counts what is in it", async ({
  page,
  request,
}) => {
  await page.goto("./du-lieu");
  const links = page.locator(".downloads a[download]");
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    const file = await request.get((await link.getAttribute("href")) ?? "");
    expect(file.status(), await link.innerText()).toBe(200);
    expect((await file.body()).length).toBeGreaterThan(100);
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    links.first().click(),
  ]);
  expect(download.suggestedFilename()).toBe("observations.csv");
  const csv = await request.get("./data/observations.csv");
  const figures = new Set(
    [...(await csv.text()).matchAll(/^\uFEFF?([\w-]+#\d+),/gmu)].map(
      ([, id]) => id,
    ),
  );
  await page.goto("./nguon");
  const counted = page.getByText(/^\d+ báo cáo, \d+ số liệu$/u);
  const [reports, prints] = (await counted.innerText()).match(/\d+/gu) ?? [];
  await page.goto("./du-lieu");
  await expect(page.getByRole("main")).toContainText(
    `Bản này có ${figures.size} số liệu khác nhau, in ${prints} lần trong ${reports} báo cáo.`,
  );
});

test("the glossary gives each term in both languages with its meaning", async ({
  page,
}) => {
  for (const path of ["./du-lieu", "./en/du-lieu"]) {
    await page.goto(path);
    const rows = page.locator(".glossary tbody tr");
    await expect(rows.first()).toBeVisible();
    expect(await rows.count()).toBeGreaterThanOrEqual(20);
    for (const cells of await rows.evaluateAll((all) =>
      all.map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim()),
      ),
    )) {
      expect(cells).toHaveLength(3);
      expect(cells.every(Boolean), cells.join(" · ")).toBe(true);
    }
  }
});
