import { searchCodec } from "../address/searchCodec.ts";
import {
  choiceField,
  figureField,
  idsField,
  yearField,
} from "../address/searchFields.ts";

/** What of the overview lives in the address. An empty city list stands for all cities. */
export interface OverviewSelection {
  readonly cities: readonly string[];
  readonly planYear: number | null;
  /** Whether the tables stand open under their charts. */
  readonly shown: "charts" | "tables";
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

export const overviewSearch = searchCodec<OverviewSelection>({
  cities: idsField("thanh-pho"),
  planYear: yearField("nam"),
  shown: choiceField("xem", [
    ["charts", "hinh"],
    ["tables", "bang"],
  ]),
  figure: figureField("so-lieu"),
});
