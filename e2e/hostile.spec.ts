import type { Page } from "playwright/test";

import { Mutator } from "../src/core/mutate.fixture.ts";
import { visibleText } from "../src/core/visibleText.ts";
import type { Shard } from "../src/record/wire.ts";
import { expect, test } from "./quietPage.ts";
import { publishTexts, readIndex, readShard } from "./recordFiles.ts";
import { byScript } from "./sitePages.ts";

/** The same as the unit tests of src/pages/hostile try by the thousand, a few of them in a real browser. */
const addresses = [
  "/?thanh-pho=cao-bang,mong-cai&nam=2024&xem=bang&so-lieu=2022-10-28-cao-bang%231",
  "/chi-tieu/budget-revenue?hinh=luy-ke&thanh-pho=mong-cai&nam=2023,2024&thang-do=log",
  "/thanh-pho/cao-bang?nam=2022,2024&xem=bang&diem=2022-10-28-cao-bang%231",
  "/nguon?thanh-pho=cao-bang&loai=ubnd&nam=2022&tim=nhiem+vu&so-dong=100",
  "/du-lieu?thanh-pho=cao-bang&nam=2024&nhom=chi-tieu&o=cao-bang/budget-revenue/2024-10",
  "/so-sanh?chi-tieu=budget-revenue&so-theo=tien-do&cac-so=2022-10-28-cao-bang%231",
  "/?che-do=trinh-chieu&buoc=tourism-visitors",
] as const;

function hostileAddress(seed: number): string {
  const mutator = new Mutator(seed);
  const address: string = mutator.oneOf(addresses);
  const [path = "", search = ""] = address.split("?");
  // The page alone may be lost, which another test looks at; here it is what it is asked for that is broken.
  return `${path}?${mutator.text(mutator.text(search))}`;
}

/** A script of an address, a file or a setting would show itself so. */
async function failOnDialogs(page: Page): Promise<void> {
  page.on("dialog", (dialog) => {
    void dialog.dismiss();
    throw new Error(`a script ran: ${dialog.message()}`);
  });
  await page.addInitScript(() => {
    window.alert = () => console.error("a script ran");
  });
}

/** Ids of the figures that are drawn on a page that is all there. */
async function drawnOn(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => {
    const heading = document.querySelector<HTMLElement>("#root :is(h1, h2)");
    return (
      document.querySelector("#root[data-alive]") !== null &&
      heading !== null &&
      heading.innerText.trim() !== "" &&
      document.querySelector("[aria-busy='true']") === null
    );
  });
  return page.evaluate(() =>
    [...document.querySelectorAll("#root [data-mark]")].map(
      (mark) => mark.getAttribute("data-mark") ?? "",
    ),
  );
}

/** Every figure of a shard by all its ids, which the names of its marks begin with. */
function idsIn({ observations }: Shard): readonly string[] {
  return observations.flatMap(({ id, sources }) => [
    id,
    ...sources.map(({ figure }) => figure),
  ]);
}

function strangersAmong(
  drawn: readonly string[],
  ids: readonly string[],
): readonly string[] {
  return drawn.filter((mark) => !ids.some((id) => mark.startsWith(id)));
}

test("60 broken addresses lead to a page with no figure but the record's", async ({
  page,
  request,
}) => {
  test.slow(); // many pages
  await failOnDialogs(page);
  const index = await readIndex(request);
  const shards = await Promise.all(
    index.cities.map(({ id }) => readShard(request, index, id)),
  );
  const ids = shards.flatMap(idsIn);
  await page.goto("./");
  await drawnOn(page);
  let drawn = 0;
  for (let seed = 0; seed < 60; seed++) {
    await page.evaluate((address) => {
      history.pushState(null, "", address);
    }, hostileAddress(seed));
    const marks = await drawnOn(page);
    drawn += marks.length;
    expect(strangersAmong(marks, ids), hostileAddress(seed)).toEqual([]);
  }
  expect(drawn).toBeGreaterThan(100);
});

test("20 broken files are refused or shown as they are, and the other cities stand", async ({
  page,
  request,
}) => {
  test.slow(); // many pages
  await failOnDialogs(page);
  const index = await readIndex(request);
  const sound = await readShard(request, index, "bac-kan");
  const others = await Promise.all(
    ["cao-bang", "mong-cai"].map((id) => readShard(request, index, id)),
  );
  const text = JSON.stringify(sound);
  const known = others.flatMap(idsIn);
  const outcomes = { refused: 0, shown: 0 };
  for (let seed = 0; seed < 20; seed++) {
    const mutator = new Mutator(seed);
    const body =
      seed % 2 === 0
        ? JSON.stringify(mutator.value(sound))
        : mutator.text(text);
    await publishTexts(
      page,
      { ...index, version: `altered${seed}` },
      new Map([["bac-kan", body]]),
    );
    await page.goto(`./${byScript}`);
    // Those of the other cities, at least.
    await page.locator("#root [data-mark]").first().waitFor();
    const marks = await drawnOn(page);
    const isRefused = (await page.locator(".failure").count()) > 0;
    outcomes[isRefused ? "refused" : "shown"] += 1;
    const own = isRefused ? [] : quotedIn(body);
    expect(strangersAmong(marks, [...known, ...own]), `${seed}`).toEqual([]);
  }
  expect(outcomes.refused).toBeGreaterThan(2);
  expect(outcomes.shown).toBeGreaterThan(2);
});

/** All texts of a file, the ids of its figures among them; letters that cannot be seen are shown otherwise. */
function quotedIn(json: string): readonly string[] {
  return [...json.matchAll(/"([^"]+)"/gu)].flatMap(([, words = ""]) =>
    words === visibleText(words) ? [words] : [],
  );
}

test("20 broken settings leave a page that stands", async ({ page }) => {
  test.slow(); // many pages
  await failOnDialogs(page);
  await page.goto("./nguon");
  for (let seed = 0; seed < 20; seed++) {
    const kept = new Mutator(seed).text("dark");
    await page.evaluate((theme) => {
      localStorage.setItem("doi-sanh-theme", theme);
    }, kept);
    await page.reload({ waitUntil: "domcontentloaded" });
    await expect(page.locator("main h1")).not.toHaveText("");
    const theme = await page.locator("html").getAttribute("data-theme");
    expect(theme).toBe(kept === "dark" || kept === "light" ? kept : null);
  }
  await drawnOn(page);
});
