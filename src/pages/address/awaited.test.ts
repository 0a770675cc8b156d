import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { citySearch } from "../city/citySearch.ts";
import { dataSearch } from "../data/dataSearch.ts";
import { indicatorSearch } from "../indicator/indicatorSearch.ts";
import { meetingSearch } from "../meeting/meetingSearch.ts";
import { overviewSearch } from "../overview/overviewSearch.ts";
import { reportSearch } from "../sources/reportSearch.ts";
import { sourcesSearch } from "../sources/sourcesSearch.ts";

/** They add to a page and take no figure from it: an open receipt, a pinned mark, and what only a meeting reads. */
const harmless = ["so-lieu", "diem", "chieu", "buoc"];

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
