/** A comparison for other people's pages: without frame, title or way around the site. */
export function EmbedPage() {
  return <main />;
}
