import { findingsIn } from "./axe.ts";
import { expect, test } from "./quietPage.ts";
import { indexPattern } from "./weather.ts";

test("axe finds nothing on a phone: tables, a receipt, a failure, light and dark", async ({
  overview,
  page,
  quiet,
}) => {
  test.slow(); // axe reads all of it several times
  await page.setViewportSize({ width: 360, height: 900 });
  const expectNothing = async (name: string, part = "html") => {
    for (const colorScheme of ["light", "dark"] as const)
      expect(
        await findingsIn(page, colorScheme, part),
        `${name}, ${colorScheme}`,
      ).toEqual([]);
  };
  await overview.open();
  await overview.toggleTables();
  await overview.isDrawn();
  await expectNothing("tables");
  await overview.open("?so-lieu=2025-03-28-cao-bang%239");
  await expect(overview.receipt).toBeVisible();
  await expectNothing("receipt", "dialog");
  quiet.expectFailureOf(/index\.json$/u);
  await page.route(indexPattern, (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(overview.failures).toBeVisible();
  await expectNothing("failure");
});

test("the keyboard alone leads from the top to a receipt and back", async ({
  overview,
  page,
}) => {
  await overview.open();
  const tab = () => page.keyboard.press("Tab");
  await tab();
  await expect(
    page.getByRole("link", { name: "Tới nội dung chính" }),
  ).toBeFocused();
  await expect(
    page.getByRole("link", { name: "Tới nội dung chính" }),
  ).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tab();
  await expect(overview.chip("Cao Bằng")).toBeFocused();
  await tab();
  await expect(overview.chip("Bắc Kạn")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(overview.marksOf("Bắc Kạn")).toHaveCount(0);
  await expect(overview.chip("Bắc Kạn")).toBeFocused();
  await tab();
  await expect(overview.chip("Móng Cái")).toBeFocused();
  await tab();
  await expect(overview.year).toBeFocused();
  await tab();
  await expect(page.locator(".panels a").first()).toBeFocused();
  await tab();
  const mark = overview.marks.first();
  await expect(mark).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(overview.receipt).toBeVisible();
  await expect
    .poll(() =>
      overview.receipt.evaluate((dialog) =>
        dialog.contains(document.activeElement),
      ),
    )
    .toBe(true);
  await page.keyboard.press("Escape");
  await expect(overview.receipt).toHaveCount(0);
  await expect(mark).toBeFocused();
  await page.keyboard.press("Space");
  await expect(overview.receipt).toBeVisible();
});
