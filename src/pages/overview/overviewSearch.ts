import * as v from "valibot";

/** What of the overview lives in the address. An empty city list stands for all cities. */
export interface OverviewSelection {
  readonly cities: readonly string[];
  readonly planYear: number | null;
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

const names = {
  cities: "thanh-pho",
  planYear: "nam",
  figure: "so-lieu",
} as const;

const idList = v.pipe(
  v.string(),
  v.transform((text) => text.split(",")),
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/u))),
  v.maxLength(24),
);
const year = v.pipe(
  v.string(),
  v.regex(/^(?:19|20)\d{2}$/u),
  v.transform(Number),
);
const figure = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}#\d{1,3}$/u));

/** Reads the address. Whatever a visitor may have typed, anything that makes no sense is quietly the default. */
export function parseOverviewSearch(
  search: URLSearchParams,
): OverviewSelection {
  return {
    cities: [
      ...new Set(parseOr(idList, search.get(names.cities), [])),
    ].toSorted(),
    planYear: parseOr(year, search.get(names.planYear), null),
    figure: parseOr(figure, search.get(names.figure), null),
  };
}

function parseOr<T, D>(
  schema: v.GenericSchema<string, T>,
  text: string | null,
  otherwise: D,
): T | D {
  const result = v.safeParse(schema, text);
  return result.success ? result.output : otherwise;
}

/** Writes the selection over what the address holds; defaults leave no trace, foreign parameters stay. */
export function formatOverviewSearch(
  selection: OverviewSelection,
  current: URLSearchParams,
): URLSearchParams {
  const search = new URLSearchParams(current);
  const write = (name: string, value: string) => {
    if (value === "") search.delete(name);
    else search.set(name, value);
  };
  write(names.cities, selection.cities.join(","));
  write(names.planYear, selection.planYear?.toString() ?? "");
  write(names.figure, selection.figure ?? "");
  return search;
}
