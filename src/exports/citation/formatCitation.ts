import type { Report } from "../../core/observation.ts";
import { citationWords } from "../../wording/citationWords.ts";
import { formatDay } from "../../wording/period.ts";
import type { Words } from "../../wording/words.ts";
import { licence } from "../licence.ts";
import type { Provenance } from "../provenance.ts";

/** "Đối Sánh, “…”, bản số liệu a1b2c3, https://…, truy cập ngày 25/11/2026." */
export function formatShortCitation(
  words: Words,
  title: string,
  { version, permalink, accessed }: Provenance,
): string {
  return citationWords[words.language].short({
    title,
    version,
    day: formatDay(words, accessed),
    address: permalink,
  });
}

/** The short one, the licence, and the reports that the figures come from. */
export function formatLongCitation(
  words: Words,
  title: string,
  reports: readonly Report[],
  provenance: Provenance,
): string {
  const say = citationWords[words.language];
  return [
    formatShortCitation(words, title, provenance),
    say.licence(licence.name, licence.address),
    ...(reports.length === 0
      ? []
      : [say.originals(reports.map((one) => formatReport(words, one)))]),
  ].join(" ");
}

/** "UBND thành phố Cao Bằng, “…”, 28/10/2022, https://…"; without what is not known. */
export function formatReport(
  words: Words,
  { publisher, title, published, meeting, url }: Report,
): string {
  const day = published ?? meeting;
  return [
    publisher,
    `“${title}”`,
    ...(day === null ? [] : [formatDay(words, day)]),
    ...(url === null ? [] : [url]),
  ].join(", ");
}
