import type { Page } from "playwright/test";

import { countMarks } from "./publishedFigures.ts";
import { expect, test } from "./quietPage.ts";
import { ReceiptPanel } from "./receiptPanel.ts";
import { seededRandom } from "../src/core/seededRandom.ts";

test("city and year live in the address and come back with reload, back and forward", async ({
  overview,
  page,
}) => {
  await overview.open();
  await overview.chip("Móng Cái").click();
  await expect(page).toHaveURL(/\/\?thanh-pho=bac-kan%2Ccao-bang$/u);
  await expect(overview.marksOf("Móng Cái")).toHaveCount(0);
  await overview.year.selectOption("2022");
  await expect(page).toHaveURL(/\/\?thanh-pho=bac-kan%2Ccao-bang&nam=2022$/u);
  await expect(overview.marks).toHaveCount(4);

  await page.reload();
  await overview.isDrawn();
  await expect(overview.year).toHaveValue("2022");
  await expect(overview.chip("Cao Bằng")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(overview.chip("Móng Cái")).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect(overview.marks).toHaveCount(4);

  await page.goBack();
  await expect(overview.year).toHaveValue("");
  await expect(overview.marksOf("Móng Cái")).toHaveCount(0);
  await page.goBack();
  await expect(overview.marksOf("Móng Cái")).not.toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(overview.year).toHaveValue("2022");
  await expect(overview.marks).toHaveCount(4);
});

test("a step back from a page that chose its own first leads where one came from", async ({
  overview,
  page,
}) => {
  for (const [name, path] of [
    ["Chỉ tiêu", /\/chi-tieu\/[a-z-]+$/u],
    ["Thành phố", /\/thanh-pho\/[a-z-]+$/u],
  ] as const) {
    await overview.open();
    const nav = page.getByRole("navigation", { name: "Các trang" });
    await nav.getByRole("link", { name }).click();
    await expect(page).toHaveURL(path);
    await expect(page.locator("main .card").first()).toBeVisible();
    await page.goBack();
    await overview.isDrawn();
    await expect(page).toHaveURL(/\/$/u);
  }
});

test("all cities and all years leave no trace in the address", async ({
  overview,
  page,
}) => {
  await overview.open("?thanh-pho=cao-bang&nam=2022");
  for (const city of ["Bắc Kạn", "Móng Cái"] as const)
    await overview.chip(city).click();
  await overview.year.selectOption("");
  await expect(page).toHaveURL(/\/$/u);
  await expect(overview.marksOf("Móng Cái")).not.toHaveCount(0);
});

test("a year with little to show says so and keeps the page whole", async ({
  overview,
}) => {
  await overview.open("?nam=2021&thanh-pho=bac-kan");
  await expect(overview.headline).toHaveText(
    "Trong phần đang chọn, chưa có số liệu nào đủ căn cứ để so với kế hoạch.",
  );
  await expect(overview.panels.locator(".panel__empty")).toHaveText(
    Array.from(
      { length: 4 },
      () => "Không có con số % kế hoạch nào trong phần đang chọn.",
    ),
  );
  await expect(overview.conflicts).toContainText(
    "Không có số liệu mâu thuẫn trong phần đang chọn.",
  );
});

test("a link with a selection and a figure opens both", async ({
  overview,
  page,
}) => {
  await overview.open(
    "?thanh-pho=cao-bang&nam=2022&so-lieu=2022-10-28-cao-bang%231",
  );
  const receipt = new ReceiptPanel(page);
  await expect(receipt.title).toHaveText(
    "Cao Bằng · Thu ngân sách trên địa bàn",
  );
  await expect(receipt.statement).toHaveText(
    "trên 216 tỷ đồng, đến 15/10/2022",
  );
  await expect(overview.marks).toHaveCount(4);
});

test("an unknown figure of the right form is said to be unknown", async ({
  overview,
  page,
}) => {
  await overview.open("?so-lieu=2022-10-28-cao-bang%23999");
  const receipt = new ReceiptPanel(page);
  await expect(receipt.title).toHaveText("Biên nhận số liệu");
  await expect(receipt.root.locator("p")).toHaveText(
    "Không có số liệu nào mang địa chỉ này trong bản số liệu hiện nay.",
  );
  await receipt.close.click();
  await expect(page).toHaveURL(/\/$/u);
});

const brokenLinks = [
  "?thanh-pho=<img src=x onerror=alert(1)>&nam=abc&so-lieu=../x",
  "?so-lieu=%E0%A4%A&%E0%A4%A=%&thanh-pho=%",
  `?thanh-pho=${"a".repeat(10_000)}`,
] as const;

test("a broken link opens the page as if it named nothing", async ({
  overview,
  page,
  request,
}) => {
  const allMarks = await countMarks(request);
  for (const search of brokenLinks) {
    await overview.open(search);
    await expect(overview.headline).toContainText("Chậm so với tiến độ");
    await expect(overview.marks).toHaveCount(allMarks);
    await expect(overview.year).toHaveValue("");
    await expect(overview.receipt).toHaveCount(0);
    await expect(page.locator("main img")).toHaveCount(0);
  }
});

const nonsense = [
  "?thanh-pho=<img src=x onerror=alert(1)>",
  "?thanh-pho=ha-noi",
  "?thanh-pho=,,,",
  "?thanh-pho=Cao-Bang",
  "?nam=abc",
  "?nam=-1",
  "?nam=1800",
  "?nam=2022.5",
  "?nam=2022x&nam=2023",
  "?nam=",
  "?so-lieu=../x",
  "?so-lieu=javascript:alert(1)",
  "?so-lieu=",
  "?so-lieu=%E0%A4%A",
  "?thanh-pho=%&nam=%%&so-lieu=%E0%A4%A",
  "?%E0%A4%A=%E0%A4%A",
  "?__proto__=x&constructor=y",
  `?so-lieu=${"%23".repeat(3_000)}`,
] as const;

test("nonsense in the address is quietly the default", async ({
  overview,
  page,
  request,
}) => {
  const allMarks = await countMarks(request);
  await overview.open();
  const [start, ...others] = await statesAfter(page, ["?", ...nonsense]);
  expect(start).toContain(`${allMarks} marks`);
  for (const [order, state] of others.entries())
    expect(state, nonsense[order]).toBe(start);
});

/** What the page shows after each of these searches, one after the other on the same page. */
function statesAfter(
  page: Page,
  searches: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const states: string[] = [];
    for (const search of all) {
      window.history.pushState(null, "", search);
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      const textOf = (selector: string) =>
        document.querySelector(selector)?.textContent ?? "nothing";
      const countOf = (selector: string) =>
        document.querySelectorAll(selector).length;
      states.push(
        [
          textOf("h1"),
          textOf(".headline"),
          `${countOf(".panels > section")} panels`,
          `${countOf(".matrix tbody tr")} rows`,
          `${countOf(".plan-mark")} marks`,
          `${countOf("dialog")} receipts`,
          `${countOf('[role="alert"]')} failures`,
          `year ${document.querySelector("select")?.value}`,
        ].join("; "),
      );
    }
    return states;
  }, searches);
}

