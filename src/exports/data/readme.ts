import {
  comparisonColumns,
  type ComparisonColumn,
} from "../../wording/comparisonColumns.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { formatCityName } from "../../wording/cityName.ts";
import { indicatorsOf } from "../../wording/comparisonIndicators.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import { formatDay } from "../../wording/period.ts";
import type { Words } from "../../wording/words.ts";
import { formatLongCitation, formatReport } from "../citation/formatCitation.ts";
import { licence } from "../licence.ts";
import type { Provenance } from "../provenance.ts";
import { codesOf } from "./columnCodes.ts";
import type { ComparisonNote } from "./comparisonNote.ts";
import { reportsBehind, yearsOf } from "./comparisonTable.ts";

/** A part of what is to be read before a file is used. */
export interface ReadmeSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What every file says of itself: selection, limits, columns, writing, citation, sources, record. Empty parts are left out. */
export function readmeOf(
  words: Words,
  context: ComparisonContext,
  note: ComparisonNote,
  provenance: Provenance,
): readonly ReadmeSection[] {
  const say = dataFilesWords[words.language].readme;
  const reports = reportsBehind(context);
  const { version, permalink, accessed } = provenance;
  return [
    {
      heading: note.title,
      lines: [note.unit, note.sentence],
    },
    { heading: say.selection, lines: [selectionOf(words, context)] },
    { heading: say.apart, lines: note.apart },
    { heading: say.limits, lines: note.limits },
    {
      heading: say.cite,
      lines: [formatLongCitation(words, note.title, reports, provenance)],
    },
    {
      heading: say.sources,
      lines: reports.map((report) => formatReport(words, report)),
    },
    {
      heading: say.record,
      lines: [
        say.version(version),
        say.permalink(permalink),
        say.accessed(formatDay(words, accessed)),
        say.licence(licence.name, licence.address),
      ],
    },
    {
      heading: say.writing,
      lines: [say.oneRow, say.empty, say.days, say.neutralised],
    },
    {
      heading: say.columns,
      lines: comparisonColumns.map((id) => columnLine(words, id)),
    },
  ].map(({ heading, lines }) => ({
    heading,
    lines: lines.filter((line) => line !== ""),
  })).filter(({ lines }) => lines.length > 0);
}

function columnLine(words: Words, id: ComparisonColumn): string {
  const { columns, readme } = dataFilesWords[words.language];
  const codes = Object.entries(codesOf(words, id))
    .map(([code, meaning]) => `${code} = ${meaning}`)
    .join(", ");
  return readme.column({ id, ...columns[id], codes });
}

/** "Giải ngân vốn đầu tư công, Cao Bằng và Bắc Kạn, 2020 và 2024, so theo % kế hoạch." */
function selectionOf(
  words: Words,
  { comparison, cities }: ComparisonContext,
): string {
  const { language, numbers } = words;
  const { bases, readme } = dataFilesWords[language];
  const { basis, figures, apart } = comparison;
  const inAll = <T>(values: readonly T[]) => [...new Set(values)];
  const ids = inAll([
    ...figures.map(({ observation }) => observation.city),
    ...apart.map(({ city }) => city),
  ]);
  const indicators = indicatorsOf(comparison).map(({ name }) => name[language]);
  return readme.selected({
    basis: bases[basis],
    cities: numbers.list(ids.map((id) => formatCityName(words, id, cities))),
    indicators: numbers.list(indicators),
    years: numbers.list(yearsOf(comparison).map(String)),
  });
}
