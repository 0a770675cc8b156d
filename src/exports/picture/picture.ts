import type { Language } from "../../core/vocabulary.ts";
import type { PictureChart } from "./chart/pictureChart.ts";

/** Everything a picture says, in the reader's language; how it looks is drawPicture's. */
export interface Picture {
  readonly language: Language;
  /** May be the reader's own words. */
  readonly headline: string;
  /** Unit and period. */
  readonly unitLine: string;
  readonly chart: PictureChart;
  /** Cities and figures that stand apart, each with its reason. */
  readonly apart: readonly string[];
  /** What the chart does not tell. */
  readonly limits: readonly string[];
  /** "Nguồn: …" with days. */
  readonly sources: string;
  readonly stamp: Stamp;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
}

/** Where a picture comes from, wherever it ends up. */
export interface Stamp {
  /** Our name, in the two parts of its wordmark. */
  readonly site: { readonly first: string; readonly second: string };
  /** "Bản số liệu 4f2a91c0" */
  readonly version: string;
  /** Short, to be read and typed; empty where what stands around the picture says it. */
  readonly address: string;
  readonly licence: string;
  /** Of the comparison itself, for the QR code. */
  readonly permalink: string;
}
