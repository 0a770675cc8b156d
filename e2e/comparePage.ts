import type { Locator, Page } from "playwright/test";

import { expect } from "./quietPage.ts";
import { isAlive } from "./sitePages.ts";

/** The page that compares, as a reader finds its parts. */
export class ComparePage {
  readonly page: Page;
  readonly main: Locator;
  readonly builder: Locator;
  readonly headline: Locator;
  readonly lock: Locator;
  readonly table: Locator;
  readonly sentence: Locator;
  readonly singles: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
    this.builder = page.getByRole("group", {
      name: "Chọn số liệu để so sánh",
    });
    this.headline = page.locator("#comparison");
    this.lock = page.locator(".lock");
    this.table = page.locator(".compared-table");
    this.sentence = page.getByRole("textbox", {
      name: "Câu viết sẵn, sửa được",
    });
    this.singles = page.locator(".singles li");
  }

  async open(search = ""): Promise<void> {
    await this.page.goto(`./so-sanh${search}`);
    await isAlive(this.page);
    await expect(this.headline).toBeVisible();
  }

  choice(name: string): Locator {
    return this.builder.getByRole("button", { name, exact: true });
  }
}
