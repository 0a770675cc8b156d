import { use, useMemo, useState } from "react";

import { Still } from "../../charts/still/Still.tsx";
import { TakeStill, useIsServed } from "../../charts/still/stills.ts";
import { drawPicture } from "../../exports/picture/drawPicture.ts";
import { pagePalette } from "../../exports/picture/palette.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import type { SvgNode } from "../../exports/picture/svgNode.ts";
import { SvgPicture } from "../../exports/picture/SvgPicture.tsx";
import { toMarkup } from "../../exports/picture/toMarkup.ts";
import { useCardDrawing } from "./useCardDrawing.ts";
import "../../charts/still/chartSlot.css";
import "./comparisonChart.css";

interface ComparisonChartProps {
  readonly picture: Picture;
}

/** What stands around the drawing as text of the page, to be read, selected and heard. */
function bareOf(picture: Picture): Picture {
  return {
    ...picture,
    headline: "",
    unitLine: "",
    apart: [],
    limits: [],
    sources: "",
    stamp: { ...picture.stamp, address: "" },
  };
}

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

/** The widths of its box on a phone and a desk, in px; between them the build's drawing scales. */
const stillWidths = { narrow: 326, wide: 754 } as const;

/** Both drawings the build puts into the page, of which the page shows the one that fits. */
function stillMarkup(picture: Picture, alt: string): string {
  return Object.entries(stillWidths)
    .map(([name, width]) => {
      const look = { palette: pagePalette, id: name };
      const drawing = drawPicture(picture, { kind: "card", width }, look);
      return `<div class="chart-still chart-still--${name}">${toMarkup(named(alt, drawing))}</div>`;
    })
    .join("");
}

/** The drawing of the picture; what the page says around it as text is left to the page. */
export function ComparisonChart({ picture }: ComparisonChartProps) {
  const bare = useMemo(() => bareOf(picture), [picture]);
  const isBuild = use(TakeStill) !== null;
  const isServed = useIsServed();
  const [hasStill] = useState(isServed);
  const { setBox, drawing } = useCardDrawing(bare, pagePalette);
  return (
    <div ref={setBox} className="comparison-chart">
      {drawing ? (
        <SvgPicture drawing={named(picture.alt, drawing)} />
      ) : (
        hasStill && (
          <Still markup={isBuild ? stillMarkup(bare, picture.alt) : ""} />
        )
      )}
    </div>
  );
}
