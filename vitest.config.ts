import { defineConfig } from "vitest/config";

// Before the workers start, since they inherit it; `npm test` also runs in another zone.
process.env["TZ"] ??= "Asia/Ho_Chi_Minh";

export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}"],
    pool: "forks",
    // The modules under test keep no state, and loading them anew for each file would take longer than the tests.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000, // a machine that is busy with something else is no failure
  },
});
