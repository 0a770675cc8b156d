import type { Locator, Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";
import { isAlive, isWhole } from "./sitePages.ts";

const report = "nguon/2022-10-28-cao-bang";

function rowsOf(page: Page): Locator {
  return page.locator("main a[href*='/nguon/']");
}

for (const [typed, title] of [
  [
    "cao bang",
    "UBND thành phố triển khai nhiệm vụ trọng tâm 2 tháng cuối năm 2022",
  ],
  ["mong cai", "UBND Thành phố Móng Cái giao ban thường kỳ tháng 2/2021"],
  ["giai ngan", "Móng Cái nỗ lực giải ngân vốn đầu tư công"],
  ["Giải Ngân", "Móng Cái nỗ lực giải ngân vốn đầu tư công"],
] as const) {
  test(`"${typed}" finds its reports, and the link finds them again`, async ({
    page,
  }) => {
    await page.goto("./nguon");
    await isAlive(page);
    await expect(rowsOf(page).first()).toBeVisible();
    const all = await rowsOf(page).count();
    await page.getByRole("searchbox").fill(typed);
    await expect(page).toHaveURL(/tim=/u);
    const found = rowsOf(page).filter({ hasText: title });
    await expect(found.first()).toBeVisible();
    await expect.poll(() => rowsOf(page).count()).toBeLessThan(all);
    await page.reload();
    await expect(page.getByRole("searchbox")).toHaveValue(typed);
    await expect(found.first()).toBeVisible();
  });
}

test("city, kind and year narrow the list together and come back with the link", async ({
  page,
}) => {
  await page.goto("./nguon");
  // All cities are shown at first; a press takes one away.
  await page.getByRole("button", { name: "Bắc Kạn" }).click();
  await page.getByRole("button", { name: "Móng Cái" }).click();
  await page.getByLabel("Loại nguồn").selectOption({ label: "UBND thành phố" });
  await page.getByLabel("Năm đăng").selectOption("2024");
  await expect(rowsOf(page)).toHaveText([
    "[UBND thành phố họp phiên thường kỳ tháng 11/2024]",
  ]);
  await page.reload();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Bắc Kạn" }).click();
  await page.getByRole("button", { name: "Cao Bằng" }).click();
  await expect(rowsOf(page)).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("Không có báo cáo nào");
});

test("each figure of a report has an address of its own that opens at it", async ({
  page,
}) => {
  await page.goto(`./${report}`);
  const anchors = page.locator(".figure__anchor");
  await expect(anchors).toHaveCount(6);
  const targets = await anchors.evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  expect(new Set(targets).size).toBe(6);
  for (const target of [targets[3] ?? "", targets[0] ?? ""]) {
    await page.goto("./nguon");
    await page.goto(`./${report}${target}`);
    for (const opens of ["link", "reload"]) {
      if (opens === "reload") await page.reload();
      const figure = page.locator(`[id="${target.slice(1)}"]`);
      await expect(figure, opens).toBeInViewport();
      await expect(figure, opens).toHaveAttribute("data-named", "true");
      await expect(figure.getByRole("heading", { level: 2 })).toBeFocused();
    }
  }
});

test("a report's figure is told from the printed words to where it is used, in that order", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./nguon/2024-11-27-cao-bang");
  const figure = page.locator(".figure").first();
  await expect(figure.getByRole("heading", { level: 3 })).toHaveText([
    /^Nguồn in/u,
    "Đọc là",
    "Đã kiểm tra",
    "Lưu ý",
    /^Mâu thuẫn/u,
    "Dùng ở đâu",
  ]);
});

for (const city of ["cao-bang", "mong-cai"]) {
  test(`no word of a report of ${city} runs out of its card on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(
      city === "cao-bang" ? `./${report}` : "./nguon/2025-01-02-mong-cai",
    );
    await isAlive(page);
    await expect(page.locator(".figure").first()).toBeVisible();
    await isWhole(page);
    expect(await overflowing(page, ".figure")).toEqual([]);
  });
}

/** Lines whose text reaches beyond the content of the card they stand in. */
function overflowing(page: Page, card: string): Promise<readonly string[]> {
  return page.locator(`${card} :is(dd, dt, li, p, h2, h3, h4)`).evaluateAll(
    (lines, cardName) =>
      lines
        .filter((line) => {
          const box = line.closest(cardName);
          if (box === null) return false;
          const style = getComputedStyle(box);
          const inner =
            box.getBoundingClientRect().right -
            Number.parseFloat(style.paddingRight);
          const text = document.createRange();
          text.selectNodeContents(line);
          return text.getBoundingClientRect().right > inner + 1;
        })
        .map((line) => line.textContent ?? ""),
    card,
  );
}
