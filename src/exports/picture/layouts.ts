/** The shapes a picture is taken away in; `card` is for a page and takes its width from there. */
export const exportLayouts = ["wide", "square", "tall", "a5"] as const;
export type ExportLayout = (typeof exportLayouts)[number];

export type PictureLayout =
  | { readonly kind: ExportLayout }
  | { readonly kind: "card"; /** px, 300 at least. */ readonly width: number };

/** How a layout is set; sizes are px of the drawing before anything has to step down. */
export interface Sheet {
  readonly width: number;
  /** Null where it is as high as what it holds. */
  readonly height: number | null;
  readonly margin: number;
  /** px in a sixteenth of a rem, as the charts of the pages count: text at marks is 12 of them. */
  readonly unit: number;
  readonly headline: number;
  /** Lines of the headline before it steps down. */
  readonly headlineLines: number;
  /** How far all text may grow where there is little to show. */
  readonly mostScale: number;
  /** How many columns the limits stand in. */
  readonly limitColumns: number;
  /** px that a module of the QR code takes at least; null for none. */
  readonly qrModule: number | null;
  /** Printed size, where it is for paper. */
  readonly paper: { readonly width: string; readonly height: string } | null;
}

const sheets: Readonly<Record<ExportLayout, Sheet>> = {
  wide: {
    width: 1200,
    height: 675,
    margin: 44,
    unit: 1.32,
    headline: 35,
    headlineLines: 2,
    mostScale: 1.1,
    limitColumns: 2,
    qrModule: 2,
    paper: null,
  },
  square: {
    width: 1080,
    height: 1080,
    margin: 52,
    unit: 1.85,
    headline: 48,
    headlineLines: 3,
    mostScale: 1.15,
    limitColumns: 1,
    qrModule: 2,
    paper: null,
  },
  tall: {
    width: 1080,
    height: 1920,
    margin: 64,
    unit: 2.5,
    headline: 68,
    headlineLines: 4,
    mostScale: 1.25,
    limitColumns: 1,
    qrModule: 2.5,
    paper: null,
  },
  // 148 × 210 mm in CSS px, of which there are 96 in an inch.
  a5: {
    width: 559.37,
    height: 793.7,
    margin: 34,
    unit: 0.9,
    headline: 25,
    headlineLines: 3,
    mostScale: 1.08,
    limitColumns: 1,
    qrModule: 1.7,
    paper: { width: "148mm", height: "210mm" },
  },
};

const leastCard = 300;

export function sheetOf(layout: PictureLayout): Sheet {
  if (layout.kind !== "card") return sheets[layout.kind];
  const width = Math.max(leastCard, layout.width);
  const isNarrow = width < 480;
  return {
    width,
    height: null,
    margin: isNarrow ? 16 : 24,
    unit: isNarrow ? 1.08 : 1.125,
    headline: isNarrow ? 20 : 26,
    headlineLines: 6,
    mostScale: 1,
    limitColumns: 1,
    qrModule: null,
    paper: null,
  };
}
