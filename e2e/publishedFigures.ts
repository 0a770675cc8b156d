import type { APIRequestContext } from "playwright/test";

/** A row of measures.csv joined with what observations.csv says of its figure. */
export interface PublishedMeasure {
  readonly observation: string;
  readonly indicator: string;
  readonly city: string;
  readonly owner: string;
  readonly planYear: number;
  readonly percent: number;
  readonly pacePercent: number;
  readonly isEstimate: boolean;
  readonly isDerived: boolean;
}

/** The measures as anyone may download them: a way to the figures that the charts do not go. */
export async function fetchMeasures(
  request: APIRequestContext,
): Promise<readonly PublishedMeasure[]> {
  const measures = await fetchRows(request, "./data/measures.csv");
  const observations = await fetchRows(request, "./data/observations.csv");
  const estimates = new Set(
    observations
      .filter((row) => row.get("status") === "E")
      .map((row) => row.get("observation_id")),
  );
  return measures.map((row) => ({
    observation: row.get("observation_id") ?? "",
    indicator: row.get("indicator") ?? "",
    city: row.get("city") ?? "",
    owner: row.get("plan_owner") ?? "",
    planYear: Number(row.get("plan_year")),
    percent: Number(row.get("attainment_percent")),
    pacePercent: Number(row.get("pace_percent")),
    isEstimate: estimates.has(row.get("observation_id")),
    isDerived: row.get("attainment_origin") === "derived",
  }));
}

const coreIndicators = [
  "tourism-visitors",
  "budget-revenue",
  "investment-disbursement",
  "industrial-output",
] as const;

/** How many marks the four charts draw together: two plans that one figure reaches alike are one mark. */
export async function countMarks(request: APIRequestContext): Promise<number> {
  const measures = await fetchMeasures(request);
  const drawn = measures
    .filter(({ indicator }) => coreIndicators.some((id) => id === indicator))
    .map(({ observation, percent }) => `${observation} ${percent}`);
  return new Set(drawn).size;
}

type Row = ReadonlyMap<string, string>;

async function fetchRows(
  request: APIRequestContext,
  address: string,
): Promise<readonly Row[]> {
  const answer = await request.get(address);
  const [head = [], ...rows] = parseCsv(await answer.text());
  return rows.map(
    (cells) => new Map(head.map((name, column) => [name, cells[column] ?? ""])),
  );
}

/** RFC 4180, as our own files are written. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const body = text.replace(/^\uFEFF/u, "").replace(/\r?\n$/u, "");
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body);
    if (found === null) throw new Error(`unreadable CSV: ${body.slice(0, 80)}`);
    const [, quoted, plain = "", end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== "," && end !== "") rows.push([]);
  }
  return rows;
}
