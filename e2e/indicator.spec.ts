import { expect, test } from "./quietPage.ts";
import { isAlive, isWhole } from "./sitePages.ts";

const core = [
  "tourism-visitors",
  "budget-revenue",
  "investment-disbursement",
  "industrial-output",
] as const;

for (const indicator of core)
  test(`${indicator}: each view's table fits a desk's screen without scrolling`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const view of ["ke-hoach", "luy-ke", "tung-thang", "cung-ky"]) {
      await page.goto(`./chi-tieu/${indicator}?hinh=${view}&xem=bang`);
      await isAlive(page);
      await expect(page.locator("main .card").first()).toBeVisible();
      await isWhole(page);
      // A view of which nothing was published has none.
      const table = page.locator(".figures .table-scroll");
      const cut = await table.evaluateAll((tables) =>
        tables.map(({ scrollWidth, clientWidth }) =>
          Math.max(0, scrollWidth - clientWidth - 1),
        ),
      );
      expect(
        cut.filter((px) => px > 0),
        view,
      ).toEqual([]);
    }
  });

for (const { step, values } of [
  { step: "plan", values: ["1,1%", "50,45%", "27,8%", "32,9%", "71,2%"] },
  { step: "level", values: ["1,390", "68,909", "138,9", "41 ước"] },
])
  test(`a meeting's chart writes or tells each year's last figure: ${step}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(
      `./chi-tieu/investment-disbursement?che-do=trinh-chieu&buoc=${step}`,
    );
    await expect(page.locator(".meeting .plan-mark").first()).toBeVisible();
    // In the drawing, or in the line below it where the drawing has no room.
    const screen = page.locator(".meeting");
    for (const value of values) await expect(screen).toContainText(value);
  });
