import { searchCodec } from "../address/searchCodec.ts";
import {
  choiceField,
  figureField,
  yearsField,
} from "../address/searchFields.ts";

/** What of a city's page lives in the address; the city itself is part of the path. */
export interface CitySelection {
  /** The calendar runs from the first to the last of them; empty stands for as many as can be told apart. */
  readonly years: readonly number[];
  /** Whether the tables stand open under their charts. */
  readonly shown: "charts" | "tables";
  /** Id of the figure whose mark is pinned under its chart. */
  readonly focus: string | null;
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

export const citySearch = searchCodec<CitySelection>({
  years: yearsField("nam"),
  shown: choiceField("xem", [
    ["charts", "hinh"],
    ["tables", "bang"],
  ]),
  focus: figureField("diem"),
  figure: figureField("so-lieu"),
});
