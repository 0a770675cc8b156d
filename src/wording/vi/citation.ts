/** What a short citation is made of; `day` is "25/11/2026". */
interface ShortParts {
  readonly title: string;
  readonly version: string;
  readonly day: string;
  readonly address: string;
}

export const citation = {
  short: ({ title, version, day, address }: ShortParts) =>
    `Đối Sánh, “${title}”, bản số liệu ${version}, ${address}, truy cập ngày ${day}.`,
  /** The licence of the record, in a sentence of its own. */
  licence: (name: string, address: string) => `Giấy phép ${name} (${address}).`,
  /** Each is "UBND thành phố Cao Bằng, “…”, 28/10/2022, https://…". */
  originals: (reports: readonly string[]) =>
    `Nguồn gốc: ${reports.join("; ")}.`,
  encoding:
    "Tệp này mã hoá UTF-8 và giữ nguyên dấu tiếng Việt: dùng với biber, hoặc với XeLaTeX hay LuaLaTeX.",
};
