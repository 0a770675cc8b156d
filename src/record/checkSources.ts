import type { RecordedFile } from "./parseRecorded.ts";
import { quote, type Problem } from "./problem.ts";
import type { RecordedFigure, RecordedReport } from "./recorded.ts";

/** Every recorded phrase of a report that its text does not hold, or holds in another paragraph than recorded. */
export function checkSource(
  file: string,
  report: RecordedReport,
  source: RecordedFile,
): readonly Problem[] {
  const paragraphs = paragraphsOf(source.text);
  return report.figures.flatMap((figure, index) =>
    phrasesOf(figure).flatMap(([field, phrase]) =>
      checkPhrase(paragraphs, phrase, figure.paragraph).map((complaint) => ({
        file,
        field: `figures[${index}].${field}`,
        expected: `words of ${source.file}`,
        ...complaint,
      })),
    ),
  );
}

/** The paragraphs as a reader counts them: lines that end as a sentence does, so that titles and dates do not count. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map(folded)
    .filter((line) => /[.!?…:;]$/u.test(line));
}

function folded(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}

function phrasesOf(
  figure: RecordedFigure,
): readonly (readonly [string, string])[] {
  const plans = (figure.plan ?? []).flatMap(({ attained, value }, index) => [
    [`plan[${index}].attained`, attained] as const,
    [`plan[${index}].value`, value] as const,
  ]);
  const all = [
    ["level", figure.level] as const,
    ["growth", figure.growth] as const,
    ["change", figure.change] as const,
    ...plans,
  ];
  return all.flatMap(([field, phrase]) =>
    phrase === undefined ? [] : [[field, phrase] as const],
  );
}

function checkPhrase(
  paragraphs: readonly string[],
  phrase: string,
  recorded: number | undefined,
): readonly Pick<Problem, "found" | "mend">[] {
  const holding = paragraphs.flatMap((text, index) =>
    holds(text, phrase) ? [index + 1] : [],
  );
  if (holding.length === 0) {
    return [
      {
        found: quote(phrase),
        mend: "copy the phrase letter by letter; write … for words left out",
      },
    ];
  }
  if (recorded === undefined || holding.includes(recorded)) return [];
  const found = `${quote(phrase)} in paragraph ${holding.join(", ")}, recorded as ${recorded}`;
  return [{ found, mend: "correct the paragraph" }];
}

/** Whether the parts of the phrase between ellipses stand in the text, in their order, as whole words. */
function holds(text: string, phrase: string): boolean {
  let from = 0;
  for (const part of folded(phrase).split(/\s*(?:…|\.\.\.)\s*/u)) {
    const at = indexOfWords(text, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function indexOfWords(text: string, words: string, from: number): number {
  for (
    let at = text.indexOf(words, from);
    at >= 0;
    at = text.indexOf(words, at + 1)
  ) {
    const end = at + words.length;
    const isCut =
      areOneWord(text[at - 1], words[0]) || areOneWord(words.at(-1), text[end]);
    if (!isCut && !isCutNumber(text, at, words)) return at;
  }
  return -1;
}

function areOneWord(
  left: string | undefined,
  right: string | undefined,
): boolean {
  return isWordLetter(left) && isWordLetter(right);
}

function isWordLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** "600 tỷ" must not be found inside "1.600 tỷ", nor "24.252 …" inside "24.252,92". */
function isCutNumber(text: string, at: number, words: string): boolean {
  const end = at + words.length;
  const isCutBefore =
    /^\d/u.test(words) && /\d[.,]$/u.test(text.slice(Math.max(0, at - 2), at));
  const isCutAfter =
    /\d$/u.test(words) && /^[.,]\d/u.test(text.slice(end, end + 2));
  return isCutBefore || isCutAfter;
}
