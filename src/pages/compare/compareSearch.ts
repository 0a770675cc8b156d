import type { ComparisonBasis } from "../../core/comparedFigure.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import type { PlanOwner } from "../../core/vocabulary.ts";
import { searchCodec } from "../address/searchCodec.ts";
import {
  choiceField,
  figureField,
  figuresField,
  idField,
  idsField,
  yearsField,
} from "../address/searchFields.ts";
import { sortField, type SortChoice } from "../address/sortField.ts";
import { basketField } from "../basket/basketField.ts";
import { compareColumns, type CompareColumn } from "./compareColumns.ts";

/** All of a comparison that lives in its address. What a reader writes over headline or sentence is never in it. */
export interface CompareSelection {
  /** Empty stands for all cities. */
  readonly cities: readonly string[];
  /** Null where only single figures are compared, and where nothing is chosen yet. */
  readonly indicator: string | null;
  /** Plan years; empty for the latest figure of each city. */
  readonly years: readonly number[];
  readonly basis: ComparisonBasis;
  /** Whose plans. */
  readonly owner: PlanOwner | "all";
  readonly form: ComparisonForm | "fittest";
  /** Figures that stand for the cities and years, as a frozen link names them; empty to look for them. */
  readonly pinned: readonly string[];
  /** Single figures besides, in the order they were added. */
  readonly added: readonly string[];
  /** Version of the record that the link was made with. */
  readonly version: string | null;
  /** Whether that version's figures are shown, or today's. */
  readonly kept: "live" | "frozen";
  /** Whether the table stands in the chart's place. */
  readonly shown: "chart" | "table";
  readonly sort: SortChoice<CompareColumn> | null;
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

const basisWords = [
  ["pace", "tien-do"],
  ["share-of-plan", "ke-hoach"],
  ["level", "muc"],
  ["monthly-average", "binh-quan"],
  ["growth", "cung-ky"],
] as const;

const ownerWords = [
  ["all", "moi-cap"],
  ["province", "tinh"],
  ["council", "hdnd"],
  ["city", "thanh-pho"],
  ["joint", "tinh-hdnd"],
  ["unstated", "khong-neu"],
] as const;

export const compareSearch = searchCodec<CompareSelection>({
  cities: idsField("thanh-pho"),
  indicator: idField("chi-tieu"),
  years: yearsField("nam"),
  basis: choiceField("so-theo", basisWords),
  owner: choiceField("chu-ke-hoach", ownerWords),
  form: choiceField("dang", [
    ["fittest", "hop-nhat"],
    ["pins", "cot-moc"],
    ["bullets", "thanh"],
    ["bars", "cot"],
    ["lollipops", "keo"],
    ["slope", "doc"],
  ]),
  pinned: figuresField("cac-so"),
  added: basketField,
  version: idField("ban"),
  kept: choiceField("giu", [
    ["live", "so-moi"],
    ["frozen", "so-cu"],
  ]),
  shown: choiceField("xem", [
    ["chart", "hinh"],
    ["table", "bang"],
  ]),
  sort: sortField("xep", compareColumns),
  figure: figureField("so-lieu"),
});

/** Nothing chosen. */
export const noComparison = compareSearch.parse(new URLSearchParams());

/** What a link must name so that a later default does not change what it shows. */
const spelledOut: readonly (readonly [string, string])[] = [
  ["so-theo", basisWords[0][1]],
  ["chu-ke-hoach", ownerWords[0][1]],
];

/** The parameters of a link that is to last: defaults are said outright, what is only a way of looking is left out. */
export function permalinkSearch(selection: CompareSelection): URLSearchParams {
  const search = compareSearch.format(
    { ...selection, shown: "chart", sort: null, figure: null },
    new URLSearchParams(),
  );
  for (const [name, word] of spelledOut)
    if (!search.has(name)) search.set(name, word);
  if (selection.added.length === 0) search.delete(basketField.name);
  return search;
}
