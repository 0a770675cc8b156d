import type { Page } from "playwright/test";

import { openInItsLetters } from "./letters.ts";
import { expect, test } from "./quietPage.ts";
import { isAlive, isWhole } from "./sitePages.ts";
import { hold } from "./weather.ts";

/** The files of the page's letters by what each is for, as its name has it. */
const files = [
  "latin-400",
  "latin-600",
  "vietnamese-400",
  "vietnamese-600",
] as const;

const filePattern = (file: string) => new RegExp(`${file}.*\\.woff2$`, "u");

/** Which files are in use, told by letters of each: where one is not, the letters are as wide as without it. */
async function inUse(page: Page): Promise<readonly string[]> {
  await expect(page.locator("h1")).toBeVisible();
  return page.evaluate(
    (names) => {
      const host = document.createElement("div");
      host.style.cssText = "position: absolute; visibility: hidden";
      document.body.append(host);
      const widthOf = (text: string, weight: string, families: string) => {
        const letters = document.createElement("span");
        letters.style.font = `${weight} 100px ${families}`;
        letters.textContent = text;
        host.append(letters);
        return letters.getBoundingClientRect().width;
      };
      const used = names.filter((name) => {
        const [subset, weight = ""] = name.split("-");
        const text = subset === "latin" ? "gwM" : "ạĐữ";
        return (
          widthOf(text, weight, '"Be Vietnam Pro", monospace') !==
          widthOf(text, weight, "monospace")
        );
      });
      host.remove();
      return used;
    },
    [...files],
  );
}

test("a page whose letters are here is set in them", async ({ page }) => {
  for (const path of ["./", "./so-sanh", "./en/"]) {
    await openInItsLetters(page, path);
    await isAlive(page);
    expect(await inUse(page), path).toEqual(files);
  }
});

for (const late of files)
  test(`where ${late} is late, the whole page waits for its letters until the next`, async ({
    page,
  }) => {
    const bring = await hold(page, filePattern(late));
    await page.goto("./", { waitUntil: "domcontentloaded" });
    await isAlive(page);
    expect(await inUse(page)).toEqual([]);
    const arrived = page.waitForResponse(filePattern(late));
    bring();
    await arrived;
    await isWhole(page);
    expect(await inUse(page)).toEqual([]);
    await openInItsLetters(page, "./");
    await isAlive(page);
    expect(await inUse(page)).toEqual(files);
  });

for (const [name, answer] of [
  ["missing", { status: 404, body: "not found" }],
  ["no font", { contentType: "text/html", body: "<!doctype html>" }],
] as const)
  test(`where a file of letters is ${name}, the whole page does without`, async ({
    page,
    quiet,
  }) => {
    const pattern = filePattern("vietnamese-600");
    quiet.expectFailureOf(pattern);
    quiet.expectConsole(/OTS parsing error|Failed to decode downloaded font/u);
    await page.route(pattern, (route) => route.fulfill(answer));
    await page.goto("./");
    await isAlive(page);
    expect(await inUse(page)).toEqual([]);
  });
