import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

export const tags = [
  "wcag2a",
  "wcag2aa",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

/** The page has no frames, so axe needs no page of its own to put their findings together. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** What axe finds, one line a rule with the places it found it in. */
export async function findingsOf(
  checker: AxeBuilder,
): Promise<readonly string[]> {
  const { violations, passes } = await checker.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(" "));
    return `${id} (${help}): ${places.join(", ")}`;
  });
}
