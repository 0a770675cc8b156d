import fs from "node:fs";
import path from "node:path";

import { parseSync } from "@swc/core";

import { saidBy } from "./saidBy.ts";
import { nameOf, nodeList, nodesIn, textOf, type Node } from "./swcNode.ts";

/** Where nothing that a reader sees may be written down; below them, what is drawn for us alone is left out. */
const folders = ["src/pages", "src/components", "src/charts"];
const files = ["src/App.tsx", "src/main.tsx"];
const leftOut = /\.(test|fixture)\.tsx?$|\.d\.ts$|^src\/pages\/gallery\//u;

/** Attributes that are read out or shown. */
const readerAttributes = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

const letter = /\p{L}/u;
/** Letters of Vietnamese that English has not; between them in Unicode stand × and ÷. */
const vietnameseLetter = /[À-ÖØ-öø-ỹ]/u;

/** Every text in the pages, components and charts that no catalogue holds. */
export function strayTextsIn(root: string): readonly string[] {
  const found = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true })
      .map((name) => path.posix.join(folder, ...String(name).split(path.sep))),
  );
  return [...found, ...files]
    .filter((file) => /\.tsx?$/u.test(file) && !leftOut.test(file))
    .toSorted()
    .flatMap((file) =>
      strayTexts(file, fs.readFileSync(path.join(root, file), "utf8")),
    );
}

/** The same in one source: "file:line: "text" — put it into src/wording". */
export function strayTexts(file: string, source: string): readonly string[] {
  const module = parseSync(source, {
    syntax: "typescript",
    tsx: file.endsWith(".tsx"),
  });
  const strays = nodesIn(module).flatMap(straysAt);
  const bytes = Buffer.from(source);
  const inOrder = [...new Set(strays)].toSorted(
    (a, b) => offsetOf(a) - offsetOf(b),
  );
  return inOrder.map((node) => {
    const text = textOf(node).trim().replaceAll(/\s+/gu, " ");
    return `${file}:${lineOf(node, bytes)}: "${text}" — put it into src/wording`;
  });
}

function straysAt(node: Node): readonly Node[] {
  switch (node.type) {
    case "JSXText":
      return [node].filter(hasLetters);
    case "JSXAttribute":
      return readerAttributes.has(nameOf(node["name"]))
        ? saidBy(node["value"]).filter(hasLetters)
        : [];
    case "JSXElement":
    case "JSXFragment":
      return nodeList(node["children"])
        .filter(({ type }) => type === "JSXExpressionContainer")
        .flatMap(saidBy)
        .filter(hasLetters);
    case "StringLiteral":
      return isLoneLetter(node) ? [] : [node].filter(isVietnamese);
    case "TemplateElement":
      return [node].filter(isVietnamese);
    default:
      return [];
  }
}

function isVietnamese(node: Node): boolean {
  return vietnameseLetter.test(textOf(node));
}

/** A letter as such, as in what spells names without their marks; shown, it is found where it is shown. */
function isLoneLetter(node: Node): boolean {
  return textOf(node).normalize("NFC").length === 1;
}

function hasLetters(node: Node): boolean {
  return letter.test(textOf(node));
}

/** swc counts bytes from 1; text of JSX may begin with the lines above its first letter. */
function offsetOf({ span, raw, type }: Node): number {
  const start =
    typeof span === "object" && span !== null && "start" in span
      ? Number(span.start) - 1
      : 0;
  const isText = type === "JSXText" && typeof raw === "string";
  return start + (isText ? raw.length - raw.trimStart().length : 0);
}

function lineOf(node: Node, bytes: Buffer): number {
  const above = bytes.subarray(0, offsetOf(node)).toString();
  return above.split("\n").length;
}
