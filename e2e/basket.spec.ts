import type { Page } from "playwright/test";

import { ComparePage } from "./comparePage.ts";
import { expect, test } from "./quietPage.ts";
import { isAlive } from "./sitePages.ts";

const report = "./nguon/2022-10-28-cao-bang";
const first = "2022-10-28-cao-bang#1";

function tray(page: Page) {
  return page.getByRole("complementary", {
    name: "Số liệu đã chọn để so sánh",
  });
}

function basketOf(page: Page): readonly string[] {
  const text = new URL(page.url()).searchParams.get("them");
  return text === null ? [] : text.split(",");
}

function adders(page: Page) {
  return page.getByRole("button", { name: "Thêm vào so sánh", exact: true });
}

test("a figure goes along from page to page, over languages, back and reload", async ({
  page,
}) => {
  await page.goto(report);
  await expect(tray(page)).toHaveCount(0);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await adders(page).first().click();
  await expect(tray(page)).toContainText("So sánh · 1 số liệu");
  expect(basketOf(page)).toEqual([first]);

  await page.getByRole("link", { name: "Tổng quan", exact: true }).click();
  await expect(page.locator(".panels")).toBeVisible();
  expect(basketOf(page)).toEqual([first]);
  for (const name of ["Thành phố", "Nguồn", "Dữ liệu", "Chỉ tiêu"]) {
    const link = page.getByRole("navigation").getByRole("link", { name });
    await expect(link.first()).toHaveAttribute("href", /[?&]them=2022-/u);
  }
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(basketOf(page)).toEqual([first]);
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(tray(page)).toBeVisible();
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);

  await page.reload();
  await tray(page).getByRole("link").click();
  const compare = new ComparePage(page);
  await expect(compare.singles).toHaveCount(1);
  await expect(tray(page)).toHaveCount(0);
  await page.goBack();
  await expect(tray(page)).toContainText("So sánh · 1 số liệu");
});

test("what was put aside in a receipt stays when it is closed, and when one goes back a page", async ({
  overview,
  page,
}) => {
  await overview.open();
  await page.getByRole("link", { name: "Chỉ tiêu" }).first().click();
  await page.locator("main table .figure-button").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Thêm vào so sánh" }).click();
  await expect(
    dialog.getByRole("button", { name: "Bỏ khỏi so sánh" }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(tray(page)).toContainText("1 số liệu");
  const basket = basketOf(page);
  expect(basket).toHaveLength(1);
  await page.goBack();
  await expect(page.locator(".panels")).toBeVisible();
  await expect(tray(page)).toContainText("1 số liệu");
  expect(basketOf(page)).toEqual(basket);
  await page.goForward();
  await expect(page.locator(".panels")).toHaveCount(0);
  await tray(page).getByRole("button", { name: "Bỏ hết" }).click();
  await expect(tray(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(".panels")).toBeVisible();
  await expect(tray(page)).toHaveCount(0);
});

test("a ninth figure is told that eight is the most and what to remove", async ({
  page,
}) => {
  await page.goto("./nguon/2025-03-28-cao-bang");
  for (let count = 1; count <= 8; count++) {
    await adders(page).first().click();
    await expect(tray(page)).toContainText(`${count} số liệu`);
  }
  await adders(page).first().click();
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("nhiều nhất 8 số liệu");
  expect(basketOf(page)).toHaveLength(8);
  await expect(notice.getByRole("button")).toHaveCount(9);
  await notice.getByRole("button").first().click();
  await expect(tray(page)).toContainText("7 số liệu");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await adders(page).first().click();
  await expect(tray(page)).toContainText("8 số liệu");
});

test("on the page that compares, taking a figure out is a step back", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  const both = encodeURIComponent(`${first},2022-10-28-cao-bang#2`);
  await compare.open(`?them=${both}`);
  await expect(compare.singles).toHaveCount(2);
  await compare.singles.getByRole("button", { name: /^Bỏ/u }).first().click();
  await expect(compare.singles).toHaveCount(1);
  await page.goBack();
  await expect(compare.singles).toHaveCount(2);
  await page
    .getByRole("navigation", { name: "So sánh dựng sẵn" })
    .getByRole("link")
    .first()
    .click();
  await expect(compare.singles).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has("them")).toBe(false);
});

test("lists of a city and of a month put figures aside too", async ({
  page,
}) => {
  await page.goto("./thanh-pho/cao-bang");
  await isAlive(page);
  const add = page.getByRole("button", { name: /^Thêm vào so sánh: / });
  await page.locator("main details").first().waitFor();
  for (const details of await page.locator("main details").all())
    await details.evaluate((element) => element.setAttribute("open", ""));
  await add.first().click();
  await expect(tray(page)).toContainText("1 số liệu");
});

test("the way to the basket is within the thumb's reach and never on paper", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${report}?them=${encodeURIComponent(first)}`);
  await expect(tray(page)).toBeInViewport();
  await expect
    .poll(async () => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const footer = await page.locator(".footer").boundingBox();
      const box = await tray(page).boundingBox();
      return (footer?.y ?? 0) + (footer?.height ?? 0) - (box?.y ?? 0);
    })
    .toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: "print" });
  await expect(tray(page)).toBeHidden();
});
