import { searchCodec } from "../address/searchCodec.ts";
import {
  choiceField,
  figureField,
  idsField,
  yearField,
  type SearchField,
} from "../address/searchFields.ts";

export type BoardGroup = "city" | "indicator";
export type BoardView = "board" | "table";

/** What of the data page lives in the address. An empty city list stands for the standard choice (see shownCities). */
export interface DataSelection {
  readonly cities: readonly string[];
  /** The calendar year shown; null for all of the record. */
  readonly year: number | null;
  /** What each block of the board is about. */
  readonly group: BoardGroup;
  readonly shown: BoardView;
  /** Key of the cell whose list of figures is open: `<city>/<indicator>/<YYYY-MM>`. */
  readonly cell: string | null;
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

const cellKey = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}\/(?:19|20)\d{2}-\d{2}$/u;

function cellField(name: string): SearchField<string | null> {
  return {
    name,
    parse: (text) => (text !== null && cellKey.test(text) ? text : null),
    format: (value) => value ?? "",
  };
}

export const dataSearch = searchCodec<DataSelection>({
  cities: idsField("thanh-pho"),
  year: yearField("nam"),
  group: choiceField("nhom", [
    ["city", "thanh-pho"],
    ["indicator", "chi-tieu"],
  ]),
  shown: choiceField("xem", [
    ["board", "hinh"],
    ["table", "bang"],
  ]),
  cell: cellField("o"),
  figure: figureField("so-lieu"),
});
