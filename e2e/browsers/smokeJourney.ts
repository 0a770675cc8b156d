import assert from "node:assert/strict";

import * as v from "valibot";

import { takeAwayWords } from "../../src/wording/takeAwayWords.ts";
import { formatNames } from "../../src/wording/formatNames.ts";
import type { BrowserDriver } from "./browserDriver.ts";
import { until } from "./program.ts";

export interface JourneyStep {
  readonly name: string;
  /** Throws where it is not so. */
  readonly walk: (browser: BrowserDriver, site: string) => Promise<void>;
}

/** What any browser must do of the site. */
export const smokeJourney: readonly JourneyStep[] = [
  {
    name: "the overview comes alive, its four charts drawn",
    walk: async (browser, site) => {
      await browser.open(site);
      await comesAlive(browser);
      assert.equal(await count(browser, ".panels .recharts-surface"), 4);
      assert.ok((await count(browser, ".plan-mark")) > 0, "no mark is drawn");
      await browser.run(keepErrors, null);
    },
  },
  {
    name: "a city is taken out by its chip, and the address says so",
    walk: async (browser) => {
      const before = await count(browser, ".plan-mark");
      await press(browser, ".filters .chip");
      await until("fewer marks", async () => {
        const now = await count(browser, ".plan-mark");
        return now > 0 && now < before;
      });
      assert.match(await address(browser), /[?]thanh-pho=/u);
    },
  },
  {
    name: "a link leads to an indicator, and the way back to the overview",
    walk: async (browser, site) => {
      await press(browser, ".panels .card__title a");
      await until("the indicator's page", async () => {
        const hasPanels = (await count(browser, ".panels")) > 0;
        return (
          !hasPanels && (await count(browser, "main .recharts-surface")) > 0
        );
      });
      assert.ok((await address(browser)).startsWith(`${site}chi-tieu/`));
      await browser.run(() => window.history.back(), null);
      await until(
        "the overview",
        async () => (await count(browser, ".panels .recharts-surface")) === 4,
      );
      assert.deepEqual(await browser.run(errorsKept, null), []);
    },
  },
  {
    name: "a comparison's picture is a PNG of 2400 × 1350 with something on it",
    walk: async (browser, site) => {
      await browser.open(`${site}so-sanh/`);
      await until(
        "the comparison",
        async () => (await count(browser, "#comparison")) === 1,
      );
      await browser.run(keepErrors, null);
      await browser.run(keepFiles, null);
      await until("the picture's button", () =>
        browser.run(pressNamed, {
          region: takeAwayWords.vi.title,
          name: formatNames.png,
        }),
      );
      const found = await until("the picture", () =>
        browser.run(lastPicture, null),
      );
      const { width, height, colours } = v.parse(picture, found);
      assert.deepEqual([width, height], [2400, 1350]);
      assert.ok(colours > 20, `the picture has ${colours} colours`);
      assert.deepEqual(await browser.run(errorsKept, null), []);
    },
  },
];

async function comesAlive(browser: BrowserDriver): Promise<void> {
  await until(
    "the page to hear its reader",
    async () => (await count(browser, "#root[data-alive]")) === 1,
  );
  await until(
    "the live charts",
    async () => (await count(browser, ".chart-slot__still")) === 0,
  );
}

async function count(
  browser: BrowserDriver,
  selector: string,
): Promise<number> {
  const found = await browser.run(
    (wanted) => document.querySelectorAll(wanted).length,
    selector,
  );
  return v.parse(v.number(), found);
}

async function address(browser: BrowserDriver): Promise<string> {
  const found = await browser.run(() => window.location.href, null);
  return v.parse(v.string(), found);
}

async function press(browser: BrowserDriver, selector: string): Promise<void> {
  await browser.run(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.click(),
    selector,
  );
}

interface Kept extends Window {
  errorsKept?: string[];
  filesKept?: Blob[];
}

function keepErrors(): void {
  const kept: string[] = [];
  (window as Kept).errorsKept = kept;
  window.addEventListener("error", ({ message }) => kept.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) =>
    kept.push(String(reason)),
  );
  document.addEventListener("securitypolicyviolation", (event) =>
    kept.push(`${event.violatedDirective}: ${event.blockedURI}`),
  );
}

function errorsKept(): readonly string[] {
  return (window as Kept).errorsKept ?? ["nothing was listening"];
}

/** A download leaves the page, so its file is looked at on the way out. */
function keepFiles(): void {
  const kept: Blob[] = [];
  (window as Kept).filesKept = kept;
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) kept.push(file);
    return make(file);
  };
}

/** Whether the region has such a button that can be pressed; it is, then. */
function pressNamed(wanted: { region: string; name: string }): boolean {
  const regions = [...document.querySelectorAll("section[aria-labelledby]")];
  const region = regions.find((one) => {
    const title = one.getAttribute("aria-labelledby") ?? "";
    return document.querySelector(`#${title}`)?.textContent === wanted.region;
  });
  const button = [...(region?.querySelectorAll("button") ?? [])].find(
    (one) => one.textContent.trim() === wanted.name && !one.disabled,
  );
  button?.click();
  return button !== undefined;
}

const picture = v.object({
  width: v.number(),
  height: v.number(),
  colours: v.number(),
});

async function lastPicture(): Promise<
  v.InferOutput<typeof picture> | undefined
> {
  const files = (window as Kept).filesKept ?? [];
  const file = files.findLast(({ type }) => type === "image/png");
  if (file === undefined) return undefined;
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  pen.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(
    pen.getImageData(0, 0, width, height).data.buffer,
  );
  return { width, height, colours: new Set(pixels).size };
}
