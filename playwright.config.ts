import { defineConfig } from "playwright/test";

const port = process.env["DOI_SANH_E2E_PORT"] ?? "4317";
const address = `http://127.0.0.1:${port}/`;
const executablePath = process.env["PLAYWRIGHT_CHROMIUM_EXECUTABLE"];

export default defineConfig({
  testDir: "e2e",
  outputDir: "node_modules/.cache/doi-sanh/e2e",
  snapshotPathTemplate: "e2e/pictures/{arg}{ext}",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000, // a machine that is busy with something else is no failure
  expect: { timeout: 15_000 },
  retries: 0,
  reporter: "list",
  use: {
    baseURL: address,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    contextOptions: { reducedMotion: "reduce" },
    // It would answer in place of the host that a test makes fail; e2e/offline.spec.ts allows it.
    serviceWorkers: "block",
    // Traces cost a third of the time: npm run e2e -- --trace on, where one is wanted.
    trace: "off",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox", // Chromium refuses to run sandboxed as root, which CI is.
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
