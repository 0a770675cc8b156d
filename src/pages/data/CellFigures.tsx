import { useEffect, useRef } from "react";

import { FigureButton } from "../../components/FigureButton.tsx";
import { SourceNote } from "../../components/SourceNames.tsx";
import { useWords } from "../../components/useWords.ts";
import type { CoverageCell } from "../../core/coverage.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { BasketButton } from "../basket/BasketButton.tsx";
import type { BoardRow } from "./boardModel.ts";
import { cellName } from "./kindName.ts";
import "./cellFigures.css";

interface CellFiguresProps {
  readonly row: BoardRow;
  readonly cell: CoverageCell;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
  readonly onClose: () => void;
}

/** The figures of one month, each to open its receipt; Escape closes the list. */
export function CellFigures(props: CellFiguresProps) {
  const { row, cell, record, onOpen, onClose } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = cellName(words, row, cell);
  useEffect(() => heading.current?.focus(), []);
  const figures = record.observations.filter(({ id }) =>
    cell.figures.includes(id),
  );
  return (
    // Escape is a convenience of the keyboard; the button closes the list for everybody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="cell-figures"
      aria-labelledby="cell-figures"
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <div className="cell-figures__head">
        <h4 id="cell-figures" ref={heading} tabIndex={-1}>
          {name}
        </h4>
        <button
          type="button"
          className="cell-figures__close"
          aria-label={dataWords[words.language].list.close}
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureButton figure={figure.id} onOpen={onOpen}>
              {formatStatement(words, figure, row.indicator)}
            </FigureButton>{" "}
            <BasketButton
              observation={figure}
              figure={formatStatement(words, figure, row.indicator)}
            />
            <span className="cell-figures__source">
              <SourceNote observation={figure} reports={record.reports} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
