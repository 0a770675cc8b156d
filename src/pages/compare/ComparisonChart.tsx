import { useMemo } from "react";

import { pagePalette } from "../../exports/picture/palette.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import type { SvgNode } from "../../exports/picture/svgNode.ts";
import { SvgPicture } from "../../exports/picture/SvgPicture.tsx";
import { useCardDrawing } from "./useCardDrawing.ts";
import "./comparisonChart.css";

interface ComparisonChartProps {
  readonly picture: Picture;
}

/** What stands around the drawing as text of the page, to be read, selected and heard. */
const saidByPage: Partial<Picture> = {
  headline: "",
  unitLine: "",
  apart: [],
  limits: [],
  sources: "",
};

/** Without its headline the drawing is called by what it shows. */
function named(alt: string, drawing: SvgNode): SvgNode {
  const { "aria-labelledby": _, ...attributes } = drawing.attributes;
  return {
    ...drawing,
    attributes: { ...attributes, "aria-label": alt },
    children: drawing.children.filter(
      (child) =>
        typeof child === "string" || !["title", "desc"].includes(child.tag),
    ),
  };
}

/** The drawing of the picture; what the page says around it as text is left to the page. */
export function ComparisonChart({ picture }: ComparisonChartProps) {
  const bare = useMemo(() => ({ ...picture, ...saidByPage }), [picture]);
  const { setBox, drawing } = useCardDrawing(bare, pagePalette);
  return (
    <div ref={setBox} className="comparison-chart">
      {drawing && <SvgPicture drawing={named(picture.alt, drawing)} />}
    </div>
  );
}
