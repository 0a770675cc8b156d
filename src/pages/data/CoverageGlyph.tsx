import type { CoverageKind } from "../../core/coverage.ts";
import type { MissingKind } from "../../core/missing.ts";
import { cellHeight, cellWidth, glyphPath } from "./coverageGlyph.ts";
import "./coverageGlyph.css";

interface CoverageGlyphProps {
  readonly kind: CoverageKind | MissingKind;
}

/** A cell's sign outside the board; its words stand beside it. */
export function CoverageGlyph({ kind }: CoverageGlyphProps) {
  return (
    <svg
      className="coverage-glyph"
      viewBox={`0 0 ${cellWidth} ${cellHeight}`}
      aria-hidden="true"
    >
      <path data-kind={kind} d={glyphPath(kind)} />
    </svg>
  );
}
