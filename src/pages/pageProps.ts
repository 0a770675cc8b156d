export interface PageProps {
  /** What the page is about, where its address names it. */
  readonly item: string | null;
}
