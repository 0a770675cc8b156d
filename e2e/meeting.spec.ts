import type { Page } from "playwright/test";

import { expect, test } from "./quietPage.ts";
import { isAlive } from "./sitePages.ts";

/** The smallest text on the screen, in percent of the screen's height. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const screen = document.querySelector(".meeting");
    if (screen === null) return 0;
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    let least = Infinity;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      if (parentElement === null || node.textContent?.trim() === "") continue;
      if (parentElement.closest(".visually-hidden, .recharts-zIndex-layer_-1"))
        continue;
      if (parentElement.getClientRects().length === 0) continue;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
      least = Math.min(least, size);
    }
    return (least / window.innerHeight) * 100;
  });
}

const starts = [
  "/",
  "/chi-tieu/budget-revenue",
  "/en/chi-tieu/industrial-output",
  "/thanh-pho/cao-bang",
];

/** Opens the mode and tells how many slides it has. */
async function openMeeting(page: Page, path: string): Promise<number> {
  const mark = path.includes("?") ? "&" : "?";
  await page.goto(`.${path}${mark}che-do=trinh-chieu`);
  await isAlive(page);
  const place = await page.locator(".meeting__place").innerText();
  return Number(place.split("/")[1]);
}

const projectors = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;

for (const start of starts)
  test(`${start} fills projectors, readable from the back`, async ({
    page,
  }) => {
    test.slow(); // many screens
    const slides = await openMeeting(page, start);
    expect(slides).toBeGreaterThan(1);
    const place = page.locator(".meeting__place");
    for (let slide = 1; slide <= slides; slide++) {
      await expect(place).toHaveText(`${slide} / ${slides}`);
      for (const [width, height] of projectors) {
        await page.setViewportSize({ width, height });
        await expectFilled(page, width, height);
      }
      await page.keyboard.press("ArrowRight");
    }
  });

async function expectFilled(
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  const surface = page.locator(".meeting__chart .recharts-surface");
  await expect(surface.locator("[data-mark]").first()).toBeAttached();
  const widthOf = async () => (await surface.boundingBox())?.width ?? 0;
  await expect.poll(widthOf).toBeGreaterThan(width * 0.85);
  await expect.poll(widthOf).toBeLessThanOrEqual(width);
  await expect.poll(() => smallestText(page)).toBeGreaterThanOrEqual(2.2);
  const heightOf = async () => (await surface.boundingBox())?.height ?? 0;
  await expect.poll(heightOf).toBeGreaterThan(height * 0.4);
  const footEnd = async () => {
    const foot = await page.locator(".meeting__foot").boundingBox();
    return (foot?.y ?? 0) + (foot?.height ?? Infinity);
  };
  await expect.poll(footEnd).toBeLessThanOrEqual(height);
  const scrollWidth = () =>
    page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(scrollWidth).toBeLessThanOrEqual(width);
}

/** Marks that no text tells of, beside the chart or below it: nobody points at them from a seat. */
async function untoldMarks(page: Page): Promise<number> {
  await expect(
    page.locator(".meeting__chart .plan-mark").first(),
  ).toBeAttached();
  const marks = await page.locator(".meeting__chart .plan-mark").count();
  const labels = await page
    .locator(".meeting__chart .plan-mark__label")
    .count();
  const line = await page.locator(".meeting__unplaced").innerText();
  const named = line === "" ? 0 : line.split(";").length;
  return marks - labels - named;
}

for (const path of [
  "/?buoc=tourism-visitors",
  "/?buoc=investment-disbursement",
  "/chi-tieu/budget-revenue?buoc=plan",
  "/chi-tieu/budget-revenue?buoc=level",
  "/chi-tieu/investment-disbursement?buoc=level",
  "/thanh-pho/mong-cai",
]) {
  test(`every mark of ${path} has its label on the screen`, async ({
    page,
  }) => {
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openMeeting(page, path);
      await expect.poll(() => untoldMarks(page)).toBeLessThanOrEqual(0);
    }
  });
}

