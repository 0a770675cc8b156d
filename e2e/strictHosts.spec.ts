import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { decode } from "fast-png";
import type { Page } from "playwright/test";

import type { HostProcess } from "./hostProcess.ts";
import { expect, test } from "./quietPage.ts";
import { readIndex } from "./recordFiles.ts";
import { sitePages } from "./sitePages.ts";
import { serveFolder } from "./staticHost.ts";
import { strictHosts } from "./strictHosts.ts";
import { TakeAwayPanel } from "./takeAwayPanel.ts";

const built = fileURLToPath(new URL("../dist", import.meta.url));

for (const { name, path, missing, serve } of strictHosts) {
  test.describe(`under ${name}`, () => {
    test.skip(missing !== undefined, missing);
    let host: HostProcess;
    test.beforeAll(async () => {
      host = await serve(built, path);
    });
    test.afterAll(() => host.close());
    test.beforeEach(({ quiet }) => quiet.allowOrigin(host.address));

    test("every page keeps to the policy in its headers, in both languages", async ({
      page,
    }) => {
      test.slow(); // twenty pages
      for (const language of ["", "en/"])
        for (const { path: own, ready } of sitePages) {
          await page.goto(`${host.address}${language}${own.slice(1)}`);
          await isReady(page, ready);
        }
    });

    test("a reader's way through filters, receipt, table and meeting mode keeps to the policy", async ({
      overview,
      page,
    }) => {
      await page.goto(host.address);
      await isReady(page, ".plan-marks");
      await overview.chip("Bắc Kạn").click();
      await overview.year.selectOption("2024");
      await overview.marks.first().press("Enter");
      await expect(overview.receipt).toBeVisible();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.keyboard.press("t");
      await page.getByRole("link", { name: "Dữ liệu", exact: true }).click();
      await page.locator(".block__cell").first().waitFor();
      await page.getByRole("link", { name: "English" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await page.goto(`${host.address}?che-do=trinh-chieu`);
      await page.locator(".meeting").waitFor();
    });

    test("everything can be taken away, and printed, under the headers", async ({
      page,
    }) => {
      await page.goto(
        `${host.address}so-sanh?chi-tieu=investment-disbursement&so-theo=tien-do`,
      );
      const files = await new TakeAwayPanel(page, "vi").takeAll();
      for (const file of Object.values(files))
        expect(file.bytes.length, file.name).toBeGreaterThan(500);
      const png = decode(files.png.bytes);
      expect([png.width, png.height]).toEqual([2400, 1350]);
      const sheet = await page.pdf({ format: "A4" });
      expect(sheet.subarray(0, 5).toString()).toBe("%PDF-");
    });

    test("another site may frame what is made for it, and no other page", async ({
      page,
      quiet,
    }) => {
      quiet.expectConsole(/frame-ancestors 'none'/u);
      const search = "chi-tieu=investment-disbursement&so-theo=tien-do";
      const frames = [`nhung/?${search}`, `en/nhung/?${search}`, "", "so-sanh/"]
        .map((own) => `<iframe src="${host.address}${own}"></iframe>`)
        .join("");
      const folder = await mkdtemp(join(tmpdir(), "doi-sanh-article-"));
      await writeFile(
        join(folder, "index.html"),
        `<!doctype html><title>Bài báo</title><link rel="icon" href="data:,">${frames}`,
      );
      const article = await serveFolder(folder, "/");
      quiet.allowOrigin(article.address);
      quiet.expectFailureOf(/\/(?:so-lieu\/)?(?:so-sanh\/)?$/u);
      await page.goto(article.address);
      for (const framed of [0, 1])
        await expect(
          page
            .locator("iframe")
            .nth(framed)
            .contentFrame()
            .locator("svg[role='img']"),
        ).toBeVisible();
      for (const refused of [2, 3])
        await expect(
          page.locator("iframe").nth(refused).contentFrame().locator("#root"),
        ).toHaveCount(0);
      quiet.expectEndOf(article.address);
      await article.close();
      await rm(folder, { recursive: true });
    });

    test("an address that is not there is told, at any depth", async ({
      page,
      quiet,
    }) => {
      quiet.expectFailureOf(/khong-co|assets/u);
      await page.goto(`${host.address}khong-co/gi/ca`);
      await expect(page.locator("h1")).toHaveText("Không có trang này");
    });

    test("names with a hash are kept for a year, all else is asked for again", async ({
      request,
    }) => {
      const cached = async (file: string) => {
        const answer = await request.get(`${host.address}${file}`);
        expect(answer.ok()).toBe(true);
        return answer.headers()["cache-control"];
      };
      const { cities } = await readIndex(request);
      const page = await (await request.get(host.address)).text();
      const [, script = ""] =
        /href="\.\/(assets\/[^"]+\.js)"/u.exec(page) ?? [];
      const year = "public, max-age=31536000, immutable";
      expect(await cached(script)).toBe(year);
      expect(await cached(`data/${cities[0]?.shard}`)).toBe(year);
      for (const file of [
        "",
        "data/index.json",
        "nhung.js",
        "icon.svg",
        "sw.js",
        "manifest.json",
      ])
        expect(await cached(file)).toBe("no-cache");
      const gone = await request.get(`${host.address}assets/gone.js`);
      expect(gone.status()).toBe(404);
      expect(gone.headers()["cache-control"]).toBe("no-cache");
    });

    test("each answer carries the headers, and comes packed", async ({
      request,
    }) => {
      const own = ["", "du-lieu/", "data/index.json"];
      for (const file of [...own, "khong-co"]) {
        const answer = await request.get(`${host.address}${file}`);
        const headers = answer.headers();
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["referrer-policy"]).toBe("same-origin");
        expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
        expect(headers["permissions-policy"]).toContain("camera=()");
        expect(headers["content-security-policy"]).toMatch(
          /require-trusted-types-for 'script'.*frame-ancestors 'none'$/u,
        );
        expect(headers["content-security-policy"]).not.toContain("unsafe");
        // Apache does not pack what it shows for an address that is not there.
        if (own.includes(file) || name.startsWith("nginx"))
          expect(headers["content-encoding"]).toBe("gzip");
      }
    });
  });
}

/** However long a busy machine takes, as long as the test may. */
async function isReady(page: Page, ready: string): Promise<void> {
  await page.locator("#root[data-alive]").waitFor();
  const still = page.locator(".chart-slot__still");
  for (const one of await still.all()) await one.waitFor({ state: "detached" });
  await page.locator(ready).first().waitFor();
}
