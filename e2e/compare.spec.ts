import type { APIRequestContext } from "playwright/test";

import { findingsIn } from "./axe.ts";
import { ComparePage } from "./comparePage.ts";
import { expect, test } from "./quietPage.ts";

const ofRevenue = "?chi-tieu=budget-revenue";

test("with nothing chosen the best-supported comparison is shown and marked as such", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open();
  await expect(page).toHaveURL(/\/so-sanh\/?$/u);
  await expect(
    page.getByText("Bạn chưa chọn gì, nên đây là so sánh"),
  ).toBeVisible();
  await expect(compare.lock).toHaveCount(0);
  await expect(compare.table.locator("tbody tr").first()).toBeVisible();
  const ready = page.getByRole("navigation", { name: "So sánh dựng sẵn" });
  await expect(ready.getByRole("link")).not.toHaveCount(0);
  await expect(ready.locator("[aria-current]")).toHaveCount(1);
});

test("choices live in the address and come back with reload and back", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open(ofRevenue);
  await compare.choice("2022").click();
  await expect(page).toHaveURL(/nam=2022/u);
  await compare.choice("2024").click();
  await expect(page).toHaveURL(/nam=2022%2C2024/u);
  await compare.choice("Tăng trưởng").click();
  await expect(page).toHaveURL(/so-theo=cung-ky/u);
  await expect(compare.choice("Tăng trưởng")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const headline = await compare.headline.innerText();

  await page.reload();
  await expect(compare.headline).toHaveText(headline);
  for (const name of ["2022", "2024", "Tăng trưởng", "Thu ngân sách"])
    await expect(compare.choice(name)).toHaveAttribute("aria-pressed", "true");

  await page.goBack();
  await expect(compare.choice("Tiến độ")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.goBack();
  await expect(compare.choice("2024")).toHaveAttribute("aria-pressed", "false");
  await expect(compare.choice("2022")).toHaveAttribute("aria-pressed", "true");
});

test("a change from the suggestion starts from what is shown", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open();
  const pressed = compare.builder.locator(
    "fieldset:has(legend:text-is('Chỉ tiêu')) [aria-pressed='true']",
  );
  const indicator = await pressed.innerText();
  await compare.choice("Mức").click();
  await expect(page).toHaveURL(/so-theo=muc/u);
  await expect(page).toHaveURL(/chi-tieu=/u);
  await expect(pressed).toHaveText(indicator);
});

test("a lock says why, draws nothing, and leads to what may stand", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open(`${ofRevenue}&so-theo=muc`);
  await expect(compare.lock).toContainText(
    "các số chốt vào những ngày khác nhau",
  );
  await expect(compare.table).toHaveCount(0);
  await expect(compare.main.locator("svg[role='img']")).toHaveCount(0);
  await expect(compare.sentence).toHaveCount(0);
  await compare.lock
    .getByRole("button", { name: "Mở so sánh gần nhất được phép" })
    .click();
  await expect(compare.lock).toHaveCount(0);
  await expect(compare.table.locator("tbody tr").first()).toBeVisible();
  await page.goBack();
  await expect(compare.lock).toBeVisible();
});

test("the sentence can be edited, and its original is one key away", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open(ofRevenue);
  const original = await compare.sentence.inputValue();
  await compare.sentence.fill("Câu của tôi.");
  await expect(page.getByText("Câu này bạn đã sửa")).toBeVisible();
  await expect(page).not.toHaveURL(/toi/u);
  await compare.sentence.press("Escape");
  await expect(compare.sentence).toHaveValue(original);
});

test("a headline of one's own is never in the address, and goes with another choice", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open(ofRevenue);
  const before = page.url();
  const original = await compare.headline.innerText();
  await page.getByRole("button", { name: "Sửa tiêu đề" }).click();
  const field = page.getByRole("textbox", { name: "Tiêu đề của hình" });
  await field.fill("Hai thành phố, hai nhịp");
  await field.press("Enter");
  await expect(compare.headline).toHaveText("Hai thành phố, hai nhịp");
  expect(page.url()).toBe(before);
  await page.getByRole("button", { name: "Tiêu đề gốc" }).click();
  await expect(compare.headline).toHaveText(original);
});

test("t puts the table in the chart's place, each row opens its receipt", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open(ofRevenue);
  await page.keyboard.press("t");
  await expect(page).toHaveURL(/xem=bang/u);
  await expect(page.locator(".picture-card .compared-table")).toBeVisible();
  await compare.table.locator("tbody button").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  // The browser goes a step back, which takes it a moment; until then keys are the receipt's.
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("t");
  await expect(page).not.toHaveURL(/xem=bang/u);
});

test("the keyboard alone builds a comparison and reads a receipt", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open(ofRevenue);
  await compare.choice("Thu ngân sách").focus();
  const reach = async (name: string) => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      if ((await focused.innerText().catch(() => "")) === name) return;
    }
    throw new Error(`not reached: ${name}`);
  };
  await reach("2022");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/nam=2022/u);
  await reach("Tăng trưởng");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/so-theo=cung-ky/u);
  await expect(compare.choice("Tăng trưởng")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const figure = compare.table.locator("tbody button").first();
  await reach(await figure.innerText());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(figure).toBeFocused();
});

/** Of the record as it is published. */
async function versionOf(request: APIRequestContext): Promise<string> {
  const text = await (await request.get("./data/index.json")).text();
  return /"version":"([0-9a-f]{12})"/u.exec(text)?.[1] ?? "none";
}

const eight = Array.from(
  { length: 8 },
  (_, order) => `2025-03-28-cao-bang#${order + 1}`,
).join(",");

for (const [state, search, sign] of [
  ["empty", "?chi-tieu=budget-revenue&nam=1999", ".picture-card__empty"],
  ["kept", `${ofRevenue}&giu=so-cu&ban=VERSION`, ".frozen-note"],
  ["of eight figures", `?them=${encodeURIComponent(eight)}`, ".singles li"],
] as const) {
  test(`axe finds nothing on a comparison that is ${state}, light and dark, and it keeps within a phone`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const compare = new ComparePage(page);
    await compare.open(search.replace("VERSION", await versionOf(request)));
    await expect(page.locator(sign).first()).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const)
      expect(await findingsIn(page, colorScheme), colorScheme).toEqual([]);
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(width).toBeLessThanOrEqual(360);
  });
}
