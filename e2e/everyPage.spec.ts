import { languages } from "../src/core/vocabulary.ts";
import { findingsIn } from "./axe.ts";
import { expect, test } from "./quietPage.ts";
import { openPage, sitePages } from "./sitePages.ts";

for (const sitePage of sitePages)
  for (const language of languages)
    test(`${sitePage.name} in ${language}: axe finds nothing by light or dark; it names itself and keeps within a phone`, async ({
      page,
    }) => {
      await openPage(page, sitePage, language);
      for (const colorScheme of ["light", "dark"] as const)
        expect(await findingsIn(page, colorScheme), colorScheme).toEqual([]);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(await page.title()).toMatch(/ · Đối Sánh$/u);
      await page.setViewportSize({ width: 360, height: 740 });
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(sideways).toBeLessThanOrEqual(360);
      expect(await page.locator("main").innerText()).not.toContain("undefined");
    });
