import { languages } from "../src/core/vocabulary.ts";
import { axe, findingsOf, tags } from "./axe.ts";
import { expect, test } from "./quietPage.ts";
import { openPage, sitePages } from "./sitePages.ts";

for (const sitePage of sitePages) {
  const { name } = sitePage;

  for (const language of languages) {
    test(`axe finds nothing on ${name} in ${language}, light and dark`, async ({
      page,
    }) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await openPage(page, sitePage, language);
        const checker = axe(page).withTags(tags);
        expect(await findingsOf(checker), colorScheme).toEqual([]);
      }
    });
  }

  test(`${name} says its language, names itself and keeps within a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const titles: string[] = [];
    for (const language of languages) {
      await openPage(page, sitePage, language);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      titles.push(await page.title());
      const { scrollWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(scrollWidth, "no sideways scroll").toBeLessThanOrEqual(360);
    }
    for (const title of titles) expect(title).toMatch(/ · Đối Sánh$/u);
    expect(await textsOfSvg(page)).not.toContain("undefined");
  });
}

async function textsOfSvg(
  page: Parameters<typeof openPage>[0],
): Promise<string> {
  const texts = await page.locator("main").allInnerTexts();
  return texts.join("\n");
}
