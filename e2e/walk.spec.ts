import type { Locator, Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";
import { readIndex, readShard } from "./recordFiles.ts";
import { isAlive } from "./sitePages.ts";

/** Every kind of chart, at a selection that has several cities or years to walk. */
const charts = [
  { name: "panel", path: "/", chart: ".panels > section:nth-of-type(2)" },
  { name: "plan", path: "/chi-tieu/investment-disbursement", chart: ".view" },
  {
    name: "level",
    path: "/chi-tieu/budget-revenue?hinh=luy-ke",
    chart: ".view",
  },
  {
    name: "month",
    path: "/chi-tieu/industrial-output?hinh=tung-thang",
    chart: ".view",
  },
  {
    name: "growth",
    path: "/chi-tieu/industrial-output?hinh=cung-ky",
    chart: ".view",
  },
  {
    name: "years",
    path: "/thanh-pho/mong-cai",
    chart: "main section:has([data-chart])",
  },
] as const;

interface Step {
  readonly id: string;
  readonly sentence: string;
}

function focused(page: Page): Promise<Step> {
  return page.evaluate(() => ({
    id: document.activeElement?.getAttribute("data-mark") ?? "",
    sentence: document.activeElement?.getAttribute("aria-label") ?? "",
  }));
}

function cityOf({ sentence }: Step): string {
  return /Cao Bằng|Bắc Kạn|Móng Cái/u.exec(sentence)?.[0] ?? "";
}

/** From the first mark of the city at hand to its last, by the arrow alone. */
async function walkCity(page: Page, status: Locator): Promise<readonly Step[]> {
  await page.keyboard.press("Home");
  const steps = [await focused(page)];
  for (;;) {
    await page.keyboard.press("ArrowRight");
    const next = await focused(page);
    if (next.id === steps.at(-1)?.id) return steps;
    await expect(status).toHaveText(next.sentence);
    steps.push(next);
  }
}

for (const { name, path, chart } of charts) {
  test(`arrows walk all marks of a ${name} chart in time, city by city, and each is told`, async ({
    page,
    request,
  }) => {
    const index = await readIndex(request);
    const shards = await Promise.all(
      index.cities.map(({ id }) => readShard(request, index, id)),
    );
    const days = new Map(
      shards.flatMap(({ observations }) =>
        observations.map(({ id, period }) => [id, period.asOf] as const),
      ),
    );
    const dayOf = ({ id }: Step) =>
      [...id.matchAll(/[a-z0-9-]+#\d+/gu)]
        .map(([figure]) => days.get(figure) ?? "")
        .toSorted()
        .at(-1) ?? "";

    await page.goto(`.${path}`);
    await isAlive(page);
    const box = page.locator(chart).first();
    const marks = box.locator("[data-mark]");
    await expect(marks.first()).toBeAttached();
    // The build's drawing has none.
    const stop = box.locator('[data-mark][tabindex="0"]');
    await expect(stop, "one Tab stop a chart").toHaveCount(1);
    const ids = await marks.evaluateAll((all) =>
      all.map((mark) => mark.getAttribute("data-mark") ?? ""),
    );
    const status = box.getByRole("status");
    await stop.focus();

    const walked: Step[] = [];
    for (;;) {
      const own = await walkCity(page, status);
      expect(new Set(own.map(cityOf)).size, "one city").toBe(1);
      expect(own.map(dayOf), "in time").toEqual(own.map(dayOf).toSorted());
      for (const { sentence } of own)
        expect(sentence).toMatch(/^\p{Lu}.*\d.*\.$/u);
      walked.push(...own);
      const before = await focused(page);
      await page.keyboard.press("ArrowDown");
      const after = await focused(page);
      if (after.id === before.id) break;
      expect(cityOf(after), "another city").not.toBe(cityOf(before));
    }
    expect(walked.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());

    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    const focusedId = async () => (await focused(page)).id;
    await expect
      .poll(focusedId, "the focus comes back")
      .toBe(walked.at(-1)?.id);
  });
}
