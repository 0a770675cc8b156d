import { svgNode, type SvgNode } from "../svgNode.ts";
import { fontFaces, isFaceOf, type FontFace } from "./fontFaces.ts";

/** The drawing with the fonts in it that its texts are set in, and no others; throws where they cannot be fetched. */
export async function embedFonts(drawing: SvgNode): Promise<SvgNode> {
  const faces = facesOf(drawing);
  const rules = await Promise.all(faces.map(ruleOf));
  const style = svgNode("style", {}, rules.join("\n"));
  return { ...drawing, children: [style, ...drawing.children] };
}

export function facesOf(drawing: SvgNode): readonly FontFace[] {
  const texts = textsIn(drawing);
  return fontFaces.filter((face) =>
    texts.some(
      ({ attributes, children }) =>
        attributes["font-weight"] === face.weight &&
        isFaceOf(
          face,
          children.filter((one) => typeof one === "string").join(""),
        ),
    ),
  );
}

function textsIn(node: SvgNode): readonly SvgNode[] {
  return node.tag === "text"
    ? [node]
    : node.children.flatMap((child) =>
        typeof child === "string" ? [] : textsIn(child),
      );
}

async function ruleOf({
  weight,
  address,
  unicodeRange,
}: FontFace): Promise<string> {
  // The name of a font's file holds its hash: what the browser has of it is right, also with the network cut.
  const response = await fetch(address, { cache: "force-cache" });
  if (!response.ok) throw new Error(`font not fetched: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};src:url(data:font/woff2;base64,${toBase64(bytes)}) format("woff2");unicode-range:${unicodeRange}}`;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCodePoint(byte);
  return btoa(binary);
}
