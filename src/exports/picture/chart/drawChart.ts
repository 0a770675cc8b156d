import type { ChartDrawing, ChartSpace } from "./chartSpace.ts";
import { drawPins } from "./drawPins.ts";
import { drawRows } from "./drawRows.ts";
import { drawSlope, leastSlopeHeight, leastSlopeWidth } from "./drawSlope.ts";
import type { PictureChart } from "./pictureChart.ts";
import { headHeight, leastHeights, rowsFrame } from "./rowsFrame.ts";

export function drawChart(
  chart: PictureChart,
  space: ChartSpace,
): ChartDrawing {
  switch (chart.kind) {
    case "pins":
      return drawPins(chart, space);
    case "slope":
      return drawSlope(chart, space);
    case "bullets":
    case "bars":
    case "lollipops":
      return drawRows(chart, space);
  }
}

/** px that a chart needs to be read, and what it looks best in. */
export interface ChartMeasures {
  /** Heights at this width. */
  readonly least: number;
  readonly easy: number;
  readonly leastWidth: number;
}

/** Share of its width that an axis in both directions is high where it may choose. */
const easyShare = 0.6;

export function measuresOf(
  chart: PictureChart,
  width: number,
  unit: number,
): ChartMeasures {
  switch (chart.kind) {
    case "pins":
      return {
        leastWidth: 0,
        least: 210 * unit,
        easy: Math.min(430 * unit, Math.max(270 * unit, width * easyShare)),
      };
    case "slope": {
      const least = leastSlopeHeight(chart, width, unit);
      const easy = Math.min(380 * unit, width * easyShare);
      return {
        least,
        easy: Math.max(least, easy),
        leastWidth: leastSlopeWidth(chart, width, unit),
      };
    }
    case "bullets":
    case "bars":
    case "lollipops": {
      const rows = leastHeights(rowsFrame(chart, width, unit), unit);
      const sum = rows.reduce((total, height) => total + height, 0);
      const least = headHeight(chart, unit) + sum;
      return { least, easy: least + rows.length * 6 * unit, leastWidth: 0 };
    }
  }
}
