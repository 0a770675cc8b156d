import type { Load } from "./load.ts";
import { median } from "./median.ts";
import { benchPages } from "./pages.ts";
import { settings } from "./settings.ts";

export interface Run {
  readonly page: string;
  readonly setting: string;
  readonly load: Load;
}

export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly digits: number;
  /** NaN where the load has none. */
  readonly of: (load: Load) => number;
}

export const measurements: readonly Measurement[] = [
  {
    name: "transferred",
    unit: "kB",
    digits: 1,
    of: ({ transferredBytes }) => transferredBytes / 1000,
  },
  ms("FCP", ({ firstPaint }) => firstPaint),
  ms("LCP", ({ largestPaint }) => largestPaint),
  ms("final picture", ({ finalPicture }) => finalPicture),
  ms("all charts live", ({ allLive }) => allLive ?? Number.NaN),
  ms("blocking", ({ blocking }) => blocking),
  ms("longest task before FCP", ({ longestBefore }) => longestBefore),
  {
    name: "heap",
    unit: "MB",
    digits: 1,
    of: ({ heapBytes }) => heapBytes / 1e6,
  },
  ms("filter click", ({ clicks }) => median(clicks)),
];

function ms(name: string, of: Measurement["of"]): Measurement {
  return { name, unit: "ms", digits: 0, of };
}

/** Medians over all rounds. */
export interface Cell {
  readonly setting: string;
  readonly measurement: string;
  readonly unit: string;
  readonly limit: number;
  readonly ours: number;
  readonly naive: number;
}

export function cellsOf(runs: readonly Run[]): readonly Cell[] {
  return settings.flatMap(({ name: setting }) =>
    measurements.map(({ name, unit, of }) => {
      const medianOf = (page: string) =>
        median(
          runs
            .filter((run) => run.setting === setting && run.page === page)
            .map(({ load }) => of(load)),
        );
      const [limit, ours, naive] = benchPages.map((page) =>
        medianOf(page.name),
      );
      return {
        setting,
        measurement: name,
        unit,
        limit: limit ?? Number.NaN,
        ours: ours ?? Number.NaN,
        naive: naive ?? Number.NaN,
      };
    }),
  );
}
