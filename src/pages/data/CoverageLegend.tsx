import { useWords } from "../../components/useWords.ts";
import { coverageKinds } from "../../core/coverage.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { formatNumber } from "../../wording/number.ts";
import type { BoardModel } from "./boardModel.ts";
import { countKinds } from "./coverageCounts.ts";
import { CoverageGlyph } from "./CoverageGlyph.tsx";
import { kindName } from "./kindName.ts";
import "./coverageLegend.css";

interface CoverageLegendProps {
  readonly model: BoardModel;
}

/** Each sign with its words and how many cells carry it: every kind of figure, and what is missing where it is. */
export function CoverageLegend({ model }: CoverageLegendProps) {
  const words = useWords();
  const counts = new Map(
    countKinds(
      model.blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ).map(({ kind, count }) => [kind, count]),
  );
  const kinds = new Set([...coverageKinds, ...counts.keys()]);
  return (
    <ul
      className="coverage-legend"
      aria-label={dataWords[words.language].board.legend}
    >
      {[...kinds].map((kind) => (
        <li key={kind}>
          <CoverageGlyph kind={kind} /> {kindName(words, kind)}{" "}
          <span className="coverage-legend__count">
            {formatNumber(words, counts.get(kind) ?? 0, 0)}
          </span>
        </li>
      ))}
    </ul>
  );
}
