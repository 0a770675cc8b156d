import { memo } from "react";

import { CityMark } from "../../components/CityMark.tsx";
import { useWords } from "../../components/useWords.ts";
import type { CoverageCell } from "../../core/coverage.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { rowName, type BoardModel } from "./boardModel.ts";
import { cellsOfYear, countKinds } from "./coverageCounts.ts";
import { CoverageGlyph } from "./CoverageGlyph.tsx";
import { kindName } from "./kindName.ts";
import "../../components/table.css";
import "./countTable.css";

interface CountTableProps {
  readonly model: BoardModel;
}

/** The board in numbers: for each city, indicator and year how many months are of which kind. */
export const CountTable = memo(function CountTable({ model }: CountTableProps) {
  const words = useWords();
  const say = dataWords[words.language].counts;
  const { blocks, group, shownYears } = model;
  return (
    <>
      <p className="card__note">{say.note}</p>
      {blocks.map((block) => (
        <section key={block.key} className="count-table">
          <h3>
            {block.place !== null && <CityMark place={block.place} />}{" "}
            {block.name[words.language]}
          </h3>
          <div
            className="table-scroll"
            role="region"
            aria-label={say.name(block.name[words.language])}
            tabIndex={0}
          >
            <table
              className="data-table"
              style={{ minWidth: `${11 + shownYears.length * 6}rem` }}
            >
              <thead>
                <tr>
                  <th scope="col">
                    {group === "city" ? say.indicator : say.city}
                  </th>
                  {shownYears.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">
                      {group === "indicator" && <CityMark place={row.place} />}{" "}
                      {rowName(row, group)[words.language]}
                    </th>
                    {shownYears.map((year) => (
                      <YearCounts
                        key={year}
                        cells={cellsOfYear(row.cells, year)}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  );
});

interface YearCountsProps {
  readonly cells: readonly CoverageCell[];
}

function YearCounts({ cells }: YearCountsProps) {
  const words = useWords();
  const say = dataWords[words.language].counts;
  return (
    <td>
      <ul className="year-counts">
        {countKinds(cells).map(({ kind, count }) => (
          <li key={kind} data-kind={kind}>
            <CoverageGlyph kind={kind} /> {count}
            <span className="visually-hidden">
              {say.months(count, kindName(words, kind))}
            </span>
          </li>
        ))}
      </ul>
    </td>
  );
}
