import { cityNames, type CityName, type OverviewPage } from "./overviewPage.ts";
import { countMarks } from "./publishedFigures.ts";
import { expect, test } from "./quietPage.ts";
import { byScript } from "./sitePages.ts";
import { readIndex, readShard } from "./recordFiles.ts";
import {
  drawingPattern,
  faults,
  hold,
  indexPattern,
  shardPattern,
  shardPatternOf,
} from "./weather.ts";

const cityIds: Readonly<Record<CityName, string>> = {
  "Cao Bằng": "cao-bang",
  "Bắc Kạn": "bac-kan",
  "Móng Cái": "mong-cai",
};

const isAltered =
  "Tệp số liệu đã bị thay đổi so với bản được công bố nên không dùng, để khỏi hiện số sai.";

async function expectNoFigures({ matrix, marks }: OverviewPage): Promise<void> {
  await expect(matrix).toHaveCount(0);
  await expect(marks).toHaveCount(0);
}

test("an index that does not come is told and can be tried again, whatever befell it", async ({
  overview,
  page,
  quiet,
  request,
}) => {
  const allMarks = await countMarks(request);
  quiet.expectFailureOf(/index\.json$/u);
  for (const { name, answer, sentence } of faults) {
    await test.step(name, async () => {
      await page.route(indexPattern, answer);
      await page.goto(`./${byScript}`);
      await expect(overview.failures.locator("p")).toHaveText([
        "Chưa tải được số liệu",
        sentence,
        "Tệp: index.json",
      ]);
      await expect(overview.heading).toHaveText(
        "Ba thành phố so với kế hoạch năm",
      );
      await expectNoFigures(overview);
      await page.unroute(indexPattern);
      await overview.retry.click();
      await overview.isDrawn();
      await expect(overview.failures).toHaveCount(0);
      await expect(overview.marks).toHaveCount(allMarks);
    });
  }
});

for (const { name, answer, sentence } of faults) {
  test(`figures of some cities that are ${name} leave the others standing`, async ({
    overview,
    page,
    quiet,
    request,
  }) => {
    const allMarks = await countMarks(request);
    const index = await readIndex(request);
    quiet.expectFailureOf(shardPattern);
    for (const missing of [["Cao Bằng", "Bắc Kạn"], ["Móng Cái"]] as const) {
      for (const city of missing)
        await page.route(shardPatternOf(cityIds[city]), answer);
      await overview.open(byScript);
      for (const [order, city] of missing.entries()) {
        const file = index.cities.find(({ id }) => id === cityIds[city])?.shard;
        await expect(overview.failures.nth(order).locator("p")).toHaveText([
          `Chưa tải được số liệu của ${city}. Phần còn lại vẫn đúng và đủ.`,
          sentence,
          `Tệp: ${file}`,
        ]);
      }
      await expect(overview.failures).toHaveCount(missing.length);
      for (const city of cityNames) {
        const own = overview.marksOf(city);
        await (missing.some((gone) => gone === city)
          ? expect(own).toHaveCount(0)
          : expect(own).not.toHaveCount(0));
      }
      await page.unrouteAll();
    }
    await overview.retry.click();
    await expect(overview.failures).toHaveCount(0);
    await overview.isDrawn();
    await expect(overview.marks).toHaveCount(allMarks);
  });
}

test("no city's figures at all are one failure and can be tried again", async ({
  overview,
  page,
  quiet,
  request,
}) => {
  const allMarks = await countMarks(request);
  quiet.expectFailureOf(shardPattern);
  await page.route(shardPattern, (route) => route.fulfill({ status: 503 }));
  await page.goto(`./${byScript}`);
  await expect(overview.failures).toHaveCount(1);
  await expect(overview.failures.locator("p").first()).toHaveText(
    "Chưa tải được số liệu",
  );
  await expectNoFigures(overview);
  await page.unroute(shardPattern);
  await overview.retry.click();
  await overview.isDrawn();
  await expect(overview.marks).toHaveCount(allMarks);
});

