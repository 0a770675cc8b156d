import { exec } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(exec);

interface PartsList {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

/** What the page is made of, as CycloneDX; without the hour and the chance number npm puts in, so that builds agree. */
export async function partsList(root: string, name: string): Promise<string> {
  const { stdout } = await run(
    "npm sbom --sbom-format cyclonedx --omit dev --package-lock-only",
    { cwd: root, maxBuffer: 1e8 },
  );
  // npm's own, whose shape is CycloneDX's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const list = JSON.parse(stdout) as PartsList;
  delete list.serialNumber;
  delete list.metadata.timestamp;
  list.metadata.component.name = name; // npm takes the folder's
  return `${JSON.stringify(list, null, 2)}\n`;
}
