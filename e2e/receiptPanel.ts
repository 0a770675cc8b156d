import type { Locator, Page } from "playwright/test";

/** The open receipt, read part by part. */
export class ReceiptPanel {
  readonly root: Locator;
  readonly title: Locator;
  readonly statement: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog");
    this.title = this.root.getByRole("heading", { level: 2 });
    this.statement = this.root.locator(".receipt__statement");
    this.close = this.root.getByRole("button", { name: "Đóng" });
  }

  section(title: string): Locator {
    return this.root.locator("section").filter({
      has: this.root.page().getByRole("heading", { name: title, exact: true }),
    });
  }

  /** The working under one plan's title. */
  plan(title: string): Locator {
    return this.section("Cách tính")
      .locator("div:has(> h4)")
      .filter({
        has: this.root
          .page()
          .getByRole("heading", { name: title, exact: true }),
      });
  }

  /** What stands beside a term in a part of the receipt. */
  line(within: Locator, term: string): Locator {
    return within
      .locator(".receipt__lines > div")
      .filter({ has: this.root.page().getByText(term, { exact: true }) })
      .locator("dd");
  }
}
