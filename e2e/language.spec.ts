import { expect, test } from "./quietPage.ts";

const selections = [
  "/?thanh-pho=cao-bang&nam=2022",
  "/chi-tieu/budget-revenue?hinh=cung-ky&thanh-pho=cao-bang",
  "/thanh-pho/mong-cai",
  "/nguon?tim=cao+bang",
  "/du-lieu",
];

for (const selection of selections) {
  test(`switching the language keeps ${selection}, there and back`, async ({
    page,
  }) => {
    await page.goto(`.${selection}`);
    const { pathname, search } = new URL(page.url());
    const main = page.getByRole("main");
    await expect(main.locator("h2, table, svg").first()).toBeVisible();
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const english = new URL(page.url());
    expect(english.pathname.replace(/\/$/u, "")).toBe(
      `/en${pathname}`.replace(/\/$/u, ""),
    );
    expect(english.search).toBe(search);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
    const back = new URL(page.url());
    expect(back.pathname.replace(/\/$/u, "")).toBe(
      pathname.replace(/\/$/u, ""),
    );
    expect(back.search).toBe(search);
  });
}

test("the English overview tells its figures in English", async ({ page }) => {
  await page.goto("./en/");
  await expect(page.locator(".headline")).toContainText("percentage points");
  await expect(
    page.getByRole("button", { name: /^Cao Bằng: .* 2022 .*\.$/u }).first(),
  ).toBeVisible();
});

test("a page come to by links keeps its subject on the way to the next, in another language or elsewhere", async ({
  page,
}) => {
  const pages = page.getByRole("navigation", { name: "Các trang" });
  await page.goto("./du-lieu");
  await pages.getByRole("link", { name: "Thành phố" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: "Móng Cái" })
    .first()
    .click();
  await expect(page).toHaveURL(/\/thanh-pho\/mong-cai/u);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/\/en\/thanh-pho\/mong-cai/u);
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Sources" })
    .click();
  await expect(page).toHaveURL(/\/en\/nguon$/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
});
