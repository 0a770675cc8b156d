import type { Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";
import { isAlive, isWhole } from "./sitePages.ts";
import { selectionState } from "./selectionState.ts";

/** One full selection of each page of README's table, and what must be there before it can be read. */
const selections = [
  {
    path: "/?thanh-pho=cao-bang%2Cmong-cai&nam=2024&xem=bang",
    ready: "main .panels:not(:has(.panel__chart:empty)) .plan-mark",
  },
  {
    path: "/?nam=2022&so-lieu=2022-10-28-cao-bang%231",
    ready: "dialog[open] h2",
  },
  {
    path: "/chi-tieu/budget-revenue?hinh=luy-ke&thanh-pho=mong-cai&nam=2023%2C2024&thang-do=log",
    ready: "main .recharts-surface [data-mark]",
  },
  {
    path: "/chi-tieu/budget-revenue?nam=2022&chu-ke-hoach=hdnd&xem=bang&xep=-ky",
    ready: "main table",
  },
  {
    path: "/chi-tieu/budget-revenue?diem=2022-10-28-cao-bang%231%2Fprovince%2F53.6",
    ready: "main .recharts-surface [data-mark]",
  },
  {
    path: "/thanh-pho/cao-bang?nam=2022%2C2024&xem=bang",
    ready: "main .recharts-surface [data-mark]",
  },
  {
    path: "/nguon?thanh-pho=cao-bang&loai=ubnd&nam=2022&tim=nhiem+vu",
    ready: "main a[href*='/nguon/']",
  },
  {
    path: "/nguon/2022-10-28-cao-bang?so-lieu=2022-10-28-cao-bang%231",
    ready: "dialog[open] h2",
  },
  {
    path: "/du-lieu?thanh-pho=cao-bang&nam=2024&nhom=chi-tieu&xem=bang",
    ready: "main table",
  },
] as const;

/** The state once what the selection shows is there. */
async function stateOf(page: Page, ready: string): Promise<string> {
  await isAlive(page);
  await expect(page.locator(ready).first()).toBeVisible();
  // Charts come one after another.
  await isWhole(page);
  return selectionState(page);
}

for (const { path, ready } of selections) {
  test(`${path} opens as it was left: by link, reload, back and forward, and in English`, async ({
    page,
  }) => {
    const search = path.slice(path.indexOf("?"));
    await page.goto(`.${path.replace(search, "")}`);
    const plain = await stateOf(page, "main :is(h2, table)");
    await page.goto(`.${path}`);
    const linked = await stateOf(page, ready);
    expect(linked, "the selection shows").not.toBe(plain);
    expect(new URL(page.url()).search, "the address stays").toBe(search);
    const comesBack = (way: string) =>
      expect
        .poll(() => selectionState(page), { message: way, timeout: 15_000 })
        .toBe(linked);

    await page.reload();
    await comesBack("reload");
    await page.goto("./du-lieu/?nam=2019");
    await page.goBack();
    await comesBack("back from another document");
    await page.goForward();
    await page.goBack();
    await comesBack("forward and back");
    if ((await page.locator("dialog[open]").count()) > 0) {
      await page.goto(`./en${path}`);
    } else {
      const elsewhere = path.startsWith("/du-lieu") ? "Nguồn" : "Dữ liệu";
      const pages = page.getByRole("navigation", { name: "Các trang" });
      await pages.getByRole("link", { name: elsewhere }).click();
      await expect.poll(() => selectionState(page)).not.toBe(linked);
      await page.goBack();
      await comesBack("back within the site");
      await page.getByRole("link", { name: "English" }).click();
    }
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await comesBack("in English");
  });
}
