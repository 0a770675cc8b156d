import type { SvgNode } from "./svgNode.ts";
import { cleanText } from "./text/cleanText.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The drawing as a well-formed piece of XML, whatever a reader has typed into its texts. */
export function toMarkup({ tag, attributes, children }: SvgNode): string {
  const fields = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(String(value))}"`,
  );
  const content = children.map((child) =>
    typeof child === "string" ? escaped(child) : toMarkup(child),
  );
  return children.length === 0
    ? `<${tag}${fields.join("")}/>`
    : `<${tag}${fields.join("")}>${content.join("")}</${tag}>`;
}

function escaped(text: string): string {
  return cleanText(text).replaceAll(
    /[&<>"']/gu,
    (sign) => entities[sign] ?? "",
  );
}
