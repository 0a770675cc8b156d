import fs from "node:fs";
import path from "node:path";
import { runNpm, runQuietly } from "./child.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function installed() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return [
    ...folders.flatMap((folder) =>
      names.map((name) => path.join(folder, name)),
    ),
    ...usualPlaces,
  ];
}

/** The first that starts: a file may be a stub that asks for a snap, or lack its libraries. */
async function firstWorking(candidates) {
  for (const candidate of new Set(candidates)) {
    if (!candidate || !fs.existsSync(candidate)) continue;
    // Chrome on Windows opens a window instead of answering.
    if (process.platform === "win32") return candidate;
    const { ok } = await runQuietly(candidate, ["--version"], { seconds: 30 });
    if (ok) return candidate;
  }
  return undefined;
}

async function playwrightOwn() {
  const { chromium } = await import("playwright");
  return firstWorking([chromium.executablePath()]);
}

async function downloaded() {
  const { output } = await runNpm(
    ["exec", "--", "playwright", "install", "--no-progress", "chromium"],
    { seconds: 120 },
  );
  const browser = await playwrightOwn();
  return { browser, output };
}

async function fromSystem() {
  const apt =
    process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const [command, ...before] = apt;
  const update = await runQuietly(command, [...before, "update"], {
    env,
    seconds: 120,
  });
  // An old package list may still do, so a failed update decides nothing.
  const install = await runQuietly(
    command,
    [...before, "install", "-y", "--no-install-recommends", "chromium"],
    { env, seconds: 240 },
  );
  return {
    browser: await firstWorking(installed()),
    output: `${update.output}\n${install.output}`,
  };
}

/** The path of a Chromium, fetched if there is none: { browser } or { output } saying what was tried. */
export async function provideBrowser() {
  const found =
    (await firstWorking([
      process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE,
      ...installed(),
    ])) ?? (await playwrightOwn());
  if (found) return { browser: found };

  const download = await downloaded();
  if (download.browser) return { browser: download.browser };
  const system = await fromSystem();
  if (system.browser) return { browser: system.browser };
  return {
    output: [
      download.output,
      system.output,
      "No Chromium was found and none could be installed. Install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM_EXECUTABLE to its path, then run npm test again.",
    ].join("\n\n"),
  };
}
