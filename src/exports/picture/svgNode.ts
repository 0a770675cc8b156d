/** All that a picture is drawn with; nothing of it can run, load or lead anywhere. */
export type SvgTag =
  "svg" | "title" | "desc" | "style" | "g" | "rect" | "line" | "path" | "text";

export type SvgAttributes = Readonly<Record<string, string | number>>;

/** A drawing as a plain value: the same one becomes markup for a file and elements for a page. */
export interface SvgNode {
  readonly tag: SvgTag;
  /** By their names in SVG: "stroke-width". */
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
}

export function svgNode(
  tag: SvgTag,
  attributes: SvgAttributes,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { tag, attributes, children };
}
