import { axe, findingsOf, tags } from "./axe.ts";
import { expect, test } from "./quietPage.ts";
import { indexPattern } from "./weather.ts";

test("axe finds nothing on the page with its tables open", async ({
  overview,
  page,
}) => {
  await overview.open();
  await overview.toggleTables();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await overview.isDrawn();
    const checker = axe(page).withTags(tags);
    expect(await findingsOf(checker), `${width} px`).toEqual([]);
  }
});

test("the dark page has enough contrast", async ({ overview, page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await overview.open();
  await overview.toggleTables();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await overview.isDrawn();
    const checker = axe(page).withRules(["color-contrast"]);
    expect(await findingsOf(checker), `${width} px`).toEqual([]);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in a receipt or a failure, ${colorScheme}`, async ({
    overview,
    page,
    quiet,
  }) => {
    await page.emulateMedia({ colorScheme });
    await overview.open("?so-lieu=2025-03-28-cao-bang%239");
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const checker = axe(page).include("dialog").withTags(tags);
      expect(await findingsOf(checker), `receipt at ${width} px`).toEqual([]);
    }
    quiet.expectFailureOf(/index\.json$/u);
    await page.route(indexPattern, (route) => route.fulfill({ status: 404 }));
    await page.goto("./");
    await expect(overview.failures).toBeVisible();
    expect(await findingsOf(axe(page).withTags(tags)), "failure").toEqual([]);
  });
}

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
  expect(
    await overview.receipt.evaluate((dialog) =>
      dialog.contains(document.activeElement),
    ),
  ).toBe(true);
  await page.keyboard.press("Escape");
  await expect(overview.receipt).toHaveCount(0);
  await expect(mark).toBeFocused();
  await page.keyboard.press("Space");
  await expect(overview.receipt).toBeVisible();
});
