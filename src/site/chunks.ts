import { pageFiles } from "./pageAssets.ts";

interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importers: readonly string[] } | null;
}

type Belongs = (id: string, modules: Modules) => boolean;

/**
 * The chunk of all modules that belong to it: one file instead of a dozen asks less often and packs better, by some 5 kB
 * of a budget of 110. What is in a chunk of higher priority is left there; what others import later stays with the
 * bundler.
 */
function chunkOf(name: string, belongs: Belongs, priority: number) {
  return {
    debugName: name,
    priority,
    name: (id: string, modules: Modules): string | null =>
      belongs(id, modules) ? name : null,
  };
}

/** Whether one of the files imports the module at once, itself or by way of others. */
function importedBy(...files: readonly string[]): Belongs {
  return (id, modules) => leadsTo(files, id, modules, new Set());
}

/** Imports all there is of Recharts, whatever is asked of it: whoever draws a text would bring its whole charts along. */
const listOfRecharts = "/recharts/es6/index.js";

function leadsTo(
  files: readonly string[],
  id: string,
  modules: Modules,
  seen: Set<string>,
): boolean {
  if (files.some((file) => id.endsWith(`/${file}`))) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  if (id.endsWith(listOfRecharts)) return false;
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => leadsTo(files, importer, modules, seen));
}

const drawsCharts = importedBy("src/charts/PlanChart/PlanChart.tsx");
const isOfAPage = importedBy(...Object.values(pageFiles));

/**
 * What brings the overview to life; what charts and pages share, since with the charts' own code a page would wait for all
 * of that; the words of all pages in each language; and what draws the overview's charts.
 */
export const chunks = [
  chunkOf("first", importedBy("src/main.tsx", pageFiles.overview), 3),
  chunkOf(
    "scales",
    (id, modules) => drawsCharts(id, modules) && isOfAPage(id, modules),
    2,
  ),
  chunkOf("vi", importedBy("src/wording/vi/words.ts"), 1),
  chunkOf("en", importedBy("src/wording/en/words.ts"), 1),
  chunkOf("drawing", drawsCharts, 1),
];
