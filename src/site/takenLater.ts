import type { Plugin, Rolldown } from "vite";

/** What only the pages that compare need, and of them only what is asked for. */
const taken =
  /\/src\/exports\/|\/node_modules\/(?:hucre|fflate|uqr)\/|\/src\/pages\/(?:compare|takeAway)\/[A-Z]/u;
const firstPage = /\/src\/pages\/overview\/OverviewPage\.tsx$/u;

/** Fails a build whose first load holds anything of what makes pictures, files and citations. */
export function takenLater(): Plugin {
  return {
    name: "doi-sanh:taken-later",
    generateBundle(_, bundle) {
      const modules = firstModules(Object.values(bundle));
      // The overview is a module of every build; without it nothing was looked at.
      if (!modules.some((id) => firstPage.test(id)))
        this.error("the first load does not hold the overview");
      const early = takenAmong(modules);
      if (early.length > 0)
        this.error(`in the first load: ${early.join(", ")}`);
    },
  };
}

type Output = Pick<Rolldown.OutputAsset, "type"> | Chunk;
type Chunk = Pick<
  Rolldown.OutputChunk,
  "type" | "fileName" | "isEntry" | "imports" | "moduleIds"
>;

/** Ids of all modules that come with the start and the overview, at once or by way of others. */
export function firstModules(outputs: readonly Output[]): readonly string[] {
  const chunks = outputs.filter((one): one is Chunk => one.type === "chunk");
  const loaded = new Set(chunks.filter(isFirst));
  // What is added on the way is looked at in its turn.
  for (const { imports } of loaded)
    for (const chunk of chunks)
      if (imports.includes(chunk.fileName)) loaded.add(chunk);
  return [...loaded].flatMap(({ moduleIds }) => moduleIds);
}

function isFirst({ isEntry, moduleIds }: Chunk): boolean {
  return isEntry || moduleIds.some((id) => firstPage.test(id));
}

export function takenAmong(modules: readonly string[]): readonly string[] {
  return modules.filter((id) => taken.test(id));
}
