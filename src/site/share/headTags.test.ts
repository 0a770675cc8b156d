import { describe, expect, test } from "vitest";

import { inLanguage, withHeadTags } from "./headTags.ts";
import { publicAddress } from "./publicAddress.ts";

const head = `<head><meta
      name="description"
      content="x"
    /></head>`;
const address = {
  language: "en",
  page: "city",
  item: "cao-bang",
  path: "en/thanh-pho/cao-bang",
} as const;
const page = {
  address,
  title: "Cao Bằng",
  description: 'A "city" & <more>',
  picture: { file: "share/en-thanh-pho-cao-bang-0123.png", alt: 'Of "it"' },
};

describe(withHeadTags, () => {
  test("describes the page, whatever the record says of it", () => {
    const html = withHeadTags(head, { ...page, site: null });
    expect(html).toContain('content="A &quot;city&quot; &amp; &lt;more>"');
    expect(html).toContain('property="og:title" content="Cao Bằng"');
  });

  test("names no address where it does not know the site's", () => {
    const html = withHeadTags(head, { ...page, site: null });
    expect(html).not.toMatch(/og:url|og:image|canonical|hreflang/u);
    expect(html).toContain('name="twitter:card" content="summary"');
  });

  test("names its picture in full, with its size and its words", () => {
    const site = "https://example.org/so-lieu/";
    const html = withHeadTags(head, { ...page, site });
    expect(html).toContain('name="twitter:card" content="summary_large_image"');
    expect(html).toContain(
      'property="og:image" content="https://example.org/so-lieu/share/en-thanh-pho-cao-bang-0123.png"',
    );
    expect(html).toContain('property="og:image:width" content="1200"');
    expect(html).toContain('property="og:image:height" content="630"');
    expect(html).toContain(
      'property="og:image:alt" content="Of &quot;it&quot;"',
    );
  });

  test("is a plain card where there is no picture", () => {
    const site = "https://example.org/so-lieu/";
    const html = withHeadTags(head, { ...page, site, picture: undefined });
    expect(html).toContain('name="twitter:card" content="summary"');
    expect(html).not.toContain("og:image");
  });

  test("names itself and its twin in full where it does", () => {
    const site = "https://example.org/so-lieu/";
    const html = withHeadTags(head, { ...page, site });
    expect(html).toContain(
      'rel="canonical" href="https://example.org/so-lieu/en/thanh-pho/cao-bang/"',
    );
    expect(html).toContain(
      'hreflang="vi" href="https://example.org/so-lieu/thanh-pho/cao-bang/"',
    );
  });
});

describe(inLanguage, () => {
  test.each([
    ["vi", "", "en", "en"],
    ["en", "en", "vi", ""],
    ["vi", "du-lieu", "en", "en/du-lieu"],
    ["en", "en/du-lieu", "vi", "du-lieu"],
    ["vi", "du-lieu", "vi", "du-lieu"],
  ] as const)("%s /%s in %s is /%s", (language, path, wanted, found) => {
    expect(inLanguage({ language, path }, wanted)).toBe(found);
  });
});

describe(publicAddress, () => {
  test.each([
    [undefined, null],
    ["", null],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/so-lieu", "https://example.org/so-lieu/"],
    ["https://example.org/so-lieu/?a=1#b", "https://example.org/so-lieu/"],
  ])("%s stands for %s", (given, address) => {
    expect(publicAddress(given)).toBe(address);
  });

  test.each(["example.org", "javascript:alert(1)", "/so-lieu/"])(
    "%s is refused",
    (given) => {
      expect(() => publicAddress(given)).toThrow("is no web address");
    },
  );
});
