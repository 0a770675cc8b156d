import { encode } from "uqr";

import { svgNode, type SvgNode } from "../svgNode.ts";

export interface QrCode {
  /** Modules a side. */
  readonly size: number;
  readonly draw: (
    left: number,
    top: number,
    module: number,
    fill: string,
  ) => SvgNode;
}

/** Of an address, at the lowest correction: a picture on a screen or on paper is whole, and fewer modules are larger. */
export function qrCodeOf(address: string): QrCode {
  const { size, data } = encode(address, { ecc: "L", border: 0 });
  return {
    size,
    draw: (left, top, module, fill) =>
      svgNode("path", {
        transform: `translate(${left} ${top}) scale(${module})`,
        d: data.map(rowPath).join(""),
        fill,
        "shape-rendering": "crispEdges",
      }),
  };
}

/** The dark stretches of one row, each as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  let start = -1;
  for (let x = 0; x <= row.length; x += 1) {
    const isDark = row[x] ?? false;
    if (isDark && start < 0) start = x;
    if (!isDark && start >= 0) {
      path += `M${start} ${y}h${x - start}v1h${start - x}z`;
      start = -1;
    }
  }
  return path;
}
