import { citationWords } from "../../wording/citationWords.ts";
import type { Language } from "../../core/vocabulary.ts";
import type { CitedWork } from "./citedWork.ts";

/**
 * One entry a work. `@misc`, which every style knows; `version`, `urldate` and `langid` are biblatex's and are passed
 * over by older styles. What stands before the first entry is a comment to all of them.
 */
export function toBibtex(
  language: Language,
  works: readonly CitedWork[],
): string {
  const entries = works.map(entryOf).join("\n");
  return `% ${citationWords[language].encoding}\n\n${entries}`;
}

function entryOf(work: CitedWork): string {
  const { key, day, address, version, accessed, note } = work;
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Twice in braces: a body is no person, and a title keeps its capitals.
    ["author", `{${escaped(work.author)}}`],
    ["title", `{${escaped(work.title)}}`],
    ["year", day?.slice(0, 4)],
    ["date", day],
    ["publisher", `{${escaped(work.author)}}`],
    ["version", version && escaped(version)],
    ["url", address && toVerbatimAddress(address)],
    ["urldate", address && accessed],
    ["langid", work.language === "vi" ? "vietnamese" : "english"],
    ["note", escaped(note)],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join("")}}\n`;
}

const commands: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "{": String.raw`\{`,
  "}": String.raw`\}`,
  $: String.raw`\$`,
  "&": String.raw`\&`,
  "#": String.raw`\#`,
  "%": String.raw`\%`,
  _: String.raw`\_`,
  "^": String.raw`\textasciicircum{}`,
  "~": String.raw`\textasciitilde{}`,
};

/** What TeX would take for a command is printed as it stands; Vietnamese letters stay letters. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, " ")
    .replaceAll(/[\\{}$&#%_^~]/gu, (sign) => commands[sign] ?? sign);
}

/** biblatex takes addresses word for word, so that nothing may be escaped and no brace may be left. */
function toVerbatimAddress(address: string): string {
  return address.replaceAll(/[\\{}\s\p{Cc}]/gu, encodeURIComponent);
}
