interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly importers: readonly string[] } | null;
}

const firstPage = /\/src\/pages\/overview\/OverviewPage\.tsx$/u;

/**
 * The chunk of all that the overview imports at once: one file instead of a dozen asks less often and packs better, by
 * some 5 kB of a budget of 110. What other pages import later stays with the bundler.
 */
export const firstLoad = {
  debugName: "first",
  name: (id: string, modules: Modules): string | null =>
    leadsToFirstPage(id, modules, new Set()) ? "first" : null,
};

/** Whether the overview imports the module, itself or by way of others. */
function leadsToFirstPage(
  id: string,
  modules: Modules,
  seen: Set<string>,
): boolean {
  if (firstPage.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) =>
    leadsToFirstPage(importer, modules, seen),
  );
}
