import { describe, expect, test } from "vitest";

import { vietnameseLetters } from "./slips.fixture.ts";
import { loadWords } from "./words.ts";

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Every catalogue, whether every page needs it or one part that is fetched later. */
const catalogues = {
  vi: import.meta.glob("./vi/*.ts", { eager: true }) satisfies Modules,
  en: import.meta.glob("./en/*.ts", { eager: true }) satisfies Modules,
};
const pairs: Modules = import.meta.glob("./*Words.ts", { eager: true });

/** Said alike in both languages, and meant to be; what joins parts by signs alone needs no leave. */
const alike = [
  "frame.siteName.first",
  "frame.siteName.second",
  "numbers.oneUnitNames.USD",
  "numbers.unitNames.USD",
];

/** Vietnamese in an English text: our name, the other language's, and the sources' own hedges. */
const borrowed = /Đối Sánh|Đối|Sánh|Tiếng Việt|\((gần|trên\/hơn|khoảng)\)/gu;

const englishWords =
  /\b(the|of|and|is|are|was|not|with|which|figures?|plan|pace|year|source|chart)\b/iu;

/** One text of a catalogue, by its path: a string, or a function that puts one together. */
type Texts = ReadonlyMap<string, string | Saying>;
type Saying = (...parts: readonly never[]) => unknown;

