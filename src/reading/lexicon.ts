import type { Qualifier, Unit } from "../core/vocabulary.ts";

/** How a percentage or a change stands to what it is compared with. */
export type Relation = "equals" | "rise" | "fall" | "excess" | "fold";

/** What a figure is compared with: a plan, the same period a year before, the month before; open when a word leaves it to others. */
export type Basis = "plan" | "same-period" | "month-before" | "open";

/** What a word says in a printed figure. */
export type Meaning =
  | { readonly kind: "multiplier"; readonly power: number }
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "qualifier"; readonly qualifier: Qualifier }
  | { readonly kind: "relation"; readonly relation: Relation }
  | { readonly kind: "basis"; readonly basis: Basis }
  | { readonly kind: "estimate" }
  | { readonly kind: "verb" }
  | { readonly kind: "percent" }
  | { readonly kind: "times" }
  | { readonly kind: "slash" }
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "ellipsis" };

/** The language a word belongs to; null for a sign or a word of every language. */
export type WordLanguage = "vi" | "en" | "fr" | null;

/** A word or words of the grammar, lower case and NFC. */
export interface Term {
  readonly term: string;
  readonly language: WordLanguage;
  readonly meaning: Meaning;
}

const multiplier = (power: number): Meaning => ({ kind: "multiplier", power });
const unit = (unit: Unit): Meaning => ({ kind: "unit", unit });
const qualifier = (qualifier: Qualifier): Meaning => ({
  kind: "qualifier",
  qualifier,
});
const relation = (relation: Relation): Meaning => ({
  kind: "relation",
  relation,
});
const basis = (basis: Basis): Meaning => ({ kind: "basis", basis });

type Entry = readonly [WordLanguage, Meaning, readonly string[]];

const amounts: readonly Entry[] = [
  ["vi", multiplier(3), ["nghìn", "ngàn"]],
  ["vi", multiplier(4), ["vạn"]],
  ["vi", multiplier(6), ["triệu"]],
  ["vi", multiplier(9), ["tỷ", "tỉ"]],
  ["vi", multiplier(12), ["nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ"]],
  ["en", multiplier(3), ["thousand"]],
  ["en", multiplier(6), ["million"]],
  ["en", multiplier(9), ["billion"]],
  ["en", multiplier(12), ["trillion", "thousand billion"]],
  ["fr", multiplier(6), ["millions"]],
  ["fr", multiplier(9), ["milliard", "milliards"]],
  ["vi", unit("VND"), ["đồng", "đ"]],
  [null, unit("VND"), ["vnd", "vnđ", "₫"]],
  [null, unit("USD"), ["usd", "us$", "$"]],
  ["fr", unit("USD"), ["d'usd"]],
  ["vi", unit("visit"), ["lượt", "lượt khách", "lượt khách du lịch"]],
  ["vi", unit("visit"), ["lượt du khách", "lượt người"]],
  ["vi", unit("visit"), ["khách", "du khách", "khách du lịch", "người"]],
  ["en", unit("visit"), ["visitors", "arrivals", "tourists", "visits"]],
];

const claims: readonly Entry[] = [
  ["vi", qualifier("below"), ["gần", "ngót", "dưới"]],
  ["vi", qualifier("above"), ["trên", "hơn", "ít nhất"]],
  ["vi", qualifier("about"), ["khoảng", "xấp xỉ", "trên dưới"]],
  ["en", qualifier("below"), ["nearly", "almost", "under", "less than"]],
  ["en", qualifier("above"), ["more than", "over", "at least"]],
  ["en", qualifier("about"), ["about", "approximately", "around"]],
  ["vi", { kind: "estimate" }, ["ước", "ước tính"]],
  ["en", { kind: "estimate" }, ["estimated", "estimated at"]],
  ["vi", { kind: "verb" }, ["đạt", "được", "là", "đón", "thu", "ở mức"]],
  ["vi", { kind: "verb" }, ["thực hiện", "luỹ kế", "lũy kế"]],
  ["en", { kind: "verb" }, ["reached", "of", "at", "was", "is"]],
  ["vi", relation("equals"), ["bằng"]],
  ["en", relation("equals"), ["equal to", "equals", "equivalent to"]],
  ["vi", relation("rise"), ["tăng", "tăng trưởng"]],
  ["en", relation("rise"), ["up", "up by", "rose", "rose by"]],
  ["en", relation("rise"), ["increased", "increased by", "grew", "grew by"]],
  ["vi", relation("fall"), ["giảm"]],
  ["en", relation("fall"), ["down", "down by", "fell", "fell by"]],
  ["en", relation("fall"), ["decreased", "decreased by"]],
  ["vi", relation("excess"), ["vượt"]],
  ["en", relation("excess"), ["exceeded by", "exceeding by"]],
  ["vi", relation("fold"), ["gấp", "tăng gấp"]],
  ["vi", { kind: "percent" }, ["phần trăm"]],
  ["en", { kind: "percent" }, ["percent", "per cent"]],
  ["vi", { kind: "times" }, ["lần"]],
];

const comparisons: readonly Entry[] = [
  ["vi", basis("open"), ["so", "so với", "hơn so với", "năm", "cả năm"]],
  ["en", basis("open"), ["compared to", "compared with"]],
  ["vi", basis("same-period"), ["ck", "cùng kỳ", "cùng kì"]],
  ["vi", basis("same-period"), ["năm trước", "năm ngoái"]],
  ["en", basis("same-period"), ["same period", "the same period"]],
  ["en", basis("same-period"), ["over the same period", "last year"]],
  ["en", basis("same-period"), ["of the same period", "of last year"]],
  ["en", basis("same-period"), ["year on year", "year-on-year"]],
  ["vi", basis("month-before"), ["tháng trước"]],
  ["vi", basis("plan"), ["kế hoạch", "kh", "dự toán", "dt", "chỉ tiêu"]],
  ["vi", basis("plan"), ["vốn", "giao", "tỉnh", "thành phố", "tp"]],
  ["vi", basis("plan"), ["do", "và", "ubnd", "hđnd"]],
  ["en", basis("plan"), ["plan", "the plan", "of the plan"]],
  ["en", basis("plan"), ["annual plan", "the annual plan"]],
  ["en", basis("plan"), ["of the annual plan"]],
];

const signs: readonly Entry[] = [
  // "23%%" is a misprint seen in the sources; a third sign would be another one.
  [null, { kind: "percent" }, ["%", "%%"]],
  [null, relation("rise"), ["+"]],
  [null, relation("fall"), ["-"]],
  [null, { kind: "slash" }, ["/"]],
  [null, { kind: "open" }, ["("]],
  [null, { kind: "close" }, [")"]],
  [null, { kind: "ellipsis" }, ["…", "….", "...", "...."]],
];

/** Every word the grammar knows, longer ones first so that "nghìn tỷ" is not read as "nghìn". */
export const terms: readonly Term[] = [
  ...amounts,
  ...claims,
  ...comparisons,
  ...signs,
]
  .flatMap(([language, meaning, words]) =>
    words.map((term) => ({ term: term.normalize("NFC"), language, meaning })),
  )
  .toSorted((a, b) => b.term.length - a.term.length);
