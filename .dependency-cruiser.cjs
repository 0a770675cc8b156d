/**
 * Who may import whom in src; a row is a folder, a new folder needs a row. `src` names folders (or one file of
 * a folder), `packages` packages, `node: true` Node's own modules. A folder may always import itself.
 */
const table = {
  core: { packages: ["date-fns"] },
  reading: { src: ["core"], packages: ["date-fns"] },
  wording: { src: ["core"], packages: ["date-fns"] },
  record: {
    src: ["core", "reading", "wording"],
    packages: ["valibot", "@valibot/to-json-schema", "hucre", "vite"],
    node: true,
  },
  dataset: {
    src: ["core", "record/wire.ts"],
    packages: ["@tanstack/react-query", "react", "valibot"],
  },
  components: { src: ["core", "wording"], packages: ["react", "react-dom"] },
  charts: {
    src: ["core", "wording", "components"],
    packages: ["react", "recharts"],
  },
  exports: {
    // Of the components only how a city looks; of the fonts their addresses.
    src: ["core", "wording", "charts", "components/cityLook.ts"],
    packages: ["react", "uqr", "@fontsource/be-vietnam-pro", "hucre", "fflate"],
  },
  // What stands between the site's pages and the network, apart from all other code.
  offline: {
    packages: [
      "workbox-core",
      "workbox-precaching",
      "workbox-routing",
      "workbox-strategies",
    ],
  },
  pages: {
    src: ["core", "wording", "dataset", "components", "charts", "exports"],
    packages: ["react", "wouter", "valibot"], // valibot for what a visitor types in the address
  },
  // The app once more, drawn by Node.
  prerender: {
    src: [
      "App.tsx",
      "core",
      "wording",
      "dataset",
      "components",
      "charts",
      "exports",
      "pages",
    ],
    packages: [
      "react",
      "react-dom",
      "@tanstack/react-query",
      "happy-dom",
      "fontkit",
      "@resvg/resvg-js",
      "@pdf-lib/upng",
    ],
    node: true,
  },
  site: {
    src: [
      "core",
      "record",
      "wording",
      "pages/place.ts",
      "pages/today.ts",
      "prerender/job.ts",
    ],
    packages: ["vite", "valibot", "vite-plugin-pwa"],
    node: true,
  },
  commands: {
    // What a command writes and its test reads back.
    src: [
      "core",
      "reading",
      "wording",
      "record",
      "exports/picture/text/fontWidths.ts",
      "exports/picture/text/textWidth.ts",
      "exports/picture/file/fontFaces.ts",
    ],
    packages: [
      "vite",
      "playwright",
      "dependency-cruiser",
      "@swc/core",
      "prettier",
      "fontkit",
      "valibot",
    ],
    node: true,
  },
};

/** main.tsx, App.tsx and what stands beside them. */
const top = {
  src: [
    "core",
    "wording",
    "dataset",
    "components",
    "charts",
    "exports",
    "pages",
  ],
  packages: [
    "react",
    "react-dom",
    "wouter",
    "@tanstack/react-query",
    "@fontsource/be-vietnam-pro",
  ],
};

/** What a test may import beyond its folder's row: the pure folders, and the record to try a rule on all of it. */
const test = {
  src: ["core", "reading", "wording", "record"],
  packages: [
    "fast-check",
    "vitest",
    "csv-parse",
    "fast-png",
    "read-excel-file",
    "saxes",
    "react-dom",
  ],
  node: true,
};

const e2e = {
  src: [
    "core",
    "wording",
    "record",
    "site",
    "pages/place.ts",
    "commands/invent",
  ],
  packages: [
    "playwright",
    "@axe-core/playwright",
    // To read what is taken away with other libraries than those that made it.
    "csv-parse",
    "fast-png",
    "fflate",
    "jsqr",
    "read-excel-file",
    "saxes",
    // To speak with browsers that Playwright does not.
    "valibot",
    "ws",
    // What the page is compared with, and what builds it (e2e/bench).
    "react",
    "react-dom",
    "recharts",
    "vite",
    "@vitejs/plugin-react",
  ],
  node: true,
};

const escaped = (name) => name.replaceAll(/[./]/g, "\\$&");
const inSrc = (name) =>
  `^src/${escaped(name)}${name.includes(".") ? "$" : "/"}`;
const inPackages = (name) => `(^|/)node_modules/(@types/)?${escaped(name)}/`;

function rule(name, from, own, ...rows) {
  const allowed = rows.flatMap(({ src = [], packages = [] }) => [
    ...src.map(inSrc),
    ...packages.map(inPackages),
  ]);
  const node = rows.some((row) => row.node);
  return {
    name,
    severity: "error",
    from,
    to: {
      pathNot: [own, ...allowed],
      couldNotResolve: false, // said once, by the rule of its own below
      ...(node ? { dependencyTypesNot: ["core"] } : {}),
    },
  };
}

const tests = "\\.test\\.tsx?$";
const topFile = "^src/[^/]+$";

module.exports = {
  forbidden: [
    ...Object.entries(table).flatMap(([folder, row]) => [
      rule(folder, { path: inSrc(folder), pathNot: tests }, inSrc(folder), row),
      rule(
        `${folder} tests`,
        { path: `${inSrc(folder)}.*${tests}` },
        inSrc(folder),
        row,
        test,
      ),
    ]),
    rule("main and App", { path: topFile, pathNot: tests }, topFile, top),
    rule(
      "tests of main and App",
      { path: `^src/[^/]+${tests}` },
      topFile,
      top,
      test,
    ),
    rule("e2e", { path: "^e2e/" }, "^e2e/", e2e),
    {
      name: "every folder of src has a row",
      severity: "error",
      from: {},
      to: {
        path: "^src/[^/]+/",
        pathNot: Object.keys(table).map(inSrc),
      },
    },
    {
      name: "no cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "every import is found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // The second for the planted files, to which our packages lie outside.
    doNotFollow: { path: ["node_modules/", "^\\.\\./"] },
    // Type imports bind folders too, and swc's parser sees them before they are stripped.
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
