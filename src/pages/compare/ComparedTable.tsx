import { useMemo } from "react";

import { CityMark } from "../../components/CityMark.tsx";
import { FigureButton } from "../../components/FigureButton.tsx";
import {
  SortableTable,
  type SortableColumn,
} from "../../components/SortableTable.tsx";
import { useWords } from "../../components/useWords.ts";
import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import type { SortChoice } from "../address/sortField.ts";
import type { CompareColumn } from "./compareColumns.ts";
import { comparedTable, type ComparedRow } from "./comparedTable.ts";
import "./comparedTable.css";

type Sort = SortChoice<CompareColumn> | null;

interface ComparedTableProps {
  readonly context: ComparisonContext;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (figure: string) => void;
}

/** What is compared as a table, each row with its receipt. */
export function ComparedTable(props: ComparedTableProps) {
  const { context, sort, onSort, onOpen } = props;
  const words = useWords();
  const say = comparePageWords[words.language].table;
  const table = useMemo(() => comparedTable(words, context), [words, context]);
  const columns = table.columns.map((key) =>
    columnOf(key, say.columns[key], onOpen),
  );
  return (
    <div className="compared-table">
      <SortableTable
        name={say.name}
        columns={columns}
        rows={table.rows}
        keyOf={({ key }) => key}
        sort={sort}
        onSort={onSort}
      />
    </div>
  );
}

function columnOf(
  key: CompareColumn,
  head: string,
  onOpen: (figure: string) => void,
): SortableColumn<ComparedRow, CompareColumn> {
  return {
    key,
    head,
    show: (row) => <Cell row={row} column={key} onOpen={onOpen} />,
    valueOf: ({ cells }) => cells[key].value,
  };
}

interface CellProps {
  readonly row: ComparedRow;
  readonly column: CompareColumn;
  readonly onOpen: (figure: string) => void;
}

function Cell({ row, column, onOpen }: CellProps) {
  const { text } = row.cells[column];
  if (text === "") return <span aria-hidden="true">–</span>;
  if (column === "verdict" && row.verdict !== undefined)
    return <VerdictBadge verdict={row.verdict} />;
  if (column === "value")
    return (
      <FigureButton figure={row.figure} onOpen={onOpen}>
        {text}
      </FigureButton>
    );
  if (column !== "figure") return text;
  return (
    <>
      <CityMark place={row.place} /> {text}
    </>
  );
}
