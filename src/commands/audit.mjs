// Asks the registry for known holes in our packages. Fails on findings, not where the registry cannot be asked.
import { runNpm } from "./child.mjs";

const { output } = await runNpm(["audit", "--json"], { seconds: 60 });
const report = reportIn(output);
const { vulnerabilities, error, message } = report;

if (vulnerabilities === undefined) {
  const reason = error?.summary || message || "no answer";
  console.log(`The registry could not be asked for known holes: ${reason}`);
} else {
  const found = Object.values(vulnerabilities);
  for (const { name, severity, range } of found)
    console.error(`${name} ${range}: ${severity}; see npm audit`);
  console.log(`${found.length} known holes`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

/** npm's JSON among whatever else it prints. */
function reportIn(text) {
  try {
    return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch {
    return {};
  }
}
