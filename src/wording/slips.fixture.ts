import { en } from "./en/words.ts";
import { vi } from "./vi/words.ts";
import type { Words } from "./words.ts";

/** Letters that English does not write; between them in Unicode stand × and ÷. */
export const vietnameseLetters = /[À-ÖØ-öø-ỹ]/u;

/** What no text may show, however it comes about, in any language. */
const slips =
  /undefined|null|NaN|Infinity|∞|object|[ \u00a0]{2}|^\s|\s$|-\d|[,;]\s*$|\s[,.;]|\(\)|[.,;:]{2}/u;

/** A language with what is a slip in it, and the words by which its sentences are understood again. */
export interface Tongue {
  readonly words: Words;
  readonly slips: readonly RegExp[];
  /** What may stand in the text although it is of the other language: names, and words quoted from the sources. */
  readonly borrowed: RegExp;
  readonly ahead: string;
  readonly behind: string;
  readonly points: string;
  readonly fall: RegExp;
  readonly ratio: RegExp;
}

export const vietnamese: Tongue = {
  words: vi,
  slips: [
    /(gần|trên|khoảng|ước|đạt|tính)[ \u00a0]\1/u,
    /−0(,0+)?(%|\s)/u,
    /(tăng|giảm|nhanh|chậm|hơn|là)[ \u00a0][−+]/u,
    /(tháng|năm|quý|ngày|lượt|đồng|điểm|đến|trong|từ)[ \u00a0]\1(?!\p{L})/iu,
    /(đến|trong|từ)[ \u00a0](đến|trong|từ)[ \u00a0]/iu,
    /(nghìn|triệu|tỷ)(?![ \u00a0](tỷ|đồng|lượt|USD))/u,
    /\b(the|of|and|by|had|not|pace|plan|year|visits?|million|billion)\b/iu,
  ],
  borrowed: /(?!)/u,
  ahead: "nhanh",
  behind: "chậm",
  points: "điểm",
  fall: /−|giảm/u,
  ratio:
    /= (?<ratio>[\d,]+) \((?:từ (?<from>[\d,]+) )?(?:(?:đến )?dưới (?<below>[\d,]+)|trở lên)\)/u,
};

export const english: Tongue = {
  words: en,
  slips: [
    /\b(nearly|more than|about|of|the|of the|reached|estimated?|calculated)[ \u00a0]\1\b/iu,
    /−0(\.0+)?(%|\s)/u,
    /\b(rose|fell|up|down|by|ahead|behind)[ \u00a0][−+]/u,
    /\b(by|in|to|from|at)[ \u00a0](by|in|to|from|at)\b/iu,
    /(thousand|million|billion)(?! (VND|USD|visits))/u,
    /(?<![\d.,])1[ \u00a0](other )?(sources|days|months|visits)/u,
    /(?<![\d.,])([02-9]|\d{2,})[ \u00a0](other )?(source|day|month|visit)\b/u,
    vietnameseLetters,
  ],
  borrowed: /Cao Bằng|Bắc Kạn|Móng Cái|UBND thành phố|\((gần|trên\/hơn|khoảng)\)/u,
  ahead: "ahead",
  behind: "behind",
  points: "points",
  fall: /−|\bdown\b/u,
  ratio:
    /= (?<ratio>[\d.]+) \((?:(?<from>[\d.]+) (?:or more|to ))?(?:under (?<below>[\d.]+))?\)/u,
};

/** Words that begin in upper case after a comma although none of these names does. */
export function strayCapitals(
  text: string,
  names: readonly string[],
): readonly string[] {
  return [...text.matchAll(/, (?=\p{Lu})[^,.;:]*/gu)]
    .map(([found]) => found.slice(2))
    .filter((found) => !names.some((name) => found.startsWith(name)));
}

/** Each slip in a text, with the text it is in. */
export function slipsIn(tongue: Tongue, text: string): readonly string[] {
  const own = text.replaceAll(new RegExp(tongue.borrowed, "gu"), "…");
  return [slips, ...tongue.slips].flatMap((slip) => {
    const found = slip.exec(own);
    return found === null ? [] : [`“${found[0]}” in “${text}”`];
  });
}
