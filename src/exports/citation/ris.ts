import type { CitedWork } from "./citedWork.ts";

const types: Readonly<Record<CitedWork["kind"], string>> = {
  comparison: "DATA",
  report: "RPRT",
  press: "NEWS",
};

/** RIS, one record a work: two capitals, two spaces, a hyphen, a space; every line ends in CRLF and none is broken. */
export function toRis(works: readonly CitedWork[]): string {
  return works.map(recordOf).join("\r\n");
}

function recordOf(work: CitedWork): string {
  const { kind, author, title, day, address, version, accessed } = work;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", types[kind]],
    ["ID", work.key],
    ["AU", author],
    ["TI", title],
    ["PY", day?.slice(0, 4)],
    ["DA", day?.replaceAll("-", "/")],
    ["PB", author],
    ["ET", version],
    ["UR", address],
    ["Y2", address && accessed.replaceAll("-", "/")],
    ["LA", work.language],
    ["N1", work.note],
  ];
  const written = lines
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([tag, value = ""]) => `${tag}  - ${onOneLine(value)}\r\n`);
  return `${written.join("")}ER  - \r\n`;
}

function onOneLine(value: string): string {
  return value.replaceAll(/\p{Cc}+/gu, " ").trim();
}