test("a year the record knows nothing of stays chosen and shows nothing", async ({
  overview,
}) => {
  await overview.open("?nam=1999");
  await expect(overview.year).toHaveValue("1999");
  await expect(overview.marks).toHaveCount(0);
});

const pieces = [
  "thanh-pho",
  "nam",
  "so-lieu",
  "=",
  "&",
  "?",
  "#",
  "%23",
  "%",
  "%00",
  "%E0%A4%A",
  "%F0%9F%98%80",
  ",",
  ";",
  "cao-bang",
  "bac-kan",
  "mong-cai",
  "2022",
  "2024",
  "1e9",
  "-0",
  "NaN",
  "2022-10-28-cao-bang",
  "1",
  "<script>",
  "'\"",
  "\u202e",
  "null",
  "[]",
  "//",
] as const;

test("200 random searches never blank the page", async ({ overview, page }) => {
  const random = seededRandom(20250315);
  const pick = () => pieces[Math.floor(random() * pieces.length)];
  const searches = Array.from({ length: 200 }, () => {
    const length = 1 + Math.floor(random() * 12);
    return `?${Array.from({ length }, pick).join("")}`;
  });
  await overview.open();
  const states = await statesAfter(page, searches);
  const whole =
    /^Ba thành phố so với kế hoạch năm; .{40,}; 4 panels; 4 rows; \d+ marks; [01] receipts; 0 failures;/u;
  const blanks = searches.filter(
    (_, order) => !whole.test(states[order] ?? ""),
  );
  expect(blanks).toEqual([]);
  await overview.isDrawn();
});
