import { searchCodec } from "../address/searchCodec.ts";
import { figureField } from "../address/searchFields.ts";

/** What of a report's page lives in the address; the report is part of the path, the figure at hand its fragment. */
export interface ReportSelection {
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

export const reportSearch = searchCodec<ReportSelection>({
  figure: figureField("so-lieu"),
});
