/** What a worker is given: the record, and the paths whose pages it is to draw. */
export interface PrerenderJob {
  /** The published files by their names in the record's folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Below the site's folder, from its slash: "/en/chi-tieu/budget-revenue". */
  readonly paths: readonly string[];
  /** ISO date that the pages are drawn on. */
  readonly today: string;
  /** The font's files by weight, the one with the plain letters first. */
  readonly fonts: Readonly<Record<string, readonly string[]>>;
}

/** A page as a browser would draw it without a selection in its address. */
export interface PrerenderedPage {
  /** The path it was asked for. */
  readonly asked: string;
  /** The path of what it shows: the first of the record, where the one asked for names none. */
  readonly path: string;
  readonly title: string;
  readonly html: string;
}
