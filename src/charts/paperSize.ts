export interface Size {
  readonly width: number;
  readonly height: number;
  /** Font size of the root, so that text in a drawing grows with the page. */
  readonly rem: number;
}

/** 10.5pt, as theme.css sets the root's font for print. */
const paperRem = 14;
/** Text width of A4 portrait at the browsers' own margins of 1 cm (718 px), less the padding of a card. */
const paperWidth = 680;
/** In lines of text: fewer cannot be read, more leave a sheet no room for a word beside the chart. */
const lowest = 16;
const highest = 48;

/**
 * What a chart is drawn at for paper, whatever the window: as wide as A4 portrait, since chartHolder.css scales that to
 * the sheet, and as high as its box on the screen was in lines of text, within limits.
 */
export function paperSize({ height, rem }: Size): Size {
  const lines = Math.min(Math.max(height / rem, lowest), highest);
  return {
    width: paperWidth,
    height: Math.round(lines * paperRem),
    rem: paperRem,
  };
}
