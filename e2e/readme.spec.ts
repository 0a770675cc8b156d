import { readFileSync } from "node:fs";

import { expect, test } from "./quietPage.ts";

const readme = readFileSync("README.md", "utf8");
const addresses = [...readme.matchAll(/^\| `(\/[^`]*)` /gmu)].flatMap(
  ([, address]) => address ?? [],
);
const examples = [...readme.matchAll(/`(\?[^`]+)`/gu)].flatMap(
  ([, search]) => search ?? [],
);

test("README names pages and selections", () => {
  expect(addresses.length).toBeGreaterThan(0);
  expect(examples).toHaveLength(6);
});

for (const address of addresses) {
  test(`README's page ${address} opens directly`, async ({ page }) => {
    await page.goto(`.${address}`);
    await expect(page.locator("[aria-busy='true']")).toHaveCount(0);
    // The embedded page is its drawing alone.
    const content = page.locator("main :is(h2, svg[role='img'])");
    await expect(content.first()).toBeVisible();
    await expect(page).not.toHaveTitle(/Không có trang này/u);
  });
}

for (const search of examples) {
  test(`README's selection ${search} stays in the address`, async ({
    page,
  }) => {
    await page.goto(`./${search}`);
    await expect(
      page.locator(".panels, .meeting").locator(".plan-mark").first(),
    ).toBeAttached();
    expect(decodeURIComponent(new URL(page.url()).search)).toBe(
      decodeURIComponent(search),
    );
  });
}
