/** What a short citation is made of; `day` is "25 Nov 2026". */
interface ShortParts {
  readonly title: string;
  readonly version: string;
  readonly day: string;
  readonly address: string;
}

export const citation = {
  short: ({ title, version, day, address }: ShortParts) =>
    `Đối Sánh, “${title}”, record version ${version}, ${address}, accessed ${day}.`,
  /** The licence of the record, in a sentence of its own. */
  licence: (name: string, address: string) => `Licence ${name} (${address}).`,
  /** Each is "UBND thành phố Cao Bằng, “…”, 28 Oct 2022, https://…". */
  originals: (reports: readonly string[]) =>
    `Original sources: ${reports.join("; ")}.`,
  encoding:
    "This file is UTF-8 and keeps its Vietnamese letters: use it with biber, or with XeLaTeX or LuaLaTeX.",
};
