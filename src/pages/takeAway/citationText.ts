import { toBibtex } from "../../exports/citation/bibtex.ts";
import { citedWorks } from "../../exports/citation/citedWork.ts";
import {
  formatLongCitation,
  formatShortCitation,
} from "../../exports/citation/formatCitation.ts";
import { toRis } from "../../exports/citation/ris.ts";
import { reportsBehind } from "../../exports/data/comparisonTable.ts";
import { citationKey } from "../../exports/data/fileName.ts";
import type { Words } from "../../wording/words.ts";
import type { TakeAwayInput } from "./takeAwayInput.ts";

export const citationStyles = ["short", "long", "bibtex", "ris"] as const;
type CitationStyle = (typeof citationStyles)[number];

export function citationText(
  words: Words,
  { context, provenance, title }: TakeAwayInput,
  style: CitationStyle,
): string {
  const reports = reportsBehind(context);
  const works = () => {
    const key = citationKey(context.comparison, provenance);
    return citedWorks(key, title, reports, provenance);
  };
  switch (style) {
    case "short":
      return formatShortCitation(words, title, provenance);
    case "long":
      return formatLongCitation(words, title, reports, provenance);
    case "bibtex":
      return toBibtex(words.language, works());
    case "ris":
      return toRis(works());
  }
}
