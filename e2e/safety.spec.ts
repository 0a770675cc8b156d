import { leftBehind } from "./leftBehind.ts";
import { expect, test } from "./quietPage.ts";
import { ReceiptPanel } from "./receiptPanel.ts";
import { publish, readIndex, readShard } from "./recordFiles.ts";
import { byScript } from "./sitePages.ts";
import { shardPatternOf } from "./weather.ts";

const image = `<img src="x" onerror="window.isHurt = true">`;
const script = `<script>window.isHurt = true</script>`;
const evil = `${image}${script}`;
const both = { vi: evil, en: evil };

test("markup in the record is shown as text and runs nothing", async ({
  overview,
  page,
  request,
}) => {
  const index = await readIndex(request);
  const shard = await readShard(request, index, "cao-bang");
  await publish(
    page,
    {
      ...index,
      version: evil,
      cities: index.cities.map((city) =>
        city.id === "cao-bang"
          ? { ...city, name: both, successors: both }
          : city,
      ),
      indicators: index.indicators.map((indicator) => ({
        ...indicator,
        definition: both,
        planName: both,
      })),
    },
    [
      {
        ...shard,
        reports: shard.reports.map((report) => ({
          ...report,
          title: evil,
          publisher: evil,
        })),
        observations: shard.observations.map((observation) => ({
          ...observation,
          plans: observation.plans.map((plan) => ({ ...plan, note: both })),
          cautions: [{ kind: "other", text: both, figure: observation.id }],
          sources: observation.sources.map((source) => ({
            ...source,
            printedLevel: evil,
          })),
        })),
      },
    ],
  );
  await overview.open("?so-lieu=2022-10-28-cao-bang%231");
  const receipt = new ReceiptPanel(page);
  await expect(receipt.title).toHaveText(
    `${evil} · Thu ngân sách trên địa bàn`,
  );
  await expect(receipt.section("Lưu ý").getByRole("listitem")).toHaveText([
    `Lưu ý. ${evil}`,
  ]);
  await expect(receipt.root.locator(".receipt__source p").first()).toHaveText(
    `Nguồn in: “${evil}”, “53,6%; 38,2%”`,
  );
  await expect(receipt.root.locator(".receipt__source p").nth(1)).toHaveText(
    `${evil}. ${evil} (báo cáo của UBND thành phố); họp 27/10/2022, đăng 28/10/2022; đoạn 2.`,
  );
  await receipt.close.click();
  await expect(overview.matrix.locator("thead th").nth(1)).toHaveText(evil);
  await overview.toggleTables();
  await expect(page.locator("#root img, #root script")).toHaveCount(0);
  expect(await page.evaluate(() => "isHurt" in window)).toBe(false);
});

test("letters that cannot be seen are shown, in a receipt and beside a picture", async ({
  overview,
  page,
  request,
}) => {
  const index = await readIndex(request);
  const shard = await readShard(request, index, "cao-bang");
  const reports = shard.reports.map((report) => ({
    ...report,
    publisher: "UBND \u202e%6,35\u200b",
  }));
  // Another version than the built page's, which would else be taken for it.
  await publish(page, { ...index, version: "altered" }, [
    { ...shard, reports },
  ]);
  const shown = "UBND [U+202E]%6,35[U+200B]";
  await overview.open("?so-lieu=2022-10-28-cao-bang%231");
  const receipt = new ReceiptPanel(page);
  await expect(receipt.root).toContainText(shown);
  await page.goto("./so-sanh?cac-so=2022-10-28-cao-bang%231");
  await expect(page.locator("main")).toContainText(shown);
  await expect(page.locator("main")).not.toContainText(/[\u200b\u202e]/u);
});

test("a source's address that is no web address is refused", async ({
  overview,
  page,
  request,
}) => {
  const index = await readIndex(request);
  const shard = await readShard(request, index, "cao-bang");
  const reports = shard.reports.map((report) => ({
    ...report,
    url: "javascript:window.isHurt=true",
  }));
  await page.route(shardPatternOf("cao-bang"), (route) =>
    route.fulfill({ json: { ...shard, reports } }),
  );
  await overview.open(byScript);
  await expect(overview.failures.locator("p").nth(1)).toHaveText(
    "Tệp số liệu không đúng khuôn dạng nên không dùng, để khỏi hiện số sai.",
  );
  await expect(overview.marksOf("Cao Bằng")).toHaveCount(0);
});

test("what a page would leave with its visitor, or do against its policy, fails any test", async ({
  context,
  overview,
  page,
  quiet,
}) => {
  quiet.expectConsole(/policy|Trusted/iu);
  await overview.open();
  expect(await leftBehind(context)).toEqual([]);
  await page.evaluate(() => {
    document.cookie = "tracker=1";
    localStorage.setItem("doi-sanh-theme", "dark");
    localStorage.setItem("visits", "1");
    sessionStorage.setItem("visit", "1");
    return new Promise<void>((resolve) => {
      const opening = indexedDB.open("visits");
      opening.addEventListener("success", () => {
        opening.result.close();
        resolve();
      });
    });
  });
  expect((await leftBehind(context)).toSorted()).toEqual([
    "cookie tracker",
    "database visits",
    "visit",
    "visits",
  ]);
  const complaint = page.waitForEvent("console", (message) =>
    message.text().startsWith("against the policy: require-trusted-types-for"),
  );
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<p>x</p>";
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await complaint;
  await context.clearCookies();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    return new Promise((resolve) => {
      indexedDB.deleteDatabase("visits").addEventListener("success", resolve);
    });
  });
});
