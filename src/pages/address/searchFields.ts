import * as v from "valibot";

/** One part of a selection as the address writes it; what makes no sense reads as the default, which leaves no trace. */
export interface SearchField<T> {
  readonly name: string;
  readonly parse: (text: string | null) => T;
  /** Empty for the default. */
  readonly format: (value: T) => string;
}

/** A field by the shape of its text, its default, and how it is written. */
function fieldOf<T>(
  name: string,
  shape: v.GenericSchema<string, T>,
  otherwise: T,
  format: (value: T) => string,
): SearchField<T> {
  return {
    name,
    parse: (text) => {
      const result = v.safeParse(shape, text);
      return result.success ? result.output : otherwise;
    },
    format,
  };
}

const mostItems = 24;

function listOf<T>(item: v.GenericSchema<string, T>) {
  return v.pipe(
    v.string(),
    v.transform((text) => text.split(",")),
    v.array(item),
    v.maxLength(mostItems),
    v.transform((items) => [...new Set(items)]),
  );
}

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/u));
const year = v.pipe(
  v.string(),
  v.regex(/^(?:19|20)\d{2}$/u),
  v.transform(Number),
);

/** Ids in a fixed order, so that one selection has one address; empty stands for all. */
export function idsField(name: string): SearchField<readonly string[]> {
  const shape = v.pipe(
    listOf(id),
    v.transform((ids) => ids.toSorted()),
  );
  return fieldOf<readonly string[]>(name, shape, [], (ids) => ids.join(","));
}

export function idField(name: string): SearchField<string | null> {
  return fieldOf<string | null>(name, id, null, (value) => value ?? "");
}

export function yearField(name: string): SearchField<number | null> {
  return fieldOf<number | null>(name, year, null, (value) =>
    value === null ? "" : String(value),
  );
}

/** Empty stands for all years. */
export function yearsField(name: string): SearchField<readonly number[]> {
  const shape = v.pipe(
    listOf(year),
    v.transform((years) => years.toSorted((a, b) => a - b)),
  );
  return fieldOf<readonly number[]>(name, shape, [], (years) =>
    years.join(","),
  );
}

/** Id of a figure: `2022-10-28-cao-bang#1`. */
const figure = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}#\d{1,3}$/u));

export function figureField(name: string): SearchField<string | null> {
  return fieldOf<string | null>(name, figure, null, (value) => value ?? "");
}

/** Figures in the order they were named. */
export function figuresField(name: string): SearchField<readonly string[]> {
  return fieldOf<readonly string[]>(name, listOf(figure), [], (ids) =>
    ids.join(","),
  );
}

/** One of a few, each under the word the address knows it by; the first is the default. */
export function choiceField<const T extends string>(
  name: string,
  choices: readonly (readonly [T, string])[],
): SearchField<T> {
  const [standard] = choices;
  if (standard === undefined) throw new Error(`no choices: ${name}`);
  return {
    name,
    parse: (text) =>
      choices.find(([, word]) => word === text)?.[0] ?? standard[0],
    format: (value) =>
      value === standard[0]
        ? ""
        : (choices.find(([choice]) => choice === value)?.[1] ?? ""),
  };
}

/** What a reader types into a search box; kept as typed, but for spaces around and what no name is long enough for. */
export function textField(name: string): SearchField<string> {
  return {
    name,
    parse: (text) => cut(text ?? ""),
    format: cut,
  };
}

/** By whole letters, so that none is torn in two. */
function cut(text: string): string {
  return Array.from(text.trim()).slice(0, 80).join("").trim();
}
