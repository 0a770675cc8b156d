import { expect, test } from "./quietPage.ts";
import { hold, startPattern, stylePattern } from "./weather.ts";

for (const [mistake, path, link, arrival] of [
  [
    "a city misspelt",
    "thanh-pho/cao-bag",
    "Thành phố: Cao Bằng",
    /\/thanh-pho\/cao-bang/u,
  ],
  [
    "a report cut short",
    "nguon/2022-10-28",
    "Nguồn: UBND thành phố triển khai",
    /\/nguon\/2022-10-28-cao-bang/u,
  ],
  ["an English page misspelt", "en/du-liu", "Data", /\/en\/du-lieu/u],
] as const) {
  test(`${mistake} is offered the nearest page, which opens`, async ({
    page,
    quiet,
  }) => {
    quiet.expectFailureOf(new RegExp(`/${path}$`, "u"));
    await page.goto(`./${path}`);
    await page.getByRole("main").getByRole("link", { name: link }).click();
    await expect(page).toHaveURL(arrival);
    await expect(page.getByRole("main")).not.toContainText(
      /Không có trang này|no such page/u,
    );
  });
}

test("a wrong address is drawn with its style, and says so where that is gone", async ({
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/\/du-liu$/u);
  const heading = page.getByRole("main").getByRole("heading").first();
  const bringStyle = await hold(page, stylePattern);
  const asked = page.waitForRequest(stylePattern);
  await page.goto("./du-liu", { waitUntil: "domcontentloaded" });
  await asked;
  expect(await page.locator("#root > *").count()).toBe(0);
  bringStyle();
  await expect(heading).toBeVisible();
  await page.unrouteAll({ behavior: "wait" });
  quiet.expectFailureOf(stylePattern);
  await page.route(stylePattern, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(page.getByText("Trang chưa tải được đủ")).toBeVisible();
});

test("a wrong address that finds nothing of the site says so", async ({
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/\/du-liu$/u);
  quiet.expectFailureOf(startPattern);
  await page.route(startPattern, (route) => route.fulfill({ status: 404 }));
  await page.goto("./du-liu");
  await expect(page.getByText("Trang chưa tải được đủ")).toBeVisible();
});
