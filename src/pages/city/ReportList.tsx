import { memo } from "react";
import { Link } from "wouter";

import { Card } from "../../components/Card.tsx";
import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import { dayOfReport } from "../../core/reportOrder.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatDay } from "../../wording/period.ts";
import { receiptWords } from "../../wording/receiptWords.ts";
import { pathTo } from "../place.ts";
import type { CityReport } from "./cityModel.ts";
import "./reportList.css";

interface ReportListProps {
  readonly reports: readonly CityReport[];
}

/** What the city's figures come from, each leading to its own page. */
export const ReportList = memo(function ReportList({
  reports,
}: ReportListProps) {
  const words = useWords();
  const say = cityWords[words.language];
  return (
    <Card
      id="reports"
      title={say.reportsTitle(reports.length)}
      note={reports.length === 0 ? say.noReports : say.reportsNote}
    >
      <ol className="report-list">
        {reports.map((entry) => (
          <ReportEntry key={entry.report.id} {...entry} />
        ))}
      </ol>
    </Card>
  );
});

function ReportEntry({ report, figures }: CityReport) {
  const words = useWords();
  const say = cityWords[words.language];
  const day = dayOfReport(report);
  const kind = receiptWords[words.language].reportKinds[report.kind];
  return (
    <li className="report-list__entry">
      <span className="report-list__day">
        {day === null ? (
          say.undated
        ) : (
          <time dateTime={day}>{formatDay(words, day)}</time>
        )}
      </span>
      <Link href={pathTo("source", report.id)}>
        <OriginalText text={report.title} />
      </Link>
      <span className="report-list__about">
        <OriginalText text={report.publisher} /> · {kind} ·{" "}
        {say.figures(figures)}
      </span>
    </li>
  );
}
