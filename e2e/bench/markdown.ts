import { aimLines } from "./aims.ts";
import { measurements, type Cell } from "./results.ts";
import { settings } from "./settings.ts";

export interface Circumstances {
  readonly rounds: number;
  readonly window: string;
  readonly day: string;
  /** How many tasks the machine had on its hands, before and after: above its cores it was busy with something else. */
  readonly load: readonly [before: number, after: number];
  readonly cores: number;
  readonly browser: string;
}

/** A table for each setting, then the aims. */
export function toMarkdown(
  cells: readonly Cell[],
  { rounds, window, day, load, cores, browser }: Circumstances,
): string {
  const tables = settings.flatMap(({ name }) => [
    `## ${name}`,
    "",
    "| | limit | Đối Sánh | naive Recharts | × limit | × naive |",
    "|---|--:|--:|--:|--:|--:|",
    ...cells.filter(({ setting }) => setting === name).flatMap(rowOf),
    "",
  ]);
  const busy = load.map((tasks) => tasks.toFixed(1)).join(" → ");
  return [
    `# Bench of ${day}`,
    "",
    `Medians of ${rounds} interleaved rounds, ${window}, ${browser}, ${cores} cores, load ${busy}.`,
    "",
    ...tables,
    "## Aims",
    "",
    ...aimLines(cells),
    "",
  ].join("\n");
}

function rowOf(cell: Cell): readonly string[] {
  const { measurement, unit, limit, ours, naive } = cell;
  if (Number.isNaN(ours)) return [];
  const digits =
    measurements.find(({ name }) => name === measurement)?.digits ?? 0;
  const figures = [limit, ours, naive].map((value) => format(value, digits));
  const ratios = [ours / limit, ours / naive].map((value) => format(value, 2));
  const texts = [`${measurement}, ${unit}`, ...figures, ...ratios];
  return [`| ${texts.join(" | ")} |`];
}

function format(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "–";
}
