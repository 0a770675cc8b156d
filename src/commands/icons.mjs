// Draws the pictures by which a phone shows the installed site, from public/icon.svg: npm run icons.
import "./requireNode.mjs";
import fs from "node:fs";
import path from "node:path";
import { provideBrowser } from "./browser.mjs";
import { installMissing } from "./install.mjs";
import { root } from "./project.mjs";

const folder = path.join(root, "public", "icons");
const drawing = fs.readFileSync(path.join(root, "public", "icon.svg"), "utf8");
const ground = /fill="(#[0-9a-f]{6})"/.exec(drawing)[1];

if (!(await installMissing())) process.exit(1);
const { browser: executablePath, output } = await provideBrowser();
if (!executablePath) {
  console.error(output);
  process.exit(1);
}

const { chromium } = await import("playwright");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu"],
});
fs.mkdirSync(folder, { recursive: true });

/** `share` of the width is the drawing's; a phone cuts its own shape out of the rest. */
async function draw(name, size, share, background) {
  const page = await browser.newPage({
    viewport: { width: size, height: size },
  });
  const side = size * share;
  const margin = (size - side) / 2;
  await page.setContent(
    `<body style="margin:0;background:${background}">${drawing.replace("<svg ", `<svg style="position:absolute;inset:${margin}px;width:${side}px;height:${side}px" `)}`,
  );
  const file = path.join(folder, name);
  await page.screenshot({ path: file, omitBackground: true });
  await page.close();
  console.log(path.relative(root, file));
}

await draw("any-192.png", 192, 1, "none");
await draw("any-512.png", 512, 1, "none");
await draw("maskable-512.png", 512, 0.8, ground);
await browser.close();
