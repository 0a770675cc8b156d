import { countMarks } from "./publishedFigures.ts";
import { expect, test } from "./quietPage.ts";
import { ReceiptPanel } from "./receiptPanel.ts";
import { byScript, isAlive, sitePages } from "./sitePages.ts";
import {
  drawingPattern,
  faults,
  hold,
  indexPattern,
  shardPattern,
} from "./weather.ts";

test("no file is asked for twice, and charts' code by script, but not only once the page is alive", async ({
  overview,
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const release = await hold(page, shardPattern);
  const document = await page.goto("./");
  expect(await document?.text()).not.toContain("/drawing-");
  await expect
    .poll(() => asked.some((path) => drawingPattern.test(path)))
    .toBe(true);
  release();
  await overview.isDrawn();
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked.length).toBeLessThanOrEqual(20);
});

test("what is chosen before the page can hear is done once it can", async ({
  overview,
  page,
}) => {
  const release = await hold(page, indexPattern);
  await page.goto("./");
  await overview.chip("Móng Cái").click();
  await overview.year.selectOption("2022");
  const table = overview.panels.first().locator("details");
  await table.locator("summary").click();
  await expect(page).toHaveURL(/\/$/u);
  release();
  await expect(page).toHaveURL(/\?thanh-pho=bac-kan%2Ccao-bang&nam=2022$/u);
  await overview.isDrawn();
  await expect(overview.year).toHaveValue("2022");
  await expect(overview.marks).toHaveCount(4);
  await expect(table).toHaveAttribute("open");
});

test("what is chosen while the page comes alive is done once", async ({
  overview,
  page,
}) => {
  await page.addInitScript(() => {
    // Called with the element it belongs to.
    // oxlint-disable-next-line typescript/unbound-method
    const listen = EventTarget.prototype.addEventListener;
    let isDone = false;
    const press = () => {
      const root = document.querySelector("#root");
      if (root?.hasAttribute("data-alive") !== false) return;
      const chips = [...document.querySelectorAll<HTMLElement>(".chip")];
      chips.find((chip) => chip.innerText.includes("Móng Cái"))?.click();
      document.documentElement.dataset["pressed"] = "";
    };
    EventTarget.prototype.addEventListener = function (...its) {
      listen.apply(this, its);
      if (isDone || !(this instanceof Element) || this.id !== "root") return;
      isDone = true; // the first thing that is done to bring it to life
      setTimeout(press);
    };
  });
  await overview.open();
  await expect(page.locator("html[data-pressed]")).toHaveCount(1);
  await expect(page).toHaveURL(/\?thanh-pho=bac-kan%2Ccao-bang$/u);
  await expect(overview.marksOf("Móng Cái")).toHaveCount(0);
  await page.goBack();
  await expect(overview.marksOf("Móng Cái")).not.toHaveCount(0);
});

test("a search typed before the page can hear is made once it can", async ({
  page,
}) => {
  const release = await hold(page, indexPattern);
  await page.goto("./nguon");
  await page.getByRole("searchbox").fill("giải ngân");
  release();
  await expect(page).toHaveURL(/\?tim=/u);
  await expect(page.getByRole("searchbox")).toHaveValue("giải ngân");
});

test("a mark pressed in the build's drawing opens its receipt", async ({
  overview,
  page,
}) => {
  const release = await hold(page, drawingPattern);
  await page.goto("./");
  const mark = overview.panels
    .first()
    .locator(".chart-still--wide [data-mark]")
    .first();
  const sentence = await mark.getAttribute("aria-label");
  await mark.locator(".plan-mark__target").click({ force: true });
  release();
  await expect(overview.receipt).toBeVisible();
  await expect(overview.panels.first().getByRole("status")).toHaveText(
    sentence ?? "",
  );
});

