import { isOverlapping, type Box } from "../../charts/marks/labelLayout.ts";
import type { SvgNode } from "./svgNode.ts";
import { widthOf, type Weight } from "./text/textWidth.ts";

export interface TextBox extends Box {
  readonly text: string;
}

/** Letters with their signs, in sizes from the foot; a little tighter than a line, so that lines may follow closely. */
const ascent = 0.86;
const descent = 0.22;

/** Where every text of a drawing stands, but those that are turned, whose boxes are mostly empty. */
export function textBoxes(node: SvgNode): readonly TextBox[] {
  if (/rotate/u.test(String(node.attributes["transform"] ?? ""))) return [];
  if (node.tag === "text") return [boxOf(node)];
  return node.children.flatMap((child) =>
    typeof child === "string" ? [] : textBoxes(child),
  );
}

function boxOf({ attributes, children }: SvgNode): TextBox {
  const text = children.filter((one) => typeof one === "string").join("");
  const size = Number(attributes["font-size"]);
  const weight: Weight = attributes["font-weight"] === 600 ? 600 : 400;
  const width = widthOf(text, size, weight);
  const shift = { start: 0, middle: 0.5, end: 1 }[
    String(attributes["text-anchor"] ?? "start")
  ];
  const left = Number(attributes["x"]) - width * (shift ?? Number.NaN);
  const foot = Number(attributes["y"]);
  return {
    text,
    left,
    right: left + width,
    top: foot - ascent * size,
    bottom: foot + descent * size,
  };
}

/** What collides, and what leaves the sheet. */
export function faultsOf(drawing: SvgNode): readonly string[] {
  const [, , width = 0, height = 0] = String(drawing.attributes["viewBox"])
    .split(" ")
    .map(Number);
  const boxes = textBoxes(drawing);
  const slack = 0.75;
  const outside = boxes.filter(
    ({ left, top, right, bottom }) =>
      left < -slack || top < 0 || right > width + slack || bottom > height,
  );
  const collisions = boxes.flatMap((box, order) =>
    boxes
      .slice(order + 1)
      .filter((other) =>
        isOverlapping(
          { ...box, left: box.left + slack, right: box.right - slack },
          other,
        ),
      )
      .map((other) => `${box.text} × ${other.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...collisions];
}
