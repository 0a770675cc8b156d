import type { Plugin } from "vite";

/** Fails where it is ever asked for. */
const leftOut = (name: string) =>
  `export function ${name}() { throw new Error("left out: src/site/leanPackages.ts"); }`;

/**
 * What packages bring along whether it is used or not, 2.6 kB of a first load of 110, by the end of its file's name:
 * mutations, endless lists, suspense and thrown errors of TanStack Query, since a page only reads and says itself what it
 * waits for and what failed, and wouter's patterns, since our addresses are read by `parsePlace`. What stands in for them
 * is empty or fails.
 */
const stands: Readonly<Record<string, string>> = {
  "query-core/build/modern/mutationCache.js": `export class MutationCache {
    findAll() { return []; }
    clear() {}
    resumePausedMutations() { return Promise.resolve(); }
  }`,
  "query-core/build/modern/infiniteQueryBehavior.js": [
    "infiniteQueryBehavior",
    "hasNextPage",
    "hasPreviousPage",
  ]
    .map(leftOut)
    .join("\n"),
  "react-query/build/modern/errorBoundaryUtils.js": `
    export function ensurePreventErrorBoundaryRetry({ throwOnError }) { if (throwOnError) asked(); }
    export function getHasError() { return false; }
    export function useClearResetErrorBoundary() {}
    ${leftOut("asked")}`,
  "react-query/build/modern/suspense.js": `
    export function ensureSuspenseTimers({ suspense }) { if (suspense) fetchOptimistic(); }
    export function shouldSuspend() { return false; }
    ${["fetchOptimistic", "defaultThrowOnError"].map(leftOut).join("\n")}`,
  "regexparam/dist/index.mjs": leftOut("parse"),
};

/** Leaves out of the built page what it never asks of its packages. */
export function leanPackages(): Plugin {
  const seen = new Set<string>();
  return {
    name: "doi-sanh:lean-packages",
    apply: "build",
    enforce: "pre",
    load(id) {
      const name = Object.keys(stands).find((end) => id.endsWith(end));
      if (name === undefined) return null;
      seen.add(name);
      return stands[name];
    },
    buildEnd(error) {
      const gone = Object.keys(stands).filter((name) => !seen.has(name));
      if (error === undefined && gone.length > 0)
        this.error(
          `no package has ${gone.join(", ")} any more: mend src/site/leanPackages.ts`,
        );
    },
  };
}
