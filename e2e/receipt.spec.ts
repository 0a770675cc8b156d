import type { Locator, Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";
import { ReceiptPanel } from "./receiptPanel.ts";

const budget2022 =
  "Cao Bằng: thu ngân sách đạt 53,6% dự toán 2022 tỉnh giao, đến 15/10/2022; chậm 25,3 điểm % so với tiến độ bình quân.";

test("a click on a mark shows what was printed, how it was read and worked out", async ({
  overview,
  page,
}) => {
  await overview.open();
  await overview.mark(budget2022).click();
  await expect(page).toHaveURL(/\?so-lieu=2022-10-28-cao-bang%231$/u);
  const receipt = new ReceiptPanel(page);
  await expect(receipt.title).toHaveText(
    "Cao Bằng · Thu ngân sách trên địa bàn",
  );
  await expect(receipt.statement).toHaveText(
    "trên 216 tỷ đồng, đến 15/10/2022",
  );
  await expect(receipt.root.locator(".verdict")).toHaveText(
    "▼ chậm xa tiến độ",
  );
  const read = receipt.section("Đọc là");
  await expect(receipt.line(read, "Mức")).toHaveText(
    "216.000.000.000 đồng; “trên/hơn” nên coi là ít nhất",
  );
  await expect(receipt.line(read, "dự toán 2022 tỉnh giao")).toHaveText(
    "đạt 53,6%",
  );
  await expect(
    receipt.line(read, "dự toán 2022 HĐND thành phố giao"),
  ).toHaveText("đạt 38,2%");
  for (const { plan, lead, verdict, implied } of [
    {
      plan: "So với dự toán 2022 tỉnh giao",
      lead: "53,6% − 78,9% = −25,3 điểm %",
      verdict: "▼ chậm xa tiến độ: đạt ÷ tiến độ = 0,68 (dưới 0,80)",
      implied: "mức ÷ % kế hoạch = ít nhất khoảng 403 tỷ đồng",
    },
    {
      plan: "So với dự toán 2022 HĐND thành phố giao",
      lead: "38,2% − 78,9% = −40,7 điểm %",
      verdict: "▼ chậm xa tiến độ: đạt ÷ tiến độ = 0,48 (dưới 0,80)",
      implied: "mức ÷ % kế hoạch = ít nhất khoảng 565 tỷ đồng",
    },
  ]) {
    const working = receipt.plan(plan);
    await expect(receipt.line(working, "Tiến độ bình quân")).toHaveText(
      "288 ngày đã qua ÷ 365 ngày của kỳ kế hoạch (1/1/2022 đến 31/12/2022) = 78,9%",
    );
    await expect(receipt.line(working, "Chênh lệch")).toHaveText(lead);
    await expect(receipt.line(working, "Kết luận")).toHaveText(verdict);
    await expect(receipt.line(working, "Kế hoạch suy ra")).toHaveText(implied);
  }
  await expect(
    receipt.section("Nguồn").locator(".receipt__source p"),
  ).toHaveText([
    "Nguồn in: “trên 216 tỷ đồng”, “53,6%; 38,2%”",
    "UBND thành phố triển khai nhiệm vụ trọng tâm 2 tháng cuối năm 2022. UBND thành phố Cao Bằng (báo cáo của UBND thành phố); họp 27/10/2022, đăng 28/10/2022; đoạn 2.",
    "2022-10-28-cao-bang#1",
  ]);
});

test("a click on a number of the matrix shows its range, caution and source", async ({
  overview,
  page,
}) => {
  await overview.open();
  await overview
    .cell("Giải ngân vốn đầu tư công", "Cao Bằng")
    .getByRole("button", { name: "gần 1,390 tỷ đồng" })
    .click();
  const receipt = new ReceiptPanel(page);
  await expect(receipt.statement).toHaveText(
    "gần 1,390 tỷ đồng, đến 15/3/2025",
  );
  const working = receipt.plan("So với kế hoạch vốn 2025");
  await expect(receipt.line(working, "Tiến độ bình quân")).toHaveText(
    "74 ngày đã qua ÷ 396 ngày của kỳ kế hoạch (1/1/2025 đến 31/1/2026) = 18,7%",
  );
  await expect(receipt.line(working, "Kế hoạch suy ra")).toHaveText(
    "mức ÷ % kế hoạch = từ 121 tỷ đồng đến 132 tỷ đồng; vì nguồn viết “gần”, không quá khoảng 132 tỷ đồng",
  );
  await expect(receipt.section("Cách tính")).toContainText(
    "Giải ngân thường dồn về cuối niên độ, nên chậm giữa năm chưa hẳn là trễ.",
  );
  await expect(receipt.section("Lưu ý").getByRole("listitem")).toHaveText([
    "Kỳ do suy ra. Ngày 15/3/2025 in ở đầu cụm câu về khách du lịch, không in lại cạnh số này; lấy ngày đó làm ngày chốt số.",
  ]);
  await expect(
    receipt.section("Nguồn").locator(".receipt__source p").first(),
  ).toHaveText("Nguồn in: “gần 1.390 triệu đồng”, “1,1%”");
});

test("receipts of a conflict lead to each other and back", async ({
  overview,
  page,
}) => {
  await overview.open();
  await overview.conflicts
    .getByRole("button", { name: "32,036 tỷ đồng, tháng 11/2024" })
    .click();
  const receipt = new ReceiptPanel(page);
  await expect(receipt.statement).toHaveText("32,036 tỷ đồng, tháng 11/2024");
  const rivals = receipt.section("Mâu thuẫn với").getByRole("button");
  await expect(rivals).toHaveText(["39,211 tỷ đồng, tháng 11/2024"]);
  await rivals.click();
  await expect(receipt.statement).toHaveText("39,211 tỷ đồng, tháng 11/2024");
  await expect(rivals).toHaveText(["32,036 tỷ đồng, tháng 11/2024"]);
  await page.goBack();
  await expect(receipt.statement).toHaveText("32,036 tỷ đồng, tháng 11/2024");
  await page.goBack();
  await expect(receipt.root).toHaveCount(0);
});

const closings: readonly (readonly [
  string,
  (page: Page, receipt: ReceiptPanel) => Promise<unknown>,
])[] = [
  ["Escape", (page) => page.keyboard.press("Escape")],
  ["the close button", (_page, receipt) => receipt.close.click()],
  ["the back button", (page) => page.goBack()],
];

test("Escape, the close button and the back button close it and give the focus back", async ({
  overview,
  page,
}) => {
  await overview.open();
  const receipt = new ReceiptPanel(page);
  const number = overview
    .cell("Thu ngân sách trên địa bàn", "Cao Bằng")
    .getByRole("button");
  const openers: readonly (readonly [string, Locator, () => Promise<void>])[] =
    [
      ["a number", number, () => number.click()],
      [
        "a mark",
        overview.mark(budget2022),
        () => overview.mark(budget2022).press("Enter"),
      ],
    ];
  for (const [opened, opener, open] of openers) {
    for (const [closed, close] of closings) {
      await open();
      await expect(receipt.root).toBeVisible();
      await close(page, receipt);
      await expect(receipt.root).toHaveCount(0);
      await expect(page).toHaveURL(/\/$/u);
      await expect(
        opener,
        `${opened} has the focus again after ${closed}`,
      ).toBeFocused();
    }
  }
});

test("focus comes back to the conflict after its second receipt is closed", async ({
  overview,
  page,
}) => {
  await overview.open();
  const opener = overview.conflicts.getByRole("button", {
    name: "32,036 tỷ đồng, tháng 11/2024",
  });
  await opener.press("Enter");
  const receipt = new ReceiptPanel(page);
  await receipt.section("Mâu thuẫn với").getByRole("button").press("Enter");
  await expect(receipt.statement).toHaveText("39,211 tỷ đồng, tháng 11/2024");
  await page.keyboard.press("Escape");
  await expect(receipt.root).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("a mark under the focus is read out under its chart, with its source", async ({
  overview,
}) => {
  await overview.open();
  const readout = overview
    .panel("Thu ngân sách trên địa bàn")
    .locator(".panel__readout");
  const takeaway = readout.locator(".panel__takeaway");
  await expect(takeaway).toHaveText(
    "Chậm so với tiến độ ở lần công bố gần nhất: thu ngân sách ở Bắc Kạn (ước, 22,7 điểm %, đến 30/6/2024).",
  );
  await overview.mark(budget2022).focus();
  await expect(takeaway).toHaveCount(0);
  await expect(readout).toContainText(budget2022);
  await expect(readout).toContainText(
    "Nguồn in “trên 216 tỷ đồng”, “53,6%; 38,2%” · UBND thành phố Cao Bằng, 28/10/2022",
  );
});

test("an open receipt prints alone, once, across the paper and without its button", async ({
  overview,
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await overview.open("?so-lieu=2022-10-28-cao-bang%231");
  const receipt = new ReceiptPanel(page);
  await expect(receipt.title).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(receipt.close).toBeHidden();
  await expect(overview.panels.first()).toBeHidden();
  await expect(page.locator(".footer")).toContainText("so-lieu=");
  const box = await receipt.root.boundingBox();
  expect(box?.width).toBeGreaterThan(700);
  const footer = await page.locator(".footer").boundingBox();
  expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThan(box?.y ?? 0);
  const pdf = await page.pdf({ format: "A4" });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu) ?? [];
  expect(pages.length).toBeLessThanOrEqual(2);
});
