import { createElement, memo, type ReactNode } from "react";

import type { SvgAttributes, SvgNode } from "./svgNode.ts";
import { cleanText } from "./text/cleanText.ts";

interface SvgPictureProps {
  readonly drawing: SvgNode;
}

/** The drawing on a page: the same tree that becomes a file, as elements. */
export const SvgPicture = memo(function SvgPicture({
  drawing,
}: SvgPictureProps) {
  return elementOf(drawing);
});

function elementOf({ tag, attributes, children }: SvgNode): ReactNode {
  return createElement(
    tag,
    propsOf(attributes),
    ...children.map((child) =>
      typeof child === "string" ? cleanText(child) : elementOf(child),
    ),
  );
}

function propsOf(attributes: SvgAttributes): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [propName(name), value]),
  );
}

/** React writes stroke-width as strokeWidth, but leaves aria- and data- names as they are. */
function propName(name: string): string {
  if (/^(?:aria|data)-/u.test(name)) return name;
  if (name === "class") return "className";
  return name.replaceAll(/[-:](\w)/gu, (_, letter: string) =>
    letter.toUpperCase(),
  );
}