for (const { name, answer, sentence } of faults)
  test(`the page keeps its figures when the record is ${name}, says so and can try again`, async ({
    overview,
    page,
    quiet,
    request,
  }) => {
    const allMarks = await countMarks(request);
    quiet.expectFailureOf(/\.json$/u);
    for (const pattern of [indexPattern, shardPattern])
      await test.step(String(pattern), async () => {
        await page.route(pattern, answer);
        await page.goto("./");
        await expect(overview.failures.locator("p").first()).toHaveText(
          "Chưa tải được phần tương tác. Số liệu dưới đây vẫn đúng và đủ; các nút chọn chưa dùng được.",
        );
        await expect(overview.failures.locator("p").nth(1)).toHaveText(
          sentence,
        );
        await expect(
          overview.cell("Khách du lịch", "Cao Bằng").getByRole("button"),
        ).toHaveText("566.306 lượt");
        await expect(page.locator(".chart-still svg:visible")).toHaveCount(4);
        await page.unroute(pattern);
        await overview.retry.click();
        await overview.isDrawn();
        await expect(overview.failures).toHaveCount(0);
        await expect(overview.marks).toHaveCount(allMarks);
      });
  });

test("the build's drawings stay where charts cannot be loaded, until they would be wrong", async ({
  overview,
  page,
  quiet,
}) => {
  quiet.expectFailureOf(drawingPattern);
  quiet.expectConsole(/Failed to fetch dynamically imported module/u);
  await page.route(drawingPattern, (route) => route.abort("connectionreset"));
  await page.goto("./");
  await expect(page.locator("#root[data-alive]")).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".chart-still svg:visible")).toHaveCount(4);
  await overview.year.selectOption("2022");
  await expect(page.locator(".chart-still")).toHaveCount(0);
  await expect(overview.panels.first().locator(".panel__empty")).toHaveText(
    "Không tải được phần vẽ hình. Số liệu vẫn đủ ở bảng dưới đây; tải lại trang để thử lại.",
  );
});

test("an address with a selection never shows the figures of all", async ({
  overview,
  page,
}) => {
  const release = await hold(page, /\.js$/u);
  await page.goto("./?nam=2022&thanh-pho=bac-kan", { waitUntil: "commit" });
  await expect(overview.heading).toBeVisible();
  await expect(overview.headline).toBeHidden();
  await expect(overview.matrix).toBeHidden();
  release();
  await overview.isDrawn();
  await expect(overview.headline).toBeVisible();
  await expect(overview.chip("Cao Bằng")).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test("a page of an older record than its files is drawn anew", async ({
  overview,
  page,
}) => {
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/data-version="[^"]*"/u, 'data-version="older"')
      .replaceAll("566.306", "566.307");
    await route.fulfill({ response, body });
  });
  await page.goto("./");
  await overview.isDrawn();
  await expect(
    overview.cell("Khách du lịch", "Cao Bằng").getByRole("button"),
  ).toHaveText("566.306 lượt");
});

for (const { name, path } of sitePages) {
  test(`${name} comes alive quietly with a theme, a receipt and a meeting in the address`, async ({
    page,
  }) => {
    await page.addInitScript(() =>
      localStorage.setItem("doi-sanh-theme", "dark"),
    );
    const join = path.includes("?") ? "&" : "?";
    await page.goto(`.${path}${join}so-lieu=2022-10-28-cao-bang%231`);
    await isAlive(page);
    await expect(new ReceiptPanel(page).statement).toBeVisible();
    await expect(
      page.getByRole("button", { name: "Giao diện: tối" }),
    ).toHaveCount(1);
    await page.goto(`.${path}${join}che-do=trinh-chieu`);
    await isAlive(page);
  });
}

test("an address with a selection that leaves nothing out shows all", async ({
  overview,
  page,
  request,
}) => {
  await overview.open(byScript);
  await expect(page).toHaveURL(/xem=hinh$/u);
  await expect(overview.marks).toHaveCount(await countMarks(request));
});
