import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect, test } from "./quietPage.ts";
import { serveFolder, type StaticHost } from "./staticHost.ts";

const run = promisify(execFile);

const city = {
  id: "thanh-pho-thu",
  name: { vi: "Thành Phố Thử", en: "Testville" },
  provinceThen: { vi: "tỉnh Thử", en: "Test Province" },
  provinceNow: { vi: "tỉnh Thử", en: "Test Province" },
  recordEnds: "2025-06-30",
  successors: { vi: "Các phường của tỉnh Thử.", en: "Wards of Test Province." },
};

const indicator = {
  id: "made-up-output",
  name: { vi: "Chỉ số thử nghiệm", en: "Trial indicator" },
  shortName: { vi: "Chỉ số thử", en: "Trial" },
  definition: { vi: "Chỉ để thử.", en: "For trial only." },
  notToBeConfusedWith: { vi: "Không có.", en: "Nothing." },
  unit: "VND",
  polarity: "higher-is-better",
  planTerm: "calendar-year",
  planName: { vi: "kế hoạch", en: "plan" },
  core: true,
  backLoaded: false,
  partOf: null,
  partsMakeWhole: false,
};

const report = {
  city: city.id,
  title: "Báo cáo thử 9 tháng năm 2023",
  publisher: "UBND Thành Phố Thử",
  kind: "city-hall",
  meeting: null,
  published: "2023-10-05",
  url: null,
  figures: [
    {
      indicator: indicator.id,
      period: { kind: "year-to-date", to: "2023-09-30" },
      level: "123,4 tỷ đồng",
      plan: [{ owner: "province", attained: "61,7%" }],
      growth: "tăng 12,5%",
      paragraph: 1,
    },
    {
      indicator: indicator.id,
      period: { kind: "month", to: "2023-08-31" },
      level: "15,2 tỷ đồng",
      paragraph: 2,
    },
  ],
};

let work = "";
let host: StaticHost;

test.beforeAll(async () => {
  test.setTimeout(300_000); // a whole build, beside other tests
  work = await mkdtemp(join(tmpdir(), "doi-sanh-"));
  const data = join(work, "data");
  await cp("data", data, { recursive: true });
  await addTo(join(data, "cities.json"), city);
  await addTo(join(data, "indicators.json"), indicator);
  await writeFile(
    join(data, "reports", `2023-10-05-${city.id}.json`),
    JSON.stringify(report),
  );
  const dist = join(work, "dist");
  await run(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--outDir", dist],
    { env: { ...process.env, DOI_SANH_DATA: data } },
  );
  host = await serveFolder(dist, "/");
});

test.afterAll(async () => {
  await host.close();
  await rm(work, { recursive: true, force: true });
});

/** Appends to a JSON list as text, as a person would. */
async function addTo(file: string, entry: object): Promise<void> {
  const text = await readFile(file, "utf8");
  const longer = text.replace(/\]\s*$/u, `,${JSON.stringify(entry)}]`);
  await writeFile(file, longer);
}

const pages = [
  ["the overview", "", "61,7%"],
  ["its indicator page", `chi-tieu/${indicator.id}`, "61,7%"],
  ["its levels", `chi-tieu/${indicator.id}?hinh=luy-ke`, "123,4"],
  ["its months", `chi-tieu/${indicator.id}?hinh=tung-thang`, "15,2"],
  ["its growth", `chi-tieu/${indicator.id}?hinh=cung-ky`, "12,5%"],
  ["its city page", `thanh-pho/${city.id}`, "61,7%"],
  ["the sources", "nguon", report.title],
  ["its report", `nguon/2023-10-05-${city.id}`, "123,4 tỷ đồng"],
  ["the data page", "du-lieu", indicator.shortName.vi],
] as const;

test("a made-up city and indicator need data only", async ({ page, quiet }) => {
  test.setTimeout(90_000);
  quiet.allowOrigin(host.address);
  for (const [name, path, figure] of pages) {
    await page.goto(`${host.address}${path}`);
    await expect(page.getByRole("main"), name).toContainText(figure);
    await expect(page.getByRole("main"), name).toContainText(
      path === `chi-tieu/${indicator.id}` ? indicator.name.vi : city.name.vi,
    );
  }
  await page.goto(`${host.address}en/thanh-pho/${city.id}`);
  await expect(page.getByRole("main")).toContainText(city.name.en);
});

test("a made-up city and indicator are found, filtered, opened and downloaded like any", async ({
  page,
  quiet,
}) => {
  test.setTimeout(90_000);
  quiet.allowOrigin(host.address);
  const reportLink = page.getByRole("main").getByRole("link", {
    name: report.title,
  });

  await page.goto(`${host.address}nguon`);
  await expect(page.getByRole("button", { name: city.name.vi })).toBeVisible();
  await page.getByRole("searchbox").fill("chi so thu");
  await expect(reportLink).toBeVisible();
  await expect(page.getByText("Tìm thấy 1 trong")).toBeVisible();
  await page.goto(`${host.address}nguon?thanh-pho=${city.id}`);
  await expect(reportLink).toBeVisible();

  await page.goto(`${host.address}du-lieu?thanh-pho=${city.id}&nam=2023`);
  const grid = page.getByRole("grid", { name: city.name.vi });
  await grid.getByRole("button", { name: "tháng 9/2023" }).press("Enter");
  // The one figure of a cell opens at once.
  await expect(page.getByRole("dialog")).toContainText(
    `${city.name.vi} · ${indicator.name.vi}`,
  );

  quiet.expectFailureOf(/thanh-pho-thy$/u);
  await page.goto(`${host.address}thanh-pho/thanh-pho-thy`);
  await page.getByRole("link", { name: city.name.vi }).click();
  await expect(page).toHaveURL(new RegExp(`/thanh-pho/${city.id}`, "u"));

  const csv = await page.request.get(`${host.address}data/observations.csv`);
  expect(await csv.text()).toContain(
    `${city.id},${indicator.id},year-to-date,2023-01-01,2023-09-30,2023-09-30,123400000000,VND`,
  );
});
