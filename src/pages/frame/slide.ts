import type { ReactNode } from "react";

/** One chart of a page as the meeting mode shows it: alone, as large as the screen. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  /** What is drawn, in what unit. */
  readonly note: string;
  /** What it says, as a sentence; empty where nothing can be said. */
  readonly sentence: string;
  /** Ids of the cities it can show; all of the record's where it does not say. */
  readonly cities?: readonly string[];
  /** Fills the box it is given. */
  readonly chart: ReactNode;
}
