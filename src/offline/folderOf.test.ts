import { describe, expect, test } from "vitest";

import { folderOf } from "./folderOf.ts";

const site = "https://example.org";

describe(folderOf, () => {
  test.each([
    ["/so-lieu/du-lieu?nam=2024#a", "/so-lieu/du-lieu/?nam=2024#a"],
    ["/so-lieu/index.html?nam=2024", "/so-lieu/?nam=2024"],
    ["/index.html", "/"],
    ["/so-lieu", "/so-lieu/"],
  ])("%s means %s", (address, folder) => {
    expect(folderOf(new URL(address, site))?.href).toBe(`${site}${folder}`);
  });

  test.each(["/", "/so-lieu/", "/so-lieu/?nam=2024"])(
    "%s is one",
    (address) => {
      expect(folderOf(new URL(address, site))).toBeNull();
    },
  );
});
