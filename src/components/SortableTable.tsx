import type { ReactNode } from "react";

import { sortRows, type SortValue } from "./sortRows.ts";
import { useWords } from "./useWords.ts";
import "./table.css";
import "./sortableTable.css";

export interface SortableColumn<Row, Key extends string> {
  readonly key: Key;
  readonly head: string;
  readonly show: (row: Row) => ReactNode;
  readonly valueOf: (row: Row) => SortValue;
}

export interface Sort<Key extends string> {
  readonly column: Key;
  readonly isDescending: boolean;
}

interface SortableTableProps<Row, Key extends string> {
  readonly name: string;
  /** The first names the row. */
  readonly columns: readonly SortableColumn<Row, Key>[];
  /** In the order to be shown where nothing else is chosen. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sort: Sort<Key> | null;
  readonly onSort: (sort: Sort<Key> | null) => void;
}

/** A table that each column's head sorts: upwards, downwards, and back to the order it came in. */
export function SortableTable<Row, Key extends string>({
  name,
  columns,
  rows,
  keyOf,
  sort,
  onSort,
}: SortableTableProps<Row, Key>) {
  const { language } = useWords();
  const by = columns.find(({ key }) => key === sort?.column);
  const sorted =
    by === undefined || sort === null
      ? rows
      : sortRows(rows, by.valueOf, sort.isDescending, language);
  const [first, ...others] = columns;
  return (
    <div className="table-scroll" role="region" aria-label={name} tabIndex={0}>
      <table className="data-table sortable-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead
                key={column.key}
                column={column}
                sort={sort?.column === column.key ? sort : null}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{first?.show(row)}</th>
              {others.map(({ key, show }) => (
                <td key={key} data-column={key}>
                  {show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnHeadProps<Row, Key extends string> {
  readonly column: SortableColumn<Row, Key>;
  /** Null where the table is sorted by another column, or by none. */
  readonly sort: Sort<Key> | null;
  readonly onSort: (sort: Sort<Key> | null) => void;
}

function ColumnHead<Row, Key extends string>({
  column: { key, head },
  sort,
  onSort,
}: ColumnHeadProps<Row, Key>) {
  const order = orderOf(sort);
  return (
    <th scope="col" aria-sort={order} data-column={key}>
      <button type="button" onClick={() => onSort(nextSort(key, sort))}>
        {head}
        <span aria-hidden="true">{signs[order]}</span>
      </button>
    </th>
  );
}

type SortOrder = "none" | "ascending" | "descending";

const signs: Readonly<Record<SortOrder, string>> = {
  none: "↕",
  ascending: "↑",
  descending: "↓",
};

function orderOf(sort: Sort<string> | null): SortOrder {
  if (sort === null) return "none";
  return sort.isDescending ? "descending" : "ascending";
}

function nextSort<Key extends string>(
  column: Key,
  sort: Sort<Key> | null,
): Sort<Key> | null {
  if (sort === null) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}
