import { expect, type Locator, type Page } from "playwright/test";

import { isAlive } from "./sitePages.ts";

export const cityNames = ["Cao Bằng", "Bắc Kạn", "Móng Cái"] as const;
export type CityName = (typeof cityNames)[number];

export const panelNames = [
  "Khách du lịch",
  "Thu ngân sách trên địa bàn",
  "Giải ngân vốn đầu tư công",
  "Giá trị sản xuất công nghiệp",
] as const;
export type PanelName = (typeof panelNames)[number];

/** The overview as a reader meets it. */
export class OverviewPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly headline: Locator;
  readonly panels: Locator;
  readonly marks: Locator;
  readonly matrix: Locator;
  readonly conflicts: Locator;
  readonly receipt: Locator;
  readonly failures: Locator;
  readonly year: Locator;
  readonly retry: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1 });
    this.headline = page.locator(".headline");
    this.panels = page.locator(".panels > section");
    this.marks = page.locator(".plan-mark");
    this.matrix = page.locator(".matrix");
    this.conflicts = page.getByRole("region", {
      name: "Nơi các nguồn nói khác nhau",
    });
    this.receipt = page.getByRole("dialog");
    this.failures = page.getByRole("alert");
    this.year = page.getByLabel("Năm kế hoạch");
    this.retry = page.getByRole("button", { name: "Thử lại" });
  }

  /** Opens the page and waits until all four charts are alive and its letters are here. */
  async open(search = ""): Promise<void> {
    await this.page.goto(`./${search}`);
    await this.isDrawn();
    await this.page.evaluate(() => document.fonts.ready);
  }

  async isDrawn(): Promise<void> {
    const pending = ".panel__chart:not(:has(.plan-marks, .panel__empty))";
    // First, since the build's own drawing is all there before.
    await isAlive(this.page);
    await expect(this.panels).toHaveCount(4);
    await expect(this.page.locator(pending)).toHaveCount(0);
  }

  panel(name: PanelName): Locator {
    return this.page
      .locator(".panels")
      .getByRole("region", { name, exact: true });
  }

  mark(sentence: string): Locator {
    return this.page.getByRole("button", { name: sentence, exact: true });
  }

  marksOf(city: CityName): Locator {
    return this.page.locator(`.plan-mark[aria-label^="${city}:"]`);
  }

  cell(indicator: PanelName, city: CityName): Locator {
    return this.matrix
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: indicator }) })
      .locator("td")
      .nth(cityNames.indexOf(city));
  }

  chip(city: CityName): Locator {
    return this.page
      .getByRole("group", { name: "Thành phố" })
      .getByRole("button", { name: city });
  }

  conflict(title: string): Locator {
    return this.conflicts.locator(".conflict").filter({ hasText: title });
  }

  /** Opens or closes the tables under all four charts. */
  async toggleTables(): Promise<void> {
    for (const summary of await this.page
      .locator(".mark-table > summary")
      .all())
      await summary.click();
  }
}
