import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything by light; by dark only the contrast is another. */
export async function findingsIn(
  page: Page,
  colorScheme: "light" | "dark",
  part = "html",
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  const checker = axe(page).include(part);
  return findingsOf(
    colorScheme === "light"
      ? checker.withTags([...tags])
      : checker.withRules(["color-contrast"]),
  );
}

/** The page has no frames, so axe needs no page of its own to put their findings together. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** What axe finds, one line a rule with the places it found it in. */
async function findingsOf(checker: AxeBuilder): Promise<readonly string[]> {
  const { violations, passes } = await checker.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(" "));
    return `${id} (${help}): ${places.join(", ")}`;
  });
}
