import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { citySearch } from "../city/citySearch.ts";
import { compareSearch } from "../compare/compareSearch.ts";
import { dataSearch } from "../data/dataSearch.ts";
import { indicatorSearch } from "../indicator/indicatorSearch.ts";
import { meetingSearch } from "../meeting/meetingSearch.ts";
import { overviewSearch } from "../overview/overviewSearch.ts";
import { reportSearch } from "../sources/reportSearch.ts";
import { sourcesSearch } from "../sources/sourcesSearch.ts";

/**
 * They add to a page and take no figure from it: an open receipt, a pinned mark, and what only a meeting reads; the
 * basket, which chooses figures on the page that compares alone and is named there by itself.
 */
const harmless = ["so-lieu", "diem", "chieu", "buoc", "them"];

/** The parameters that a codec asks an address for. */
function namesOf(codec: {
  readonly parse: (search: URLSearchParams) => unknown;
}): readonly string[] {
  const names: string[] = [];
  const search = new URLSearchParams();
  search.get = (name) => {
    names.push(name);
    return null;
  };
  codec.parse(search);
  return names;
}

test("the script in index.html waits for exactly the parameters that choose figures", () => {
  const codecs = [
    citySearch,
    compareSearch,
    dataSearch,
    indicatorSearch,
    meetingSearch,
    overviewSearch,
    reportSearch,
    sourcesSearch,
  ];
  const chosen = codecs
    .flatMap(namesOf)
    .filter((name) => !harmless.includes(name));
  const html = readFileSync("index.html", "utf8");
  const [, list = ""] = /\[\?&\]\(\?:([a-z|-]+)\)=/u.exec(html) ?? [];
  expect(list.split("|").toSorted()).toEqual([...new Set(chosen)].toSorted());
});

test("the page that compares waits for a basket too", () => {
  const html = readFileSync("index.html", "utf8");
  const [, pattern = ""] = /\/(.+them=)\/\.test/u.exec(html) ?? [];
  const waits = (address: string) => new RegExp(pattern, "u").test(address);
  expect(waits("https://a.vn/so-sanh?them=x%231")).toBe(true);
  expect(waits("https://a.vn/en/so-sanh/?a=b&them=x%231")).toBe(true);
  expect(waits("https://a.vn/chi-tieu/so-sanh/x?them=x%231")).toBe(false);
  expect(waits("https://a.vn/?them=x%231")).toBe(false);
});
