import { useEffect, useMemo, useState } from "react";

import { useSize } from "../../charts/useSize.ts";
import { drawChart } from "../../exports/picture/chart/drawChart.ts";
import { pagePalette } from "../../exports/picture/palette.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import { svgNode } from "../../exports/picture/svgNode.ts";
import { SvgPicture } from "../../exports/picture/SvgPicture.tsx";

interface SlideChartProps {
  readonly picture: Picture;
  /** Told of the marks whose label found no room. */
  readonly onUnplaced: (ids: readonly string[]) => void;
}

/** The picture's chart alone, as large as its box, with text as large as the screen's. */
export function SlideChart({ picture, onUnplaced }: SlideChartProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { width, height, rem } = useSize(box);
  const { chart, alt } = picture;
  const drawn = useMemo(
    () =>
      drawChart(chart, {
        unit: rem / 16,
        palette: pagePalette,
        box: { left: 0, right: width, top: 0, bottom: height },
      }),
    [chart, rem, width, height],
  );
  const unplaced = drawn.unplaced.map(({ id }) => id).join("\n");
  useEffect(
    () => onUnplaced(unplaced === "" ? [] : unplaced.split("\n")),
    [unplaced, onUnplaced],
  );
  const drawing = svgNode(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": alt,
    },
    ...drawn.nodes,
  );
  return (
    <div ref={setBox}>{width > 0 && <SvgPicture drawing={drawing} />}</div>
  );
}