test("a retry that fails again says so again", async ({
  overview,
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/index\.json$/u);
  await page.route(indexPattern, (route) => route.fulfill({ status: 404 }));
  await page.goto(`./${byScript}`);
  await expect(overview.retry).toBeVisible();
  const again = page.waitForResponse(indexPattern);
  await overview.retry.click();
  await again;
  await expect(overview.retry).toBeVisible();
  await expectNoFigures(overview);
});

test("trying one city again keeps the others on the page", async ({
  overview,
  page,
  quiet,
  request,
}) => {
  const allMarks = await countMarks(request);
  const pattern = shardPatternOf("bac-kan");
  quiet.expectFailureOf(pattern);
  await page.route(pattern, (route) => route.fulfill({ status: 404 }));
  await overview.open(byScript);
  await page.unroute(pattern);
  const release = await hold(page, pattern);
  const asked = page.waitForRequest(pattern);
  await overview.retry.click();
  await asked;
  await expect(overview.marksOf("Cao Bằng")).not.toHaveCount(0);
  release();
  await expect(overview.marks).toHaveCount(allMarks);
});

test("a slow host is told after a while, and figures come all the same", async ({
  overview,
  page,
  request,
}) => {
  const allMarks = await countMarks(request);
  await page.clock.install();
  const release = await hold(page, indexPattern);
  await page.goto(`./${byScript}`);
  const status = page.locator("[aria-busy='true']").getByRole("status");
  await expect(status).toHaveText("Đang tải số liệu");
  await page.clock.fastForward(5000);
  await expect(status).toHaveText("Mạng đang chậm, vẫn đang tải số liệu…");
  await expectNoFigures(overview);
  release();
  await overview.isDrawn();
  await expect(overview.marks).toHaveCount(allMarks);
});

test("a host that never answers is given up with a sentence and a retry", async ({
  overview,
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/index\.json$/u);
  await page.addInitScript(() => {
    const patience = new AbortController();
    let isFirst = true;
    AbortSignal.timeout = () => {
      const signal = isFirst ? patience.signal : new AbortController().signal;
      isFirst = false;
      return signal;
    };
    window.addEventListener("out-of-patience", () => patience.abort());
  });
  const release = await hold(page, indexPattern);
  const asked = page.waitForRequest(indexPattern);
  await page.goto(`./${byScript}`);
  await asked;
  await page.evaluate(() => window.dispatchEvent(new Event("out-of-patience")));
  await expect(overview.failures.locator("p")).toHaveText([
    "Chưa tải được số liệu",
    "Máy chủ trả lời quá chậm. Hãy thử lại khi mạng tốt hơn.",
    "Tệp: index.json",
  ]);
  release();
  await overview.retry.click();
  await overview.isDrawn();
});

for (const stale of [["mong-cai"], ["cao-bang", "bac-kan", "mong-cai"]]) {
  test(`an index that names ${stale.length} shard(s) of yesterday is read anew, once`, async ({
    overview,
    page,
    quiet,
    request,
  }) => {
    const allMarks = await countMarks(request);
    const fresh = await readIndex(request);
    const old = {
      ...fresh,
      cities: fresh.cities.map((city) =>
        stale.includes(city.id)
          ? { ...city, shard: `${city.id}-000000000000.json` }
          : city,
      ),
    };
    quiet.expectFailureOf(shardPattern);
    await page.route(/-000000000000\.json$/u, (route) =>
      route.fulfill({ status: 404 }),
    );
    let asked = 0;
    await page.route(indexPattern, (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ json: old }) : route.continue();
    });
    await overview.open(byScript);
    await expect(overview.marks).toHaveCount(allMarks);
    await expect(overview.failures).toHaveCount(0);
    expect(asked).toBe(2);
  });
}

test("shards that stay gone are given up without asking for ever", async ({
  overview,
  page,
  quiet,
}) => {
  quiet.expectFailureOf(shardPattern);
  let asked = 0;
  await page.route(shardPattern, (route) => route.fulfill({ status: 404 }));
  await page.route(indexPattern, (route) => {
    asked += 1;
    return route.continue();
  });
  await page.goto(`./${byScript}`);
  await expect(overview.failures).toHaveCount(1);
  await expectNoFigures(overview);
  await page.waitForLoadState("networkidle");
  expect(asked).toBeLessThanOrEqual(4);
});

