import { pictureWords } from "../../../wording/pictureWords.ts";
import type { Ink } from "../chart/ink.ts";
import type { Sheet } from "../layouts.ts";
import type { Picture } from "../picture.ts";
import { emptyBlock, stacked, type Block } from "./block.ts";
import { listBlock } from "./limits.ts";
import {
  balancedParagraph,
  paragraph,
  type ParagraphLook,
} from "./paragraph.ts";
import type { QrCode } from "./qrCode.ts";
import { stampBlock } from "./stamp.ts";
import { wrapText } from "../text/wrapText.ts";

/** How far everything has stepped down to find room. */
export interface Fitting {
  /** Of the chart and its texts. */
  readonly scale: number;
  /** Of what stands under it. */
  readonly notes: number;
  readonly headline: number;
  /** How many limits are told before the rest is counted. */
  readonly limits: number;
}

export interface PageParts extends Ink {
  readonly head: Block;
  /** Between the chart and the foot: what stands apart. */
  readonly apart: Block;
  readonly foot: Block;
  readonly gap: number;
}

/** Sizes of text in sixteenths of a rem. */
const sizes = { unitLine: 13.5, note: 11.5, gap: 12 } as const;
const headlineSpacing = 1.24;

/** All of a page but its chart, at this fitting. */
export function pageParts(
  picture: Picture,
  sheet: Sheet,
  fitting: Fitting,
  palette: Ink["palette"],
  code: QrCode | null,
): PageParts {
  const unit = sheet.unit * fitting.scale;
  const ink = { unit, palette };
  const width = sheet.width - 2 * sheet.margin;
  const gap = sizes.gap * unit;
  const note: ParagraphLook = {
    size: sizes.note * sheet.unit * fitting.notes,
    weight: 400,
    fill: palette.muted,
    spacing: 1.4,
  };
  return {
    ...ink,
    gap,
    head: headBlock(picture, sheet, fitting, width, ink),
    apart: apartBlock(picture.apart, width, note),
    foot: footBlock(
      picture,
      fitting,
      { sheet, width, note, qr: qrBlock(code, sheet, palette) },
      { palette, unit: sheet.unit * fitting.notes },
    ),
  };
}

const mostLines = 3;

/** Sentence by sentence; where they are many, in one run, as they would take the chart's room. */
function apartBlock(
  apart: readonly string[],
  width: number,
  note: ParagraphLook,
): Block {
  return apart.length > mostLines
    ? paragraph(apart.join(" "), width, note)
    : stacked(
        apart.map((sentence) => paragraph(sentence, width, note)),
        0,
      );
}

function headBlock(
  { headline, unitLine }: Picture,
  sheet: Sheet,
  fitting: Fitting,
  width: number,
  { unit, palette }: Ink,
): Block {
  return stacked(
    [
      balancedParagraph(headline, width, {
        size: headlineSize(headline, sheet, width) * fitting.headline,
        weight: 600,
        fill: palette.ink,
        spacing: headlineSpacing,
      }),
      balancedParagraph(unitLine, width, {
        size: sizes.unitLine * unit,
        weight: 400,
        fill: palette.muted,
        spacing: 1.35,
      }),
    ],
    5 * unit,
  );
}

const headlineSteps = [1, 0.92, 0.85, 0.78, 0.7];

/** The largest step at which the headline keeps to its lines. */
function headlineSize(text: string, sheet: Sheet, width: number): number {
  const isShort = (size: number) =>
    wrapText(text, width, { size, weight: 600 }).length <= sheet.headlineLines;
  const sizesDown = headlineSteps.map((step) => step * sheet.headline);
  return sizesDown.find(isShort) ?? sizesDown.at(-1) ?? sheet.headline;
}

interface FootSpace {
  readonly sheet: Sheet;
  readonly width: number;
  readonly note: ParagraphLook;
  readonly qr: Block;
}

/** Limits, sources and stamp; the QR code at the right, beside all of them where limits have columns. */
function footBlock(
  picture: Picture,
  fitting: Fitting,
  { sheet, width, note, qr }: FootSpace,
  ink: Ink,
): Block {
  const gap = 8 * ink.unit;
  const beside = qr.height === 0 ? width : width - qr.height - 22 * ink.unit;
  const isBesideAll = sheet.limitColumns > 1;
  const limits = listBlock({
    title: pictureWords[picture.language].limits,
    items: limitItems(picture, fitting.limits),
    columns: sheet.limitColumns,
    mostColumns: 2,
    width: isBesideAll ? beside : width,
    look: note,
    ink: ink.palette.ink,
  });
  const origin = stacked(
    [
      paragraph(picture.sources, beside, note),
      stampBlock(picture.stamp, beside, note.size, ink),
    ],
    gap,
  );
  return isBesideAll
    ? withQr(stacked([limits, origin], gap), qr, width)
    : stacked([limits, withQr(origin, qr, width)], gap);
}

function limitItems(
  { limits, language }: Picture,
  shown: number,
): readonly string[] {
  const rest = limits.length - shown;
  return rest <= 0
    ? limits
    : [...limits.slice(0, shown), pictureWords[language].moreLimits(rest)];
}

function qrBlock(
  code: QrCode | null,
  { qrModule, unit }: Sheet,
  { ink }: Ink["palette"],
): Block {
  if (code === null || qrModule === null) return emptyBlock;
  // To half a px, so that at 2× every module falls on whole ones.
  const easy = Math.floor((72 * unit * 2) / code.size) / 2;
  const module = Math.max(qrModule, easy);
  return {
    height: code.size * module,
    draw: (left, top) => [
      code.draw(Math.round(left), Math.round(top), module, ink),
    ],
  };
}

/** Both end on one line. */
function withQr(text: Block, qr: Block, width: number): Block {
  const height = Math.max(text.height, qr.height);
  return {
    height,
    draw: (left, top) => [
      ...text.draw(left, top + height - text.height),
      ...qr.draw(left + width - qr.height, top + height - qr.height),
    ],
  };
}
