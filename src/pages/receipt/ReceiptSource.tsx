import type { Report, Source } from "../../core/observation.ts";
import { formatDay } from "../../wording/period.ts";
import { formatPrinted } from "../../wording/source.ts";
import { reportKindTexts, words } from "../../wording/words.ts";

interface ReceiptSourceProps {
  readonly source: Source;
  readonly report: Report | undefined;
}

/** One source: its words as printed, and where they stand. */
export function ReceiptSource({ source, report }: ReceiptSourceProps) {
  const { receipt } = words;
  return (
    <div className="receipt__source">
      <p>
        <span className="receipt__aside">{receipt.printed}:</span>{" "}
        {formatPrinted(source)}
      </p>
      {report !== undefined && (
        <p>
          {report.title}. {report.publisher} ({reportKindTexts[report.kind]});{" "}
          {datesOf(report)}
          {source.paragraph === undefined
            ? ""
            : `; ${receipt.paragraph(source.paragraph)}`}
          .{" "}
          {report.url !== null && (
            <a href={report.url} rel="noreferrer" target="_blank">
              {receipt.openSource}
            </a>
          )}
        </p>
      )}
      <p className="receipt__aside">{source.figure}</p>
    </div>
  );
}

function datesOf({ meeting, published }: Report): string {
  const held =
    meeting === null ? [] : [words.receipt.meeting(formatDay(meeting))];
  const shown =
    published === null
      ? words.receipt.undated
      : words.receipt.published(formatDay(published));
  return [...held, shown].join(", ");
}
