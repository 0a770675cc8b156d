import type { Download, Page } from "playwright/test";

import { ComparePage } from "./comparePage.ts";
import { expect, test } from "./quietPage.ts";

const search = "?chi-tieu=investment-disbursement";

function panel(page: Page) {
  return page.getByRole("region", { name: "4 · Mang về" });
}

async function take(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel(page).getByRole("button", { name, exact: true }).click(),
  ]);
  return download;
}

/** Until the page has fetched what it may be asked for later, and nothing more comes. */
async function isPrepared(page: Page): Promise<void> {
  const fetched = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
  const last =
    /\/(?:pressFiles|pictureFile|fileName|ReceiptDialog|KeysDialog)-/u;
  let before = -1;
  await expect
    .poll(
      async () => {
        const names = await fetched();
        const isStill = names.length === before;
        before = names.length;
        const found = names.map((name) => last.exec(name)?.[0] ?? "");
        return isStill && new Set(found).size === 6;
      },
      { intervals: [1000], timeout: 30_000 },
    )
    .toBe(true);
}

const files = [
  ["PNG", /^doi-sanh_.*_wide\.png$/u],
  ["SVG", /^doi-sanh_.*_wide\.svg$/u],
  ["CSV", /^doi-sanh_[^/]*\.csv$/u],
  ["CSV cho Excel", /^doi-sanh_.*\.csv$/u],
  ["XLSX", /^doi-sanh_.*\.xlsx$/u],
  ["JSON", /^doi-sanh_.*\.json$/u],
  ["ZIP: tất cả", /^doi-sanh_.*\.zip$/u],
] as const;

test("with the network cut everything can still be taken away", async ({
  context,
  page,
  quiet,
}) => {
  // The browser itself asks for it again at each new address; and who has no network gets no news of a build.
  quiet.expectFailureOf(/icon\.svg$|\/renewal-/u);
  const compare = new ComparePage(page);
  await compare.open(search);
  await isPrepared(page);
  await context.setOffline(true);
  for (const [name, pattern] of files) {
    const download = await take(page, name);
    expect(download.suggestedFilename(), name).toMatch(pattern);
    await expect(
      panel(page)
        .getByRole("status")
        .filter({ hasText: download.suggestedFilename() }),
    ).toBeVisible();
  }
  await compare.table.locator("tbody button").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await compare.choice("2024").click();
  await expect(page).toHaveURL(/nam=2024/u);
  await expect(compare.table.locator("tbody tr").first()).toContainText("2024");
});

test("each format is previewed as it will be and named in its file", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open(search);
  for (const [name, layout, ratio] of [
    ["1:1", "square", 1],
    ["9:16", "tall", 9 / 16],
    ["A5", "a5", 148 / 210],
    ["16:9", "wide", 16 / 9],
  ] as const) {
    await panel(page).getByRole("button", { name, exact: true }).click();
    const shape = async () => {
      const box = await panel(page).locator("figure svg").boundingBox();
      return (box?.width ?? 0) / (box?.height ?? 1);
    };
    await expect.poll(shape).toBeCloseTo(ratio, 1);
    const download = await take(page, "SVG");
    expect(download.suggestedFilename()).toContain(layout);
  }
});

test("text is copied, and a copy that fails says what else to do", async ({
  context,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const compare = new ComparePage(page);
  await compare.open(search);
  await page.getByRole("button", { name: "Sao chép câu" }).click();
  await expect(page.getByText("Đã sao chép.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await compare.sentence.inputValue());
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    Object.defineProperty(document, "execCommand", { value: () => false });
  });
  await panel(page).getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(panel(page)).toContainText("Không sao chép được");
});

test("a file that cannot be made says so and offers another", async ({
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/pressFiles-/u);
  await page.route(/pressFiles-/u, (route) => route.abort());
  const compare = new ComparePage(page);
  await compare.open(search);
  await panel(page).getByRole("button", { name: "XLSX" }).click();
  await expect(panel(page)).toContainText("Không làm được tệp này");
});

test("a kept link opens to the same figures, and says that it keeps them", async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open(search);
  const rows = await compare.table.locator("tbody tr").allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  const field = panel(page).getByRole("textbox", { name: "Đường liên kết" });
  const link = await field.inputValue();
  expect(link).toMatch(/giu=so-cu/u);
  expect(link).toMatch(/ban=[0-9a-f]{12}/u);
  await page.goto(link);
  await expect(page.locator(".frozen-note")).toContainText(
    "giữ nguyên số liệu",
  );
  await expect
    .poll(() => compare.table.locator("tbody tr").allInnerTexts())
    .toEqual(rows);
  await panel(page).getByRole("button", { name: "Số mới" }).click();
  await expect(field).not.toHaveValue(/giu=so-cu/u);
});

test("a kept version that is gone is never replaced unasked", async ({
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/index\.0123456789ab\.json$/u);
  await page.goto(`./so-sanh${search}&ban=0123456789ab&giu=so-cu`);
  await expect(page.locator(".frozen-note")).toContainText(
    "Không lấy được bản số liệu 0123456789ab",
  );
  await expect(page.locator(".compared-table")).toHaveCount(0);
  await page.getByRole("button", { name: "Xem số liệu mới nhất" }).click();
  await expect(page.locator(".compared-table")).toBeVisible();
});
