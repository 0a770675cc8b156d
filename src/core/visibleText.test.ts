import { describe, expect, test } from "vitest";

import { visibleText } from "./visibleText.ts";

describe(visibleText, () => {
  test.each([
    [
      "a turned direction",
      "đạt \u202e%6,35\u202c",
      "đạt [U+202E]%6,35[U+202C]",
    ],
    ["an isolate", "\u2067Cao Bằng\u2069", "[U+2067]Cao Bằng[U+2069]"],
    ["zero width", "5\u200b3,6%\ufeff", "5[U+200B]3,6%[U+FEFF]"],
    ["a soft hyphen", "kế\u00adhoạch", "kế[U+00AD]hoạch"],
    ["a letter that is blank", "\u3164", "[U+3164]"],
    ["a control character", "a\u0000b\u001b", "a[U+0000]b[U+001B]"],
    ["a line that ends unseen", "a\u2028b", "a[U+2028]b"],
    ["beyond the first plane", "\u{e0061}", "[U+E0061]"],
  ])("%s is shown", (_, text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  test.each([
    "Thu ngân sách: trên 216\u00a0tỷ đồng, −23\u202f%",
    "e\u0302\u0309",
    "một\thai\nba",
    "省 😀",
  ])("%s stays as it is", (text) => {
    expect(visibleText(text)).toBe(text);
  });
});
