import { rm } from "node:fs/promises";

import type { CDPSession, Page } from "playwright/test";

import { cities, manyCitiesSite } from "./manyCitiesSite.ts";
import { expect, test } from "./quietPage.ts";
import { serveFolder, type StaticHost } from "./staticHost.ts";

const first = cities.slice(0, 3);
const [far] = cities.slice(2345);
if (far === undefined) throw new Error("fewer cities than names");

let folder = "";
let host: StaticHost;

test.beforeAll(async () => {
  folder = await manyCitiesSite([...first, far]);
  host = await serveFolder(folder, "/");
});

test.afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

function searchBox(page: Page) {
  return page.getByRole("combobox", { name: "Tìm thành phố" });
}

/** The record's files that the page asks for, by the city's name where it has one. */
function askedBy(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const [, name] = /\/data\/(.+)$/u.exec(request.url()) ?? [];
    if (name !== undefined)
      asked.push(name.replace(/[-.][0-9a-f]{12}\.json$/u, ""));
  });
  return asked;
}

test("of three thousand cities only those that are shown are fetched, whichever they are", async ({
  page,
  quiet,
}) => {
  quiet.allowOrigin(host.address);
  const asked = askedBy(page);
  await page.goto(host.address);
  const main = page.getByRole("main");
  await expect(main.getByRole("table").first()).toContainText(
    first[0]?.name.vi ?? "",
  );
  expect(asked.toSorted()).toEqual(
    ["index.json", ...first.map(({ id }) => id)].toSorted(),
  );

  const others = main.getByRole("button", { name: "thành phố khác" });
  await expect(others).toHaveText("+ Thành phố khác (2.997)");
  await others.click();
  await searchBox(page).fill(plain(far.name.vi));
  await page.getByRole("option", { name: far.name.vi }).click();
  await expect(page).toHaveURL(new RegExp(far.id, "u"));
  await expect(main.getByRole("table").first()).toContainText(far.name.vi);
  await expect(others).toHaveText("+ Thành phố khác (2.996)");
  expect(asked.slice(4)).toEqual(["cities", far.id]);
});

test("a city's address opens at once, and nothing is fetched but its figures", async ({
  page,
  quiet,
}) => {
  quiet.allowOrigin(host.address);
  quiet.expectFailureOf(/\/thanh-pho\//u); // the host has no file there
  const asked = askedBy(page);
  await page.goto(`${host.address}thanh-pho/${far.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    far.name.vi,
  );
  await expect(page.locator(".city-panels")).toContainText("%");
  expect(asked).toEqual(["index.json", "cities", far.id]);
});

/** More than that between two frames is seen as a jolt; of the page's own work, whatever else the machine is busy with. */
const mostPerKey = 50;

test("no letter typed into the search holds the page up", async ({
  page,
  quiet,
}) => {
  quiet.allowOrigin(host.address);
  await page.goto(host.address);
  const main = page.getByRole("main");
  await main.getByRole("button", { name: "thành phố khác" }).click();
  await expect(searchBox(page)).toBeFocused();
  const status = page.getByRole("status").filter({ hasText: "3.000" });
  await expect(status).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent: number[] = [];
  const keys = [..."quang t".split(""), "Backspace", "h", "ArrowDown"];
  for (const key of keys) {
    const before = await workOf(devtools);
    await page.keyboard.press(key);
    await page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => setTimeout(resolve)),
        ),
    );
    spent.push(Math.round((await workOf(devtools)) - before));
  }
  await expect(page.getByRole("option").first()).toContainText("Quảng");
  test.info().annotations.push({
    type: "ms of work a key",
    description: spent.join(" "),
  });
  expect(Math.max(...spent), `of ${spent.join(" ")}`).toBeLessThan(mostPerKey);
});

/** What the page's thread has worked so far, in ms. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  return (seconds ?? NaN) * 1000;
}

/** As one types it who has no Vietnamese keys. */
function plain(name: string): string {
  return name
    .replace(" (số thử)", "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/gu, "d");
}
