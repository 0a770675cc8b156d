import fs from "node:fs";

/** A run that failed without a failed test (a file that does not load, no server) still failed once. */
const honest = (ok, passed, failed) => ({
  passed,
  failed: ok ? failed : Math.max(failed, 1),
});

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  } finally {
    // An old report must never speak for a run that died before writing its own.
    fs.rmSync(file, { force: true });
  }
}

export function vitestCounts(file, ok) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  return honest(ok, report.numPassedTests, report.numFailedTests);
}

export function playwrightCounts(file, ok) {
  const { stats } = readReport(file) ?? {};
  if (!stats) return { passed: 0, failed: 1 };
  return honest(ok, stats.expected + stats.flaky, stats.unexpected);
}
