import type { Language } from "../../../core/vocabulary.ts";
import type { PictureChart, RowMark } from "../chart/pictureChart.ts";
import type { Stamp } from "../picture.ts";

/** What a chat shows of a link: few marks, large; what it cannot tell is a press away. */
export interface LinkPicture {
  readonly language: Language;
  readonly headline: string;
  readonly unitLine: string;
  readonly body: PictureChart | Board;
  /** Cities that stand apart, each with its reason. */
  readonly apart: readonly string[];
  /** How many cautions the page tells of what is shown; empty for none. */
  readonly limits: string;
  readonly sources: string;
  readonly stamp: Pick<Stamp, "site" | "address">;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
}

/** The latest figures: a row an indicator, a column a city. */
export interface Board {
  readonly kind: "board";
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
}

export interface BoardColumn {
  readonly name: string;
  /** Of the city among all of the record, which its look goes by. */
  readonly place: number;
}

export interface BoardRow {
  readonly name: string;
  /** One a column. */
  readonly cells: readonly BoardCell[];
}

export type BoardCell =
  | {
      readonly kind: "shares";
      /** One for each plan. */
      readonly marks: readonly RowMark[];
      /** Its period, and where there is no room for it the plan's year. */
      readonly times: readonly string[];
    }
  | {
      /** A figure that no plan is known for, or why there is none. */
      readonly kind: "text";
      readonly text: string;
    };
