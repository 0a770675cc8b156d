import * as v from "valibot";

import {
  cautionKinds,
  checkKinds,
  type City,
  type Indicator,
  type Observation,
  type Report,
} from "../core/observation.ts";
import {
  periodKinds,
  planOwners,
  planTerms,
  priceBases,
  qualifiers,
  reportKinds,
  statuses,
  units,
} from "../core/vocabulary.ts";

/** The files a browser fetches: a small index, and one shard a city. Written by the build, decoded by dataset. */
export interface RecordIndex {
  /** Hash of all figures; two builds of one record have the same. */
  readonly version: string;
  /** All, or the first ones where there are more than a page can show. */
  readonly cities: readonly IndexedCity[];
  readonly indicators: readonly Indicator[];
  /** Where all the others are named; absent where there are none. */
  readonly directory?: DirectoryEntry;
}

export interface DirectoryEntry {
  readonly file: string;
  /** How many cities the whole record has. */
  readonly count: number;
}

/** The cities that the index leaves out, fetched only by who looks for one of them. */
export interface Directory {
  readonly cities: readonly IndexedCity[];
}

export interface IndexedCity extends City {
  /** File name beside the index; changes whenever its content does. */
  readonly shard: string;
}

export interface Shard {
  readonly city: string;
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
}

/** As many cities as can be told apart by colour and shape; a record of no more is shown whole. */
export const mostShown = 6;

export const indexFile = "index.json";

/** The same index under its version, which stays published when the record goes on; no city's file has a dot in its name. */
export function versionFile(version: string): string {
  return `index.${version}.json`;
}

/** A city's file has no dot in its name, so that none is taken for this one. */
export function directoryFile(hash: string): string {
  return `cities.${hash}.json`;
}

const localText = v.object({ vi: v.string(), en: v.string() });
const number = v.pipe(v.number(), v.finite());
const printedNumber = {
  value: number,
  lastPlace: number,
  qualifier: v.picklist(qualifiers),
};
const level = v.object({ ...printedNumber, unit: v.picklist(units) });
const day = v.pipe(v.string(), v.isoDate(), v.regex(/^(?:19|20|21)/u));
/** A calendar of more years than these would fill memory instead of a page. */
const year = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1900),
  v.maxValue(2199),
);

const city = {
  id: v.string(),
  name: localText,
  provinceThen: localText,
  provinceNow: localText,
  recordEnds: day,
  successors: localText,
};

const indicator = v.object({
  id: v.string(),
  name: localText,
  shortName: localText,
  definition: localText,
  notToBeConfusedWith: localText,
  unit: v.picklist(units),
  polarity: v.picklist(["higher-is-better", "lower-is-better", "neutral"]),
  planTerm: v.picklist(planTerms),
  planName: localText,
  core: v.boolean(),
  backLoaded: v.boolean(),
  partOf: v.nullable(v.string()),
  partsMakeWhole: v.boolean(),
});

const shardName = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.json$/u));

const indexedCity = v.object({ ...city, shard: shardName });

export const recordIndex = v.object({
  version: v.string(),
  cities: v.array(indexedCity),
  indicators: v.array(indicator),
  directory: v.exactOptional(
    v.object({
      file: v.pipe(v.string(), v.regex(/^cities\.[a-z0-9]+\.json$/u)),
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
}) satisfies v.GenericSchema<unknown, RecordIndex>;

export const directory = v.object({
  cities: v.array(indexedCity),
}) satisfies v.GenericSchema<unknown, Directory>;

const plan = v.object({
  owner: v.picklist(planOwners),
  attained: v.exactOptional(v.object(printedNumber)),
  target: v.exactOptional(level),
  note: v.exactOptional(localText),
  printed: v.string(),
  reports: v.array(v.string()),
});

const source = v.object({
  figure: v.string(),
  report: v.string(),
  paragraph: v.exactOptional(v.number()),
  printedLevel: v.exactOptional(v.string()),
  printedPlan: v.exactOptional(v.string()),
  printedGrowth: v.exactOptional(v.string()),
  printedChange: v.exactOptional(v.string()),
  checks: v.exactOptional(v.array(v.picklist(checkKinds))),
});

const observation = v.object({
  id: v.string(),
  city: v.string(),
  indicator: v.string(),
  period: v.object({
    kind: v.picklist(periodKinds),
    start: day,
    end: day,
    asOf: day,
    planYear: year,
  }),
  status: v.picklist(statuses),
  doubtful: v.boolean(),
  level: v.exactOptional(level),
  plans: v.array(plan),
  growth: v.exactOptional(v.object(printedNumber)),
  monthOnMonth: v.exactOptional(level),
  priceBasis: v.nullable(v.picklist(priceBases)),
  cautions: v.array(
    v.object({
      kind: v.picklist(cautionKinds),
      text: localText,
      figure: v.string(),
    }),
  ),
  sources: v.array(source),
  conflictsWith: v.array(v.string()),
  preferred: v.exactOptional(localText),
});

const report = v.object({
  id: v.string(),
  city: v.string(),
  title: v.string(),
  publisher: v.string(),
  kind: v.picklist(reportKinds),
  meeting: v.nullable(day),
  published: v.nullable(day),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//u))),
});

export const shard = v.object({
  city: v.string(),
  reports: v.array(report),
  observations: v.array(observation),
}) satisfies v.GenericSchema<unknown, Shard>;
