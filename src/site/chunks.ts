interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importers: readonly string[] } | null;
}

/**
 * The chunk of all that some modules import at once: one file instead of a dozen asks less often and packs better, by
 * some 5 kB of a budget of 110. What is in a chunk of higher priority is left there; what others import later stays
 * with the bundler.
 */
function chunkFor(name: string, files: readonly string[], priority: number) {
  const endings = files.map((file) => `/src/${file}`);
  return {
    debugName: name,
    priority,
    name: (id: string, modules: Modules): string | null =>
      leadsTo(endings, id, modules, new Set()) ? name : null,
  };
}

/** Imports all there is of Recharts, whatever is asked of it: whoever draws a text would bring its whole charts along. */
const listOfRecharts = "/recharts/es6/index.js";

/** Whether one of the files imports the module, itself or by way of others. */
function leadsTo(
  endings: readonly string[],
  id: string,
  modules: Modules,
  seen: Set<string>,
): boolean {
  if (endings.some((ending) => id.endsWith(ending))) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  if (id.endsWith(listOfRecharts)) return false;
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) =>
    leadsTo(endings, importer, modules, seen),
  );
}

/** Whether a page cannot be drawn without the module, be it before its charts or instead of them. */
function isOfAPage(id: string, modules: Modules): boolean {
  return leadsTo(pages, id, modules, new Set());
}

const pages = [
  "pages/city/CityPage.tsx",
  "pages/compare/ComparePage.tsx",
  "pages/data/DataPage.tsx",
  "pages/indicator/IndicatorPage.tsx",
].map((file) => `/src/${file}`);

const drawing = chunkFor("drawing", ["charts/PlanChart/PlanChart.tsx"], 1);

/** What charts and pages share: with the charts' own code a page would wait for all of that. */
const scales = {
  ...drawing,
  debugName: "scales",
  priority: 1.5,
  name: (id: string, modules: Modules): string | null =>
    drawing.name(id, modules) !== null && isOfAPage(id, modules)
      ? "scales"
      : null,
};

/** What brings the overview to life, the words of all pages in each language, and what draws its charts. */
export const chunks = [
  chunkFor("first", ["main.tsx", "pages/overview/OverviewPage.tsx"], 2),
  chunkFor("vi", ["wording/vi/words.ts"], 1),
  chunkFor("en", ["wording/en/words.ts"], 1),
  scales,
  drawing,
];
