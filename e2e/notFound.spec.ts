import { expect, test } from "./quietPage.ts";

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
