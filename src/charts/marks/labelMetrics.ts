import { fontOf, textWidth } from "../textWidth.ts";
import type { LabelMetrics } from "./markScene.ts";

/** Sizes of marks.css, in rem. */
const labelSize = 0.75;
const noteSize = 0.6875;

/** As the browser draws the text of marks.css at this size of the root's font. */
export function labelMetrics(rem: number): LabelMetrics {
  return {
    unit: rem / 16,
    height: labelSize * rem * 1.25,
    widthOf: (label) => textWidth(label, fontOf(labelSize * rem)),
    noteWidthOf: (note) => textWidth(note, fontOf(noteSize * rem)),
  };
}
