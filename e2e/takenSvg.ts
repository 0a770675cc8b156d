import { SaxesParser } from "saxes";

/** A drawing as an XML parser finds it. */
export interface TakenSvg {
  readonly title: string;
  readonly description: string;
  /** What it says, text after text, with plain spaces. */
  readonly text: string;
  readonly style: string;
  /** Names and values of all attributes. */
  readonly attributes: readonly (readonly [string, string])[];
  /** Where the foot begins, in shares of the height. */
  readonly footTop: number;
}

/** Throws where it is no XML. */
export function readSvg(bytes: Uint8Array): TakenSvg {
  const texts: Record<string, string[]> = {};
  const attributes: (readonly [string, string])[] = [];
  const boxes: Readonly<Record<string, string>>[] = [];
  const open: string[] = [];
  let height = 0;
  const parser = new SaxesParser();
  parser.on("opentag", (node) => {
    open.push(node.name);
    if (node.name === "text") (texts["text"] ??= []).push("");
    const own = Object.entries(node.attributes);
    attributes.push(...own);
    if (node.name === "rect") boxes.push(Object.fromEntries(own));
    if (node.name === "svg")
      height = Number(node.attributes["viewBox"]?.split(" ")[3]);
  });
  parser.on("text", (text) => {
    const within = open.at(-1) ?? "";
    const said = (texts[within] ??= [""]);
    said[said.length - 1] = `${said.at(-1) ?? ""}${text}`;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  const all = (tag: string) => plain((texts[tag] ?? []).join(" "));
  return {
    title: all("title"),
    description: all("desc"),
    text: all("text"),
    style: all("style"),
    attributes,
    footTop: Number(boxes[1]?.["y"]) / height,
  };
}

/** With plain spaces, one at a time. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