test("a shard that holds another city's figures is refused", async ({
  overview,
  page,
  request,
}) => {
  const index = await readIndex(request);
  const caoBang = await readShard(request, index, "cao-bang");
  await page.route(shardPatternOf("bac-kan"), (route) =>
    route.fulfill({ json: caoBang }),
  );
  await overview.open(byScript);
  await expect(overview.failures.locator("p").nth(1)).toHaveText(isAltered);
  await expect(overview.marksOf("Bắc Kạn")).toHaveCount(0);
});

test("a shard in which one number was changed on its way is refused", async ({
  overview,
  page,
}) => {
  await page.route(shardPatternOf("cao-bang"), async (route) => {
    const text = await (await route.fetch()).text();
    const body = text.replace('"value":53.6', '"value":93.6');
    expect(body).not.toBe(text);
    await route.fulfill({ contentType: "application/json", body });
  });
  await overview.open(byScript);
  await expect(overview.failures.locator("p").nth(1)).toHaveText(isAltered);
  await expect(overview.marksOf("Cao Bằng")).toHaveCount(0);
  await expect(overview.marksOf("Móng Cái")).not.toHaveCount(0);
});

test("a figure of another city under the right city's name is refused", async ({
  overview,
  page,
  request,
}) => {
  const index = await readIndex(request);
  const caoBang = await readShard(request, index, "cao-bang");
  await page.route(shardPatternOf("bac-kan"), (route) =>
    route.fulfill({ json: { ...caoBang, city: "bac-kan" } }),
  );
  await overview.open(byScript);
  await expect(overview.failures).toHaveCount(1);
  await expect(overview.marksOf("Bắc Kạn")).toHaveCount(0);
  const { length } = await overview.marksOf("Cao Bằng").all();
  await page.unrouteAll();
  await overview.open(byScript);
  await expect(overview.marksOf("Cao Bằng")).toHaveCount(length);
});

test("one broken figure spoils its shard, never the page", async ({
  overview,
  page,
  request,
}) => {
  const index = await readIndex(request);
  const caoBang = await readShard(request, index, "cao-bang");
  const observations = caoBang.observations.map((observation, order) =>
    order === 0
      ? { ...observation, level: { ...observation.level, value: "216 tỷ" } }
      : observation,
  );
  await page.route(shardPatternOf("cao-bang"), (route) =>
    route.fulfill({ json: { ...caoBang, observations } }),
  );
  await overview.open(byScript);
  await expect(overview.failures.locator("p").nth(1)).toHaveText(
    "Tệp số liệu không đúng khuôn dạng nên không dùng, để khỏi hiện số sai.",
  );
  await expect(overview.marksOf("Cao Bằng")).toHaveCount(0);
  await expect(overview.marksOf("Móng Cái")).not.toHaveCount(0);
});

test("charts that cannot be loaded leave the tables and the latest figures", async ({
  overview,
  page,
  quiet,
  request,
}) => {
  const allMarks = await countMarks(request);
  const chunk = drawingPattern;
  quiet.expectFailureOf(chunk);
  quiet.expectConsole(/Failed to fetch dynamically imported module/u);
  await page.route(chunk, (route) => route.abort("connectionreset"));
  await overview.open(byScript);
  await expect(overview.panels.locator(".panel__empty")).toHaveText(
    Array.from(
      { length: 4 },
      () =>
        "Không tải được phần vẽ hình. Số liệu vẫn đủ ở bảng dưới đây; tải lại trang để thử lại.",
    ),
  );
  await expect(
    overview.cell("Khách du lịch", "Cao Bằng").getByRole("button"),
  ).toHaveText("566.306 lượt");
  await overview.toggleTables();
  await expect(
    overview.panel("Thu ngân sách trên địa bàn").locator("tbody tr"),
  ).toHaveCount(7);
  await page.unroute(chunk);
  await page.reload();
  await expect(overview.marks).toHaveCount(allMarks);
});
