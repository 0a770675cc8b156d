import type { Report } from "../../core/observation.ts";
import { citationWords } from "../../wording/citationWords.ts";
import { licence, publisher } from "../licence.ts";
import type { Provenance } from "../provenance.ts";

/** One work that a reference manager is told of: the comparison itself, or a report behind it. */
export interface CitedWork {
  /** Plain letters, digits and hyphens; the same in both languages. */
  readonly key: string;
  readonly kind: "comparison" | "report" | "press";
  readonly title: string;
  readonly author: string;
  /** ISO day; undefined where none is known. */
  readonly day: string | undefined;
  readonly address: string | undefined;
  readonly version: string | undefined;
  readonly accessed: string;
  readonly language: string;
  readonly note: string;
}

/** The comparison first, then each report behind it. A comparison is of the day on which it was taken. */
export function citedWorks(
  key: string,
  title: string,
  reports: readonly Report[],
  provenance: Provenance,
): readonly CitedWork[] {
  const { version, permalink, accessed, language } = provenance;
  const comparison: CitedWork = {
    key,
    kind: "comparison",
    title,
    author: publisher,
    day: accessed,
    address: permalink,
    version,
    accessed,
    language,
    note: citationWords[language].licence(licence.name, licence.address),
  };
  return [
    comparison,
    ...reports.map((report): CitedWork => reportWork(report, accessed)),
  ];
}

function reportWork(report: Report, accessed: string): CitedWork {
  return {
    key: report.id,
    kind: report.kind === "press" ? "press" : "report",
    title: report.title,
    author: report.publisher,
    day: report.published ?? report.meeting ?? undefined,
    address: report.url ?? undefined,
    version: undefined,
    accessed,
    language: "vi",
    note: "",
  };
}
