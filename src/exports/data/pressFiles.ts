import type { ComparisonForm } from "../../core/comparisonForm.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import type { Words } from "../../wording/words.ts";
import { toBibtex } from "../citation/bibtex.ts";
import { citedWorks } from "../citation/citedWork.ts";
import { toRis } from "../citation/ris.ts";
import type { Provenance } from "../provenance.ts";
import { toArchive, type PressFile } from "./archive.ts";
import { comparisonNote } from "./comparisonNote.ts";
import { comparisonTable, reportsBehind } from "./comparisonTable.ts";
import { toCsvText, toVietnameseCsvText } from "./csvFile.ts";
import { citationKey, fileStem, slugOf } from "./fileName.ts";
import { toJsonText } from "./jsonFile.ts";
import { readmeOf, type ReadmeSection } from "./readme.ts";
import { toXlsxBytes } from "./xlsxFile.ts";

export type DataFileKind =
  "csv" | "csv-vi" | "xlsx" | "json" | "bib" | "ris" | "readme";

/** Every file of a comparison's numbers and citation, made of one table. Nothing is fetched. */
export async function dataFiles(
  words: Words,
  context: ComparisonContext,
  provenance: Provenance,
  form: ComparisonForm | undefined = context.comparison.forms[0],
): Promise<Readonly<Record<DataFileKind, PressFile>>> {
  const { language } = words;
  const table = comparisonTable(words, context);
  const note = comparisonNote(words, context, form);
  const readme = readmeOf(words, context, note, provenance);
  const reports = reportsBehind(context);
  const key = citationKey(context.comparison, provenance);
  const works = citedWorks(key, note.title, reports, provenance);
  const stem = fileStem(context.comparison, provenance);
  const { spreadsheet, readmeFile } = dataFilesWords[language];
  const text = (ending: string, type: string, content: string): PressFile => ({
    name: `${stem}${ending}`,
    type,
    bytes: encoder.encode(content),
  });
  return {
    csv: text(".csv", "text/csv", toCsvText(table, readme)),
    "csv-vi": text(
      `_${slugOf(spreadsheet)}.csv`,
      "text/csv",
      toVietnameseCsvText(language, table, readme),
    ),
    xlsx: {
      name: `${stem}.xlsx`,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: new Uint8Array(
        await toXlsxBytes(table, readme, reports, provenance),
      ),
    },
    json: text(
      ".json",
      "application/json",
      toJsonText(table, readme, reports, provenance),
    ),
    bib: text(".bib", "application/x-bibtex", toBibtex(language, works)),
    ris: text(".ris", "application/x-research-info-systems", toRis(works)),
    readme: text(`_${readmeFile}.txt`, "text/plain", readmeText(readme)),
  };
}

/** Everything in one file; `pictures` come with their names, as they are. */
export async function pressArchive(
  words: Words,
  context: ComparisonContext,
  provenance: Provenance,
  pictures: readonly PressFile[],
  form?: ComparisonForm,
): Promise<PressFile> {
  const files = await dataFiles(words, context, provenance, form);
  return {
    name: `${fileStem(context.comparison, provenance)}.zip`,
    type: "application/zip",
    bytes: toArchive(
      [...Object.values(files), ...pictures],
      provenance.accessed,
    ),
  };
}

const encoder = new TextEncoder();

/** With BOM and CRLF, as an old editor on Windows needs them. */
function readmeText(readme: readonly ReadmeSection[]): string {
  const parts = readme.map(({ heading, lines }) =>
    [heading, ...lines].map((line) => `${line}\r\n`).join(""),
  );
  return `\uFEFF${parts.join("\r\n")}`;
}
