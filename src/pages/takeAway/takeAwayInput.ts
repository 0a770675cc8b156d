import type { ComparisonForm } from "../../core/comparisonForm.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import type { Provenance } from "../../exports/provenance.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";

/** What is taken away: the comparison as it is shown, and where it came from. */
export interface TakeAwayInput {
  readonly context: ComparisonContext;
  readonly form: ComparisonForm;
  readonly picture: Picture;
  readonly provenance: Provenance;
  /** Headline without a reader's own words, which a citation never puts under our name. */
  readonly title: string;
}
