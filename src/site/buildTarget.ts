/** How package.json names a browser, and how Vite does. */
const names: Readonly<Record<string, string>> = {
  chrome: "chrome",
  edge: "edge",
  firefox: "firefox",
  safari: "safari",
  ios_saf: "ios",
};

/** What the build may take for granted, from the browsers that package.json states, each as "chrome >= 111". */
export function buildTarget(browsers: readonly string[]): string[] {
  return browsers.map((browser) => {
    const [, name = "", version = ""] =
      /^(\w+) >= ([\d.]+)$/u.exec(browser) ?? [];
    const target = names[name];
    if (target === undefined)
      throw new Error(
        `package.json, browserslist: "${browser}"; expected one of ${Object.keys(names).join(", ")} as "chrome >= 111"`,
      );
    return `${target}${version}`;
  });
}