test("a slide says what it is of, who is asked for and who is not in it", async ({
  page,
}) => {
  await openMeeting(page, "/chi-tieu/budget-revenue?buoc=level");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Thu ngân sách trên địa bàn: luỹ kế",
  );
  const cities = page.locator(".meeting__cities li");
  await expect(cities).toHaveText(["Cao Bằng", "Bắc Kạn", "Móng Cái"]);
  await openMeeting(page, "/chi-tieu/budget-revenue?buoc=plan");
  await expect(cities).toHaveText([
    "Cao Bằng",
    "Bắc Kạn",
    "Móng Cái (không có trong hình)",
  ]);
  await openMeeting(page, "/?thanh-pho=cao-bang");
  await expect(cities).toHaveText(["Cao Bằng"]);
});

test("under a chart stands no sentence that its marks belie", async ({
  page,
}) => {
  await openMeeting(page, "/?buoc=tourism-visitors");
  await expect(page.locator(".meeting__sentence")).toHaveText(
    "Cao Bằng: khách du lịch đạt 102,8% chỉ tiêu 2024, đến 27/11/2024; hoàn thành kế hoạch cả năm.",
  );
});

test("keys enter, step, and leave; the address keeps the step", async ({
  overview,
  page,
}) => {
  await overview.open("?thanh-pho=cao-bang");
  await page.keyboard.press("p");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(page.locator(".meeting")).toBeFocused();
  const first = await heading.innerText();
  await page.keyboard.press("ArrowRight");
  await expect(heading).not.toHaveText(first);
  const second = await heading.innerText();
  expect(new URL(page.url()).searchParams.get("che-do")).toBe("trinh-chieu");
  await page.reload();
  await expect(page.locator(".meeting")).toBeFocused();
  await expect(heading).toHaveText(second);
  await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(first);
  await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(first);
  await page.keyboard.press("Escape");
  await overview.isDrawn();
  expect(decodeURIComponent(new URL(page.url()).search)).toBe(
    "?thanh-pho=cao-bang",
  );
  await page.goBack();
  await expect(page.locator(".meeting")).toBeVisible();
});

test("the mode begins with the view that the page shows, with its cautions", async ({
  page,
}) => {
  await page.goto("./chi-tieu/budget-revenue?hinh=luy-ke");
  await isAlive(page);
  await expect(page.locator("main [data-mark]").first()).toBeVisible();
  await page.keyboard.press("p");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Thu ngân sách trên địa bàn: luỹ kế");
  await expect(page.locator(".meeting__place")).toHaveText("2 / 4");
  await openMeeting(page, "/chi-tieu/investment-disbursement");
  await expect(page.locator(".meeting__caution")).toContainText(
    "Giải ngân thường dồn về cuối niên độ, nên chậm giữa năm chưa hẳn là trễ.",
  );
});

test("the set to step through can be chosen", async ({ page }) => {
  await page.goto("./?che-do=trinh-chieu");
  await page.getByText("Chọn hình").click();
  const boxes = page.getByRole("checkbox");
  await boxes.nth(1).uncheck();
  await boxes.nth(2).uncheck();
  await expect(page.locator(".meeting__place")).toHaveText("1 / 2");
  await page.reload();
  await expect(page.locator(".meeting__place")).toHaveText("1 / 2");
});

test("the way out is heard as soon as the screen stands, and before", async ({
  overview,
  page,
}) => {
  await overview.open();
  const arrival = await holdBack(page, /MeetingScreen-.*\.js/u);
  await page.keyboard.press("p");
  await expect.poll(() => new URL(page.url()).search).toContain("che-do");
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await page.keyboard.press("p");
  await page.evaluate(leaveAtFirstSight);
  arrival();
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await expect(page.locator(".meeting")).toHaveCount(0);
});

/** Requests to such an address wait; comes back with what lets them go. */
async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(address, async (route) => {
    await arrival;
    await route.continue();
  });
  return () => arrive();
}

/** Presses Escape in the very moment in which the screen is put on the page. */
function leaveAtFirstSight(): void {
  new MutationObserver((_, observer) => {
    const screen = document.querySelector(".meeting");
    if (screen === null) return;
    observer.disconnect();
    screen.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
    );
  }).observe(document.body, { childList: true, subtree: true });
}