function textsOf(catalogue: unknown, path: string): Texts {
  if (typeof catalogue === "string" || isSaying(catalogue))
    return new Map([[path, catalogue]]);
  return new Map(
    Object.entries(catalogue ?? {}).flatMap(([key, value]) => [
      ...textsOf(value, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

function isSaying(value: unknown): value is Saying {
  return typeof value === "function";
}

/** What a text may say: of a function its whole source, every branch of it. */
function wordingOf(text: string | Saying): string {
  return String(text);
}

/** What is written between the quotes of a function, without the names it puts there. */
function literalsOf(text: string | Saying): string {
  if (typeof text === "string") return text;
  const quoted = String(text).match(/`[^`]*`|"[^"]*"|'[^']*'/gu) ?? [];
  return quoted.join(" ").replaceAll(/\$\{[^}]*\}/gu, " ");
}

/** Everything in which two catalogues are not one another's translation, as "path: what is wrong". */
function problemsOf(
  vi: Texts,
  en: Texts,
  allowed: readonly string[],
): readonly string[] {
  const paths = [...new Set([...vi.keys(), ...en.keys()])];
  const isSame = (path: string) =>
    wordingOf(vi.get(path) ?? "") === wordingOf(en.get(path) ?? "");
  return [
    ...paths.flatMap((path) =>
      textProblems(vi.get(path), en.get(path), allowed.includes(path)).map(
        (problem) => `${path}: ${problem}`,
      ),
    ),
    ...allowed
      .filter((path) => !vi.has(path) || !isSame(path))
      .map((path) => `${path}: needs no allowance`),
  ];
}

function textProblems(
  vi: string | Saying | undefined,
  en: string | Saying | undefined,
  mayBeAlike: boolean,
): readonly string[] {
  if (vi === undefined) return ["not in Vietnamese"];
  if (en === undefined) return ["not in English"];
  if (typeof vi !== typeof en) return ["a function in one language only"];
  const [said, saidInEnglish] = [wordingOf(vi), wordingOf(en)];
  if (said === "" && saidInEnglish === "") return [];
  const own = saidInEnglish.replaceAll(borrowed, "");
  return [
    ...(said === "" || saidInEnglish === "" ? ["empty in one language"] : []),
    ...(said === saidInEnglish && !mayBeAlike && /\p{L}/u.test(literalsOf(vi))
      ? ["the same in both"]
      : []),
    ...(vietnameseLetters.test(own) ? ["Vietnamese letters in English"] : []),
    ...(englishWords.test(literalsOf(vi))
      ? ["English words in Vietnamese"]
      : []),
  ];
}

/** The catalogues of a folder by what they export; words.ts only gathers them. */
function gathered(modules: Modules): Texts {
  const parts = Object.entries(modules).filter(
    ([file]) => !file.endsWith("/words.ts"),
  );
  return textsOf(Object.assign({}, ...parts.map(([, exports]) => exports)), "");
}

describe(problemsOf, () => {
  test("both languages say everything, each in its own words", () => {
    const vi = gathered(catalogues.vi);
    expect(vi.size).toBeGreaterThan(250);
    expect(problemsOf(vi, gathered(catalogues.en), alike)).toEqual([]);
  });

  test.each([
    [{ a: "số" }, {}, "a: not in English"],
    [{}, { a: "figure" }, "a: not in Vietnamese"],
    [{ a: "số" }, { a: () => "figure" }, "a: a function in one language only"],
    [{ a: "số" }, { a: "" }, "a: empty in one language"],
    [{ a: "" }, { a: "figure" }, "a: empty in one language"],
    [{ a: { b: "USD" } }, { a: { b: "USD" } }, "a.b: the same in both"],
    [
      { a: () => "mức" },
      { a: () => (Date.now() > 0 ? "level" : "số") },
      "a: Vietnamese letters in English",
    ],
    [
      { a: (day: string) => `đến ${day}` },
      { a: (day: string) => `đến ${day}` },
      "a: the same in both|a: Vietnamese letters in English",
    ],
    [{ a: "số" }, { a: "plan số" }, "a: Vietnamese letters in English"],
    [{ a: "% of plan" }, { a: "% reached" }, "a: English words in Vietnamese"],
    [
      { a: (share: string) => `${share} of plan` },
      { a: (share: string) => `reached ${share}` },
      "a: English words in Vietnamese",
    ],
  ])("%o with %o is reported: %s", (vi, en, problem) => {
    expect(problemsOf(textsOf(vi, ""), textsOf(en, ""), [])).toEqual(
      problem.split("|"),
    );
  });

  test("names, the sources' hedges, bare signs and what is empty in both are no problem", () => {
    const place = (place: number, count: number) => `${place} / ${count}`;
    const vi = { name: "Đối", hedge: "“gần”", unit: "", code: "USD", place };
    const en = {
      name: "Sánh",
      hedge: "“nearly” (gần)",
      unit: "",
      code: "USD",
      place,
    };
    expect(problemsOf(textsOf(vi, ""), textsOf(en, ""), ["code"])).toEqual([]);
  });

  test("an allowance that is not needed is reported", () => {
    const one = textsOf({ a: "số" }, "");
    const other = textsOf({ a: "figure" }, "");
    expect(problemsOf(one, other, ["a", "b"])).toEqual([
      "a: needs no allowance",
      "b: needs no allowance",
    ]);
  });
});

describe("the two folders", () => {
  test("hold the same files", () => {
    const names = (modules: Modules) =>
      Object.keys(modules).map((file) => file.split("/").at(-1));
    expect(names(catalogues.en)).toEqual(names(catalogues.vi));
  });

  test("are gathered into the same parts, under their own language", async () => {
    const [vi, en] = [await loadWords.vi(), await loadWords.en()];
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    expect([vi.language, en.language]).toEqual(["vi", "en"]);
  });
});

describe("a pair of catalogues", () => {
  const languages = Object.entries(pairs).flatMap(([file, exports]) =>
    Object.entries(exports).map(([name, pair]) => [file, name, pair] as const),
  );

  test("there are some", () => {
    expect(languages.length).toBeGreaterThan(4);
  });

  test.each(languages)("%s › %s has each under its language", (...entry) => {
    const { vi, en } = sides(entry[2]);
    expect(vi).toMatch(vietnameseLetters);
    expect(en).not.toMatch(vietnameseLetters);
  });

  /** All that each side says; a term kept in Vietnamese for English readers stands under a `vi` of its own. */
  function sides(pair: unknown) {
    const texts = [...textsOf(pair, "")];
    const said = (language: string) =>
      texts
        .filter(([path]) => path.startsWith(`${language}.`))
        .filter(([path]) => language === "vi" || !path.endsWith(".vi"))
        .map(([, text]) => wordingOf(text).replaceAll(borrowed, ""))
        .join("\n");
    return { vi: said("vi"), en: said("en") };
  }
});
