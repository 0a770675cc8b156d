import type { Kit } from "./pressKit.ts";
import { expect } from "./quietPage.ts";
import type { Selection } from "./selections.ts";
import { plain, readSvg } from "./takenSvg.ts";
import { numbersOf, readCsv, readJson, readSheets } from "./takenTable.ts";

/** Numbers: the same in every file, in the table and in the drawing. */
export async function tellsItsNumbers(
  { files, values }: Kit,
  { said, conflict, language }: Selection,
): Promise<void> {
  const { rows, version } = readJson(files.json.bytes);
  const csv = readCsv(files.csv.bytes, ",");
  const excel = readCsv(files["csv-vi"].bytes, ";");
  const sheets = await readSheets(files.xlsx.bytes);
  const same = numbersOf(rows, Number, rows);
  expect(same.flatMap(Object.keys).length).toBeGreaterThan(0);
  expect(numbersOf(csv, Number, rows)).toEqual(same);
  const withComma = (value: unknown) => Number(String(value).replace(",", "."));
  expect(numbersOf(excel, withComma, rows)).toEqual(same);
  const asNumber = (value: unknown) =>
    typeof value === "number" ? value : Number.NaN;
  expect(numbersOf(sheets.rows, asNumber, rows)).toEqual(same);

  const shown = rows.filter(({ compared_value: value }) => value !== null);
  const texts = shown.map(({ shown_as: text }) => plain(String(text)));
  expect(texts).toEqual(values);
  const drawn = readSvg(files.svg.bytes).text;
  for (const text of texts) expect(drawn).toContain(text);
  for (const { shown_as: text, compared_value: value } of shown)
    expect(numberIn(String(text), language), String(text)).toBeCloseTo(
      Number(value),
      6,
    );

  const inFiles = [
    new TextDecoder().decode(files.csv.bytes),
    new TextDecoder().decode(files["csv-vi"].bytes),
    JSON.stringify(rows) + new TextDecoder().decode(files.json.bytes),
    JSON.stringify(sheets.rows) + sheets.notes,
  ].map(plain);
  for (const text of inFiles)
    for (const told of [...said, version]) expect(text).toContain(told);
  expect(sheets.sources).toBeGreaterThan(0);
  if (conflict === undefined) return;
  for (const table of [rows, csv, excel, sheets.rows])
    expect(table.map(({ conflicts_with: other }) => other)).toEqual(
      conflict.toReversed(),
    );
}

const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** The number that a mark shows, in plain units: "trên 315 tỷ đồng" is 315 thousand million. */
function numberIn(text: string, language: "vi" | "en"): number {
  const [, sign = "", digits = "", scale = ""] =
    /([+−-]?)(\d[\d.,]*)\s*(\p{L}*)/u.exec(text) ?? [];
  const ungrouped = digits.replaceAll(language === "vi" ? "." : ",", "");
  const number = Number(ungrouped.replace(",", "."));
  const signed = sign === "−" || sign === "-" ? -number : number;
  return signed * (scales[scale] ?? 1);
}
