import type { Cell } from "./results.ts";

interface Aim {
  readonly says: string;
  readonly measurement: string;
  /** Of the settings it is asked of; all where none is named. */
  readonly setting?: string;
  readonly isMet: (cell: Cell) => boolean;
}

const aims: readonly Aim[] = [
  {
    says: "LCP ≤ 1.25 × the limit page",
    measurement: "LCP",
    isMet: ({ ours, limit }) => ours <= limit * 1.25,
  },
  {
    says: "final picture ≤ 1.5 × the limit page",
    measurement: "final picture",
    isMet: ({ ours, limit }) => ours <= limit * 1.5,
  },
  {
    says: "final picture < ⅓ of naive Recharts",
    measurement: "final picture",
    isMet: ({ ours, naive }) => ours < naive / 3,
  },
  {
    says: "blocking < ⅓ of naive Recharts",
    measurement: "blocking",
    isMet: ({ ours, naive }) => ours < naive / 3,
  },
  {
    says: "all charts live sooner than naive Recharts",
    measurement: "all charts live",
    isMet: ({ ours, naive }) => ours < naive,
  },
  {
    says: "no task over 50 ms before the first paint",
    measurement: "longest task before FCP",
    isMet: ({ ours }) => ours <= 50,
  },
  {
    says: "filter click ≤ 80 ms",
    measurement: "filter click",
    setting: "CPU 1×",
    isMet: ({ ours }) => ours <= 80,
  },
  {
    says: "filter click ≤ 250 ms",
    measurement: "filter click",
    setting: "CPU 4×",
    isMet: ({ ours }) => ours <= 250,
  },
];

/** One line for each aim and setting: whether it is met, and by what figures. */
export function aimLines(cells: readonly Cell[]): readonly string[] {
  return aims.flatMap(({ says, measurement, setting, isMet }) =>
    cells
      .filter(
        (cell) =>
          cell.measurement === measurement &&
          !Number.isNaN(cell.ours) &&
          (setting === undefined || cell.setting === setting),
      )
      .map((cell) => {
        const { ours, limit, naive } = cell;
        const figures = [ours, limit, naive].map((value) =>
          Number.isNaN(value) ? "–" : String(Math.round(value)),
        );
        return `- ${isMet(cell) ? "met" : "NOT met"}: ${says} (${cell.setting}: ${figures[0]}, limit ${figures[1]}, naive ${figures[2]})`;
      }),
  );
}
