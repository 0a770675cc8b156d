/** What a worker is given: the record, and the paths whose pages it is to draw. */
export interface PrerenderJob {
  /** The published files by their names in the record's folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Below the site's folder, from its slash: "/en/chi-tieu/budget-revenue". */
  readonly paths: readonly string[];
  /** Pages whose links are shown with a picture. */
  readonly pictures: readonly PictureJob[];
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

export interface PictureJob {
  /** As in `paths`. */
  readonly path: string;
  /** In full, as it will be reached. */
  readonly url: string;
}

/** What a chat shows of a page; null where there is nothing to draw. */
export interface LinkImage {
  readonly path: string;
  readonly png: Uint8Array | null;
  /** The picture in words. */
  readonly alt: string;
}

/** What a worker sends back, one by one. */
export type Drawn =
  { readonly page: PrerenderedPage } | { readonly picture: LinkImage };
