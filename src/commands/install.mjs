import fs from "node:fs";
import path from "node:path";
import { runNpm } from "./child.mjs";
import { root } from "./project.mjs";

/** The packages of a lockfile, or none if it is missing or broken. */
function packagesOf(...file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, ...file), "utf8"))
      .packages;
  } catch {
    return {};
  }
}

/** npm keeps what it installed in a hidden lockfile; optional packages of other platforms are not in it. */
function isInstalled() {
  const { "": _self, ...wanted } = packagesOf("package-lock.json");
  const present = packagesOf("node_modules", ".package-lock.json");
  return (
    Object.keys(present).every((name) => name in wanted) &&
    Object.entries(wanted).every(([name, { version, optional }]) =>
      name in present ? present[name].version === version : optional,
    )
  );
}

/** Installs what the lockfile names; false, said on stderr, if it cannot. */
export async function installMissing() {
  if (isInstalled()) return true;
  console.log("Installing packages…");
  const { ok, output } = await runNpm(
    [
      "ci",
      "--include=dev", // even under NODE_ENV=production
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ],
    { seconds: 600 },
  );
  if (!ok)
    console.error(
      `${output}\n\nThe packages could not be installed. Check the network and the registry (npm config get registry), then run the command again.`,
    );
  return ok;
}
