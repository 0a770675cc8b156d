import { useId, useMemo, useState } from "react";

import { useSize } from "../../charts/useSize.ts";
import { drawPicture } from "../../exports/picture/drawPicture.ts";
import { pagePalette } from "../../exports/picture/palette.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import type { SvgNode } from "../../exports/picture/svgNode.ts";
import { SvgPicture } from "../../exports/picture/SvgPicture.tsx";
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
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { width } = useSize(box);
  const id = useId();
  const drawing = useMemo(
    () =>
      width === 0
        ? undefined
        : named(
            picture.alt,
            drawPicture(
              { ...picture, ...saidByPage },
              { kind: "card", width },
              { palette: pagePalette, id },
            ),
          ),
    [picture, width, id],
  );
  return (
    <div ref={setBox} className="comparison-chart">
      {drawing && <SvgPicture drawing={drawing} />}
    </div>
  );
}
