import { beforeAll, describe, expect, test } from "vitest";

import type { Report } from "../../core/observation.ts";
import { loadWords, type Words } from "../../wording/words.ts";
import type { Provenance } from "../provenance.ts";
import { toBibtex } from "./bibtex.ts";
import { citedWorks } from "./citedWork.ts";
import { formatLongCitation, formatShortCitation } from "./formatCitation.ts";
import { toRis } from "./ris.ts";

let vi: Words;
let en: Words;

beforeAll(async () => {
  [vi, en] = [await loadWords.vi(), await loadWords.en()];
});

const provenance: Provenance = {
  version: "a1b2c3",
  permalink: "https://example.vn/so-sanh?nam=2024&so-theo=tien-do#{x}_%20",
  accessed: "2026-11-25",
  language: "vi",
};

const report: Report = {
  id: "2022-10-28-cao-bang",
  city: "cao-bang",
  title: "Nhiệm vụ 100% & {cuối} năm_2022",
  publisher: "UBND thành phố Cao Bằng",
  kind: "city-hall",
  meeting: "2022-10-27",
  published: "2022-10-28",
  url: null,
};
const press: Report = {
  ...report,
  id: "2024-01-12-mong-cai",
  title: "Móng Cái\r\nđón khách",
  publisher: "Báo Quảng Ninh",
  kind: "press",
  published: null,
  meeting: null,
  url: "https://baoquangninh.vn/x",
};

const works = () =>
  citedWorks(
    "doi-sanh-x-2024-a1b2c3",
    "Giải ngân",
    [report, press],
    provenance,
  );

describe(formatLongCitation, () => {
  test("names version, address, day, licence and the original reports", () => {
    const address = provenance.permalink;
    expect(
      formatLongCitation(vi, "Giải ngân", [report, press], provenance),
    ).toBe(
      `Đối Sánh, “Giải ngân”, bản số liệu a1b2c3, ${address}, truy cập ngày 25/11/2026. Giấy phép CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Nguồn gốc: UBND thành phố Cao Bằng, “Nhiệm vụ 100% & {cuối} năm_2022”, 28/10/2022; Báo Quảng Ninh, “Móng Cái\r\nđón khách”, https://baoquangninh.vn/x.`,
    );
    expect(formatShortCitation(en, "Disbursement", provenance)).toBe(
      `Đối Sánh, “Disbursement”, record version a1b2c3, ${address}, accessed 25 Nov 2026.`,
    );
  });

  test("says nothing of original sources where there are none", () => {
    expect(formatLongCitation(en, "None", [], provenance)).toMatch(
      /4\.0\/\)\.$/u,
    );
  });
});

/** Entries by the grammar of BibTeX: a kind, a key, fields of balanced braces; anything else fails to match. */
function parseBibtex(source: string) {
  const [comment = "", ...blocks] = source.split(/^@misc/mu);
  return {
    comment,
    entries: blocks.map((block) => {
      const parts =
        /^\{([a-z0-9-]+),\n((?: {2}[a-z]+ = \{.*\},\n)+)\}\n*$/u.exec(block);
      if (parts === null) throw new Error(`not an entry: ${block}`);
      const fields = [
        ...(parts[2] ?? "").matchAll(/^ {2}([a-z]+) = \{(.*)\},$/gmu),
      ].map(([, name = "", value = ""]) => [name, value] as const);
      return { key: parts[1], fields: new Map(fields) };
    }),
  };
}

/** How deep the braces are at the end, never below nought on the way; escaped ones do not count. */
function depthOf(value: string): number {
  const braces = value.replaceAll(/\\[\\{}]/gu, "").matchAll(/[{}]/gu);
  return [...braces].reduce((depth, [brace]) => {
    if (depth < 0) return depth;
    return brace === "{" ? depth + 1 : depth - 1;
  }, 0);
}

describe(toBibtex, () => {
  test("is a note on its letters, then one entry a work", () => {
    const { comment, entries } = parseBibtex(toBibtex("vi", works()));
    expect(comment).toMatch(/^% Tệp này mã hoá UTF-8[^@]*$/u);
    expect(entries.map(({ key }) => key)).toEqual([
      "doi-sanh-x-2024-a1b2c3",
      "2022-10-28-cao-bang",
      "2024-01-12-mong-cai",
    ]);
    const [own, hall, news] = entries.map(({ fields }) => fields);
    expect(own?.get("author")).toBe("{Đối Sánh}");
    expect(own?.get("version")).toBe("a1b2c3");
    expect(own?.get("urldate")).toBe("2026-11-25");
    expect(own?.get("url")).toBe(
      "https://example.vn/so-sanh?nam=2024&so-theo=tien-do#%7Bx%7D_%20",
    );
    expect(hall?.get("title")).toBe(
      String.raw`{Nhiệm vụ 100\% \& \{cuối\} năm\_2022}`,
    );
    expect(hall?.get("year")).toBe("2022");
    expect(hall?.has("url")).toBe(false);
    expect(news?.get("title")).toBe("{Móng Cái đón khách}");
    expect(news?.has("year")).toBe(false);
  });

  test("keeps its braces in balance whatever the texts hold", () => {
    const hostile = {
      ...report,
      title: String.raw`}} @misc{x, \input{a} $^~#"`,
    };
    const { entries } = parseBibtex(
      toBibtex("en", citedWorks("k", "}{", [hostile], provenance)),
    );
    expect(entries).toHaveLength(2);
    const values = entries.flatMap(({ fields }) => [...fields.values()]);
    expect(values.map(depthOf).filter((depth) => depth !== 0)).toEqual([]);
  });
});

describe(toRis, () => {
  test("every line is a tag, two spaces, a hyphen and a space, and ends in CRLF", () => {
    const lines = toRis(works()).split("\r\n");
    expect(lines.pop()).toBe("");
    const records = lines.join("\n").split("\n\n");
    expect(records).toHaveLength(3);
    const told = lines.filter((line) => line !== "");
    expect(told.filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual(
      [],
    );
    expect(records.map((record) => record.split("\n")[0])).toEqual([
      "TY  - DATA",
      "TY  - RPRT",
      "TY  - NEWS",
    ]);
    expect(records.map((record) => record.split("\n").at(-1))).toEqual([
      "ER  - ",
      "ER  - ",
      "ER  - ",
    ]);
    expect(told).toContain("AU  - Đối Sánh");
    expect(told).toContain("ET  - a1b2c3");
    expect(told).toContain("Y2  - 2026/11/25");
    expect(told).toContain("TI  - Móng Cái đón khách");
    expect(told).toContain(`UR  - ${provenance.permalink}`);
  });
});
