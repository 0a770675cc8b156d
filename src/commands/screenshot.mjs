// Makes the picture of README.md anew from the built page: npm run screenshot.
import "./requireNode.mjs";
import path from "node:path";
import { provideBrowser } from "./browser.mjs";
import { runNpm } from "./child.mjs";
import { installMissing } from "./install.mjs";
import { root } from "./project.mjs";

const picture = path.join(root, "docs", "overview.png");

if (!(await installMissing())) process.exit(1);
const build = await runNpm(["run", "--silent", "build"]);
const { browser: executablePath, output } = await provideBrowser();
if (!build.ok || !executablePath) {
  console.error(build.ok ? output : build.output);
  process.exit(1);
}

const { preview } = await import("vite");
const { chromium } = await import("playwright");
const server = await preview({ root, logLevel: "error" });
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({
  viewport: { width: 1280, height: 1240 },
  locale: "vi-VN",
});
await page.goto(server.resolvedUrls.local[0]);
await page.locator(".plan-mark").first().waitFor();
await page.screenshot({ path: picture });
await browser.close();
await server.close();
console.log(path.relative(root, picture));
