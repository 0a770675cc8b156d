import { fileURLToPath } from "node:url";

import type { Page } from "playwright/test";

import { nginxMissing, serveByNginx, type Nginx } from "./nginx.ts";
import { expect, test } from "./quietPage.ts";
import { readIndex } from "./recordFiles.ts";
import { sitePages } from "./sitePages.ts";

const built = fileURLToPath(new URL("../dist", import.meta.url));
const missing = nginxMissing();

test.skip(missing !== undefined, missing);

for (const path of ["/", "/so-lieu/"]) {
  test.describe(`under nginx at ${path}`, () => {
    let nginx: Nginx;
    test.beforeAll(async () => {
      nginx = await serveByNginx(built, path);
    });
    test.afterAll(() => nginx.close());
    test.beforeEach(({ quiet }) => quiet.allowOrigin(nginx.address));

    test("every page keeps to the policy in its headers, in both languages", async ({
      page,
    }) => {
      test.slow(); // twenty pages
      await watchViolations(page);
      for (const language of ["", "en/"])
        for (const { path: own, ready } of sitePages) {
          await page.goto(`${nginx.address}${language}${own.slice(1)}`);
          await isReady(page, ready);
        }
    });

    test("a reader's way through filters, receipt, table and meeting mode keeps to the policy", async ({
      overview,
      page,
    }) => {
      await watchViolations(page);
      await page.goto(nginx.address);
      await isReady(page, ".plan-marks");
      await overview.chip("Bắc Kạn").click();
      await overview.year.selectOption("2024");
      await overview.marks.first().press("Enter");
      await expect(overview.receipt).toBeVisible();
      await page.keyboard.press("Escape");
      await page.keyboard.press("t");
      await page.getByRole("link", { name: "Dữ liệu", exact: true }).click();
      await page.locator(".block__cell").first().waitFor();
      await page.getByRole("link", { name: "English" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await page.goto(`${nginx.address}?che-do=trinh-chieu`);
      await page.locator(".meeting").waitFor();
    });

    test("an address that is not there is told, at any depth", async ({
      page,
      quiet,
    }) => {
      quiet.expectFailureOf(/khong-co|assets/u);
      await page.goto(`${nginx.address}khong-co/gi/ca`);
      await expect(page.locator("h1")).toHaveText("Không có trang này");
    });

    test("names with a hash are kept for a year, all else is asked for again", async ({
      request,
    }) => {
      const cached = async (file: string) => {
        const answer = await request.get(`${nginx.address}${file}`);
        expect(answer.ok()).toBe(true);
        return answer.headers()["cache-control"];
      };
      const { cities } = await readIndex(request);
      const page = await (await request.get(nginx.address)).text();
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
      const gone = await request.get(`${nginx.address}assets/gone.js`);
      expect(gone.status()).toBe(404);
      expect(gone.headers()["cache-control"]).toBe("no-cache");
    });

    test("each answer carries the headers, and comes packed", async ({
      request,
    }) => {
      for (const file of ["", "du-lieu/", "data/index.json", "khong-co"]) {
        const answer = await request.get(`${nginx.address}${file}`);
        const headers = answer.headers();
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["referrer-policy"]).toBe("same-origin");
        expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
        expect(headers["permissions-policy"]).toContain("camera=()");
        expect(headers["content-security-policy"]).toMatch(
          /require-trusted-types-for 'script'.*frame-ancestors 'none'$/u,
        );
        expect(headers["content-security-policy"]).not.toContain("unsafe");
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

/** Told in the console, where a complaint fails the test. */
async function watchViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sample } = event;
      console.error(
        "against the policy:",
        violatedDirective,
        blockedURI,
        sample,
      );
    });
  });
}
