import { memo, useMemo, type ReactNode } from "react";

import { Card } from "../../components/Card.tsx";
import { CityMark } from "../../components/CityMark.tsx";
import { FigureButton } from "../../components/FigureButton.tsx";
import { OriginalText } from "../../components/OriginalText.tsx";
import {
  SortableTable,
  type SortableColumn,
} from "../../components/SortableTable.tsx";
import { useWords } from "../../components/useWords.ts";
import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import type { Verdict } from "../../core/verdict.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { formatVerdict } from "../../wording/verdict.ts";
import type { FigureCell, FigureRow, FigureTable } from "./figureTable.ts";
import type { SortChoice, SortColumn } from "./indicatorFields.ts";
import "./figuresCard.css";

interface FiguresCardProps {
  readonly table: FigureTable;
  readonly name: string;
  readonly sort: SortChoice | null;
  readonly onSort: (sort: SortChoice | null) => void;
  readonly onOpen: (figure: string) => void;
  /** What stands under the table. */
  readonly children?: ReactNode;
}

/** A view's figures as a table, each with its receipt. */
export const FiguresCard = memo(function FiguresCard(props: FiguresCardProps) {
  const { table, name, sort, onSort, onOpen, children } = props;
  const words = useWords();
  const say = indicatorWords[words.language].table;
  const columns = useMemo(
    () =>
      table.columns.map((key) =>
        columnOf(key, say.columns[key], table.opens, onOpen),
      ),
    [table, say, onOpen],
  );
  return (
    <Card id="figures" title={say.title} note={say.note}>
      <div className="figures">
        <SortableTable
          name={name}
          columns={columns}
          rows={table.rows}
          keyOf={({ key }) => key}
          sort={sort}
          onSort={onSort}
        />
      </div>
      {children}
    </Card>
  );
});

function columnOf(
  key: SortColumn,
  head: string,
  opens: SortColumn,
  onOpen: (figure: string) => void,
): SortableColumn<FigureRow, SortColumn> {
  return {
    key,
    head,
    show: (row) => (
      <Cell row={row} column={key} opens={opens} onOpen={onOpen} />
    ),
    valueOf: ({ cells }) => cells[key]?.value ?? null,
  };
}

interface CellProps {
  readonly row: FigureRow;
  readonly column: SortColumn;
  readonly opens: SortColumn;
  readonly onOpen: (figure: string) => void;
}

const nothing: FigureCell = { text: "", value: null };

function Cell({ row, column, opens, onOpen }: CellProps) {
  const { text, quoted, verdict } = row.cells[column] ?? nothing;
  if (column === "city")
    return (
      <>
        <CityMark place={row.place} /> {text}
      </>
    );
  if (text === "") return <span aria-hidden="true">–</span>;
  if (verdict !== undefined) return <LeadCell verdict={verdict} text={text} />;
  if (column === opens)
    return (
      <FigureButton figure={row.figure} onOpen={onOpen}>
        {text}
      </FigureButton>
    );
  return quoted === undefined ? (
    text
  ) : (
    <OriginalText text={text} quoted={quoted} />
  );
}

interface LeadCellProps {
  readonly verdict: Verdict;
  readonly text: string;
}

/** The points with the verdict's sign; its word is there for those who do not see the sign. */
function LeadCell({ verdict, text }: LeadCellProps) {
  const words = useWords();
  return (
    <>
      <VerdictBadge verdict={verdict} text={text} />
      <span className="visually-hidden">
        {formatVerdict(words, verdict).word}
      </span>
    </>
  );
}
