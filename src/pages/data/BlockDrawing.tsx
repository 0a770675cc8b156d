import { memo } from "react";

import { lookAt } from "../../components/cityLook.ts";
import type { BoardRow } from "./boardModel.ts";
import { cellHeight, cellWidth, glyphLayers } from "./coverageGlyph.ts";

interface BlockDrawingProps {
  readonly rows: readonly BoardRow[];
}

/**
 * The cells of a block as one path for each row and kind: thousands of cells in some hundred elements. It scales with its
 * box, on paper too; what each cell says is in the grid over it and in the table.
 */
export const BlockDrawing = memo(function BlockDrawing({
  rows,
}: BlockDrawingProps) {
  const columns = rows[0]?.cells.length ?? 0;
  const width = columns * cellWidth;
  const height = rows.length * cellHeight;
  return (
    <svg
      className="block__drawing"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path className="block__rules" d={rulesPath(columns, rows.length)} />
      {rows.map(({ key, place, cells }, order) => (
        <g
          key={key}
          data-hue={lookAt(place).hue}
          transform={`translate(0 ${order * cellHeight})`}
        >
          {glyphLayers(cells).map(({ kind, path }) => (
            <path key={kind} data-kind={kind} d={path} />
          ))}
        </g>
      ))}
    </svg>
  );
});

/** A line between every two rows and before every year. */
function rulesPath(columns: number, rows: number): string {
  const width = columns * cellWidth;
  const height = rows * cellHeight;
  const across = Array.from(
    { length: rows + 1 },
    (_, row) => `M0 ${row * cellHeight}H${width}`,
  );
  const down = Array.from(
    { length: columns / 12 + 1 },
    (_, year) => `M${year * 12 * cellWidth} 0V${height}`,
  );
  return [...across, ...down].join("");
}
