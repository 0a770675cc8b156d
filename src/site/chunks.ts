interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importers: readonly string[] } | null;
}

/**
 * The chunk of all that a module imports at once: one file instead of a dozen asks less often and packs better. What is
 * in a chunk named before is left there; what others import later stays with the bundler.
 */
function chunkFor(name: string, file: string, priority: number) {
  const ending = `/src/${file}`;
  return {
    debugName: name,
    priority,
    name: (id: string, modules: Modules): string | null =>
      leadsTo(ending, id, modules, new Set()) ? name : null,
  };
}

/** Whether the file imports the module, itself or by way of others. */
function leadsTo(
  ending: string,
  id: string,
  modules: Modules,
  seen: Set<string>,
): boolean {
  if (id.endsWith(ending)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => leadsTo(ending, importer, modules, seen));
}

/** What a reader of the overview waits for, and then what draws its charts: each in one file. */
export const chunks = [
  chunkFor("first", "pages/overview/OverviewPage.tsx", 4),
  chunkFor("vi", "wording/vi/words.ts", 3),
  chunkFor("en", "wording/en/words.ts", 2),
  chunkFor("drawing", "charts/PlanChart/PlanChart.tsx", 1),
];
