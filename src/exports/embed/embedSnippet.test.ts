import { describe, expect, test } from "vitest";

import { embedSnippet, pictureUrl } from "./embedSnippet.ts";

const embedded = {
  frameUrl:
    "https://example.org/so-lieu/nhung/?so-theo=tien-do&ban=0123456789ab",
  permalink: "https://example.org/so-lieu/so-sanh/?so-theo=tien-do",
  scriptUrl: "https://example.org/so-lieu/nhung.js",
  title: "Thu ngân sách: Cao Bằng 53,6%",
  alt: 'Hình nói "gần" <100%',
  picture: '<svg xmlns="http://www.w3.org/2000/svg"><text>50 %</text></svg>',
};

describe(embedSnippet, () => {
  const snippet = embedSnippet(embedded);

  test("holds the frame with its title, the picture with its words, and the link", () => {
    expect(snippet).toContain(
      '<iframe src="https://example.org/so-lieu/nhung/?so-theo=tien-do&amp;ban=0123456789ab" title="Thu ngân sách: Cao Bằng 53,6%"',
    );
    expect(snippet).toContain('alt="Hình nói &quot;gần&quot; &lt;100%"');
    expect(snippet).toContain(
      '<a data-doi-sanh href="https://example.org/so-lieu/so-sanh/?so-theo=tien-do">',
    );
  });

  test("a hostile title ends no attribute", () => {
    const hostile = embedSnippet({
      ...embedded,
      title: '"><script>alert(1)</script>',
    });
    expect(hostile.match(/<script/gu)).toHaveLength(1);
    expect(hostile).toContain("&quot;&gt;&lt;script&gt;");
  });
});

describe(pictureUrl, () => {
  test.each([
    embedded.picture,
    "<svg>\n  <text a='1' b=\"#fff\">Móng Cái 71,2% &amp; ≠ “gần”</text>\n</svg>",
    "<svg>%22 {} | \\ ^ ` ? &lt;</svg>",
  ])("reads back as the picture: %s", (svg) => {
    const [head, ...rest] = pictureUrl(svg).split(",");
    expect(head).toBe("data:image/svg+xml;charset=utf-8");
    expect(decodeURIComponent(rest.join(","))).toBe(
      svg.replaceAll(/\s+/gu, " "),
    );
  });

  test("holds nothing that would end an attribute or the address", () => {
    expect(pictureUrl(embedded.picture)).not.toMatch(/["'<>#]/u);
  });
});
