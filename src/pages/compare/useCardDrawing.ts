import { useId, useMemo, useState } from "react";

import { useSize } from "../../charts/useSize.ts";
import { drawPicture } from "../../exports/picture/drawPicture.ts";
import type { Palette } from "../../exports/picture/palette.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import type { SvgNode } from "../../exports/picture/svgNode.ts";

interface CardDrawing {
  /** The ref of the box that the drawing is to fill. */
  readonly setBox: (box: HTMLElement | null) => void;
  /** Undefined until the box has a width. */
  readonly drawing: SvgNode | undefined;
}

/** The picture as wide as its box. */
export function useCardDrawing(
  picture: Picture,
  palette: Palette,
): CardDrawing {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { width } = useSize(box);
  const id = useId();
  const drawing = useMemo(
    () =>
      width === 0
        ? undefined
        : drawPicture(picture, { kind: "card", width }, { palette, id }),
    [picture, width, palette, id],
  );
  return { setBox, drawing };
}
