import type { CoverageCell, CoverageKind } from "../../core/coverage.ts";
import type { MissingKind } from "../../core/missing.ts";
import { coverageWords } from "../../wording/coverageWords.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { formatNumber } from "../../wording/number.ts";
import type { Words } from "../../wording/words.ts";
import { hasFigures, type BoardRow } from "./boardModel.ts";

/** What a cell's sign means: "có số ước", "không tìm thấy báo cáo nào nêu số này". */
export function kindName(
  words: Words,
  kind: CoverageKind | MissingKind,
): string {
  const kinds = { ...words.missing, ...coverageWords[words.language] };
  return kinds[kind];
}

/** "tháng 10/2022" */
export function monthName({ periods }: Words, month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return periods.month(number, year);
}

/** "Cao Bằng, Thu ngân sách, tháng 10/2022: có số xấp xỉ (gần, trên, khoảng), 2 số liệu" */
export function cellName(
  words: Words,
  { city, indicator }: BoardRow,
  { month, kind, figures }: CoverageCell,
): string {
  const { language } = words;
  return dataWords[language].board.cell({
    city: city.name[language],
    indicator: indicator.shortName[language],
    month: monthName(words, month),
    kind: kindName(words, kind),
    count: figures.length,
  });
}

/** "99 trong 3.456 ô có số liệu." */
export function formatSummary(words: Words, rows: readonly BoardRow[]): string {
  const sum = (countOf: (row: BoardRow) => number) =>
    rows.reduce((total, row) => total + countOf(row), 0);
  const count = (value: number) => formatNumber(words, value, 0);
  return dataWords[words.language].board.summary({
    filled: count(sum(({ cells }) => cells.filter(hasFigures).length)),
    all: count(sum(({ cells }) => cells.length)),
  });
}
