export interface Embedded {
  /** Address of the page without a frame. */
  readonly frameUrl: string;
  /** Where the picture leads, and a reader who cannot see the frame. */
  readonly permalink: string;
  /** Of the script that gives the frame its height. */
  readonly scriptUrl: string;
  readonly title: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** An SVG that needs nothing from elsewhere. */
  readonly picture: string;
}

/**
 * What a page pastes in to show a comparison. The picture stands below the frame and gives it its size: it is what feeds
 * and readers show that drop frames. The script, once it hears from the frame, gives it a height of its own.
 */
export function embedSnippet(embedded: Embedded): string {
  const { frameUrl, permalink, scriptUrl, title, alt, picture } = embedded;
  return `<div style="position:relative">
<a data-doi-sanh href="${attribute(permalink)}"><img src="${attribute(pictureUrl(picture))}" alt="${attribute(alt)}" style="display:block;width:100%;height:auto"></a>
<iframe src="${attribute(frameUrl)}" title="${attribute(title)}" loading="lazy" allow="clipboard-write" style="position:absolute;inset:0;width:100%;height:100%;border:0;background:#fff"></iframe>
</div>
<script async src="${attribute(scriptUrl)}"></script>`;
}

/** As text, a third shorter than in base64; only what would end the address or the attribute is escaped. */
export function pictureUrl(svg: string): string {
  const text = svg
    .replaceAll(/[%#<>"{}|\\^`]|\s+/gu, (found) =>
      /\s/u.test(found) ? " " : encodeURIComponent(found),
    )
    .replaceAll("'", "%27");
  return `data:image/svg+xml;charset=utf-8,${text}`;
}

function attribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
