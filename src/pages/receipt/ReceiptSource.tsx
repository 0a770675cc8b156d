import { Link } from "wouter";

import type { Report, Source } from "../../core/observation.ts";
import { OriginalText } from "../../components/OriginalText.tsx";
import { formatDay } from "../../wording/period.ts";
import { formatPrinted } from "../../wording/source.ts";
import { receiptWords } from "../../wording/receiptWords.ts";
import type { Words } from "../../wording/words.ts";
import { useWords } from "../../components/useWords.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { figureAddress } from "./figureAddress.ts";
import { ReceiptChecks } from "./ReceiptChecks.tsx";

interface ReceiptSourceProps {
  readonly source: Source;
  readonly report: Report | undefined;
}

/** One source: its words as printed, where they stand, and what they were tested by. */
export function ReceiptSource({ source, report }: ReceiptSourceProps) {
  const words = useWords();
  const say = receiptWords[words.language];
  return (
    <div className="receipt__source">
      <p>
        <span className="receipt__aside">{say.printed}:</span>{" "}
        <OriginalText text={formatPrinted(source)} />
      </p>
      {report !== undefined && (
        <p>
          <Link href={figureAddress(source.figure)}>
            <OriginalText text={report.title} />
          </Link>
          . <OriginalText text={report.publisher} /> (
          {say.reportKinds[report.kind]}); {datesOf(words, report)}
          {source.paragraph === undefined
            ? ""
            : `; ${say.paragraph(source.paragraph)}`}
          .{" "}
          {report.url !== null && (
            <a href={report.url} rel="noreferrer" target="_blank">
              {say.openSource}
            </a>
          )}
        </p>
      )}
      <p className="receipt__aside">{source.figure}</p>
      {source.checks !== undefined && (
        <details>
          <summary>
            {sourcesWords[words.language].figure.checksPassed(
              source.checks.length,
            )}
          </summary>
          <ReceiptChecks source={source} />
        </details>
      )}
    </div>
  );
}

function datesOf(words: Words, { meeting, published }: Report): string {
  const say = receiptWords[words.language];
  const held = meeting === null ? [] : [say.meeting(formatDay(words, meeting))];
  const shown =
    published === null
      ? say.undated
      : say.published(formatDay(words, published));
  return [...held, shown].join(", ");
}
