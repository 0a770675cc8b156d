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

test("the page keeps nothing on the visitor's side and asks no one else", async ({
  context,
  overview,
  page,
}) => {
  await overview.open();
  await overview.chip("Bắc Kạn").click();
  await overview.year.selectOption("2024");
  await overview.marks.first().press("Enter");
  await expect(overview.receipt).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0 });
});
