import { expect, test } from "./quietPage.ts";
import { isAlive } from "./sitePages.ts";

test("? lists the keys and closes again", async ({ overview, page }) => {
  await overview.open();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Phím tắt" });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator("kbd").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("the list has the keys of the page as it stands, and no others", async ({
  page,
}) => {
  const keysOf = async () => {
    await isAlive(page);
    await page.keyboard.press("?");
    const caps = page.getByRole("dialog").locator("kbd");
    await expect(caps.first()).toBeVisible();
    const texts = await caps.allInnerTexts();
    await page.getByRole("dialog").getByRole("button").first().click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    return texts.join(", ");
  };
  await page.goto("./nguon");
  await expect(page.locator("main a[href*='/nguon/']").first()).toBeVisible();
  expect(await keysOf()).toBe("?, Esc");
  await page.goto("./chi-tieu/budget-revenue");
  await expect(page.locator("main [data-mark]").first()).toBeVisible();
  expect(await keysOf()).toBe("t, p, ?, ← →, ↑ ↓, Home End, Enter, Esc");
  await page.keyboard.press("t");
  await expect(page.locator("main [data-mark]")).toHaveCount(0);
  expect(await keysOf()).toBe("t, p, ?, Esc");
  await page.goto("./du-lieu");
  await expect(page.locator(".block__cell").first()).toBeVisible();
  expect(await keysOf()).toBe("t, ?, ← →, ↑ ↓, Ctrl ← →, Enter, Esc");
});

test("t opens the tables under the charts, and the address keeps it", async ({
  overview,
  page,
}) => {
  await overview.open();
  await page.keyboard.press("t");
  await expect(overview.panels.locator("table").first()).toBeVisible();
  await expect(page).toHaveURL(/xem=bang/u);
  await page.reload();
  await overview.isDrawn();
  await expect(overview.panels.locator("table").first()).toBeVisible();
  await page.keyboard.press("t");
  await expect(page).not.toHaveURL(/xem=/u);
});

test("single keys are left to a field that is typed into", async ({ page }) => {
  await page.goto("./nguon");
  await isAlive(page);
  const search = page.getByRole("searchbox");
  await search.fill("");
  await search.pressSequentially("tp?");
  await expect(search).toHaveValue("tp?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("arrows walk the marks of a chart in time order and between cities", async ({
  overview,
  page,
}) => {
  await overview.open("?nam=2024");
  const panel = overview.panel("Thu ngân sách trên địa bàn");
  const marks = panel.locator(".plan-mark");
  await expect(panel.locator('.plan-mark[tabindex="0"]')).toHaveCount(1);
  await panel.locator('.plan-mark[tabindex="0"]').focus();
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
  const first = await focused();
  await page.keyboard.press("ArrowDown");
  const other = await focused();
  expect(other).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  expect(await marks.count()).toBeGreaterThan(1);
  await page.keyboard.press("End");
  const last = await focused();
  await page.keyboard.press("Home");
  expect(last).not.toBeNull();
  await expect(panel.getByRole("status")).not.toBeEmpty();
  await page.keyboard.press("Enter");
  await expect(overview.receipt).toBeVisible();
});
