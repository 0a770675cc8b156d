import { renderToStaticMarkup } from "react-dom/server";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";

import { SvgPicture } from "./SvgPicture.tsx";
import { svgNode } from "./svgNode.ts";
import { toMarkup } from "./toMarkup.ts";

/** Every text and attribute as a second, strict reader of XML finds them; throws where the markup is not well-formed. */
function readBack(markup: string) {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => found.push(text));
  parser.on("opentag", ({ attributes }) =>
    found.push(...Object.values(attributes)),
  );
  parser.write(markup).close();
  return found;
}

const hostile = `</text><script>alert(1)</script>"' onload='x' & <![CDATA[ ]]> \u0000\u202e]]>`;

describe(toMarkup, () => {
  test("whatever is typed stays text", () => {
    const markup = toMarkup(svgNode("text", { "data-mark": hostile }, hostile));
    const clean = hostile.replaceAll("\u0000", "").replaceAll("\u202e", "");
    expect(readBack(markup)).toEqual([clean, clean]);
    expect(markup).not.toContain("<script");
  });

  test("is what React makes of the same drawing", () => {
    const drawing = svgNode(
      "svg",
      { viewBox: "0 0 10 10", "aria-labelledby": "a b", role: "img" },
      svgNode("title", { id: "a" }, "Cao Bằng & Móng Cái"),
      svgNode(
        "g",
        { transform: "translate(1 2)", "data-mark": "r#1" },
        svgNode("path", {
          d: "M0 0H1",
          "stroke-width": 2,
          "stroke-dasharray": "1 4",
          "stroke-linejoin": "round",
          "paint-order": "stroke",
          "shape-rendering": "crispEdges",
        }),
      ),
      svgNode("text", { "font-size": 12, "text-anchor": "end" }, "53,6%"),
    );
    const byReact = renderToStaticMarkup(<SvgPicture drawing={drawing} />);
    const closed = (markup: string) =>
      markup.replaceAll(/<(\w+)([^<>]*)><\/\1>/gu, "<$1$2/>");
    expect(closed(byReact)).toBe(closed(toMarkup(drawing)));
  });
});
