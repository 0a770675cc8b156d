import { reportKinds, type ReportKind } from "../../core/vocabulary.ts";
import { searchCodec } from "../address/searchCodec.ts";
import {
  choiceField,
  figureField,
  idsField,
  textField,
  yearField,
  type SearchField,
} from "../address/searchFields.ts";

/** Rows that are shown at first, and that are added at a time. */
export const rowStep = 50;
const mostRows = 100_000;

/** A year of publication, or that none is known. */
export type PublishedIn = number | "undated";

/** What of the list of sources lives in the address. */
export interface SourcesSelection {
  /** Ids; empty stands for all cities. */
  readonly cities: readonly string[];
  readonly kind: ReportKind | "all";
  readonly published: PublishedIn | null;
  /** What the reader searches for, as typed. */
  readonly text: string;
  /** How many reports are shown, so that a step back finds its place again. */
  readonly rows: number;
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

const kindWords: Readonly<Record<ReportKind, string>> = {
  "city-hall": "ubnd",
  council: "hdnd",
  press: "bao-chi",
};

export const sourcesSearch = searchCodec<SourcesSelection>({
  cities: idsField("thanh-pho"),
  kind: choiceField("loai", [
    ["all", "tat-ca"],
    ...reportKinds.map((kind) => [kind, kindWords[kind]] as const),
  ]),
  published: publishedField("nam"),
  text: textField("tim"),
  rows: rowsField("so-dong"),
  figure: figureField("so-lieu"),
});

/** Everything, from the top. */
export const allSources = sourcesSearch.parse(new URLSearchParams());

function publishedField(name: string): SearchField<PublishedIn | null> {
  const year = yearField(name);
  const undated = "khong-ro";
  return {
    name,
    parse: (text) => (text === undated ? "undated" : year.parse(text)),
    format: (value) => (value === "undated" ? undated : year.format(value)),
  };
}

function rowsField(name: string): SearchField<number> {
  return {
    name,
    parse: (text) => {
      const rows = /^\d{1,6}$/u.test(text ?? "") ? Number(text) : rowStep;
      const isOurs =
        rows >= rowStep && rows <= mostRows && rows % rowStep === 0;
      return isOurs ? rows : rowStep;
    },
    format: (rows) => (rows === rowStep ? "" : String(rows)),
  };
}
