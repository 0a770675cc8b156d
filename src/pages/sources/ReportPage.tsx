import { useMemo } from "react";

import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import type { Report } from "../../core/observation.ts";
import { figuresByReport } from "../../core/printedFigure.ts";
import { standingOf, toObservations } from "../../core/standing.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { useSelection } from "../address/useSelection.ts";
import { MissingCities } from "../frame/MissingCities.tsx";
import { OpenReceipt } from "../frame/OpenReceipt.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { RecordPage } from "../frame/RecordPage.tsx";
import { NotFoundPage } from "../notFound/NotFoundPage.tsx";
import { anchorOf } from "../receipt/figureAddress.ts";
import { FigureContents } from "./FigureContents.tsx";
import { FigureSection } from "./FigureSection.tsx";
import { ReportFacts } from "./ReportFacts.tsx";
import { ReportNeighbours } from "./ReportNeighbours.tsx";
import { reportSearch } from "./reportSearch.ts";
import type { StatedFigure } from "./statedFigure.ts";
import { useArrivalAt, useFragment } from "./useFragment.ts";
import "./reportPage.css";

interface ReportPageProps {
  /** Its id, as the address names it. */
  readonly report: string;
}

/** The receipt of a whole report. */
export function ReportPage({ report: id }: ReportPageProps) {
  const words = useWords();
  return (
    <RecordPage
      title={sourcesWords[words.language].anyReport}
      skeleton={<ReportSkeleton />}
    >
      {(record, onRetry) => {
        const report = record.reports.find((one) => one.id === id);
        if (report !== undefined)
          return (
            <LoadedReport
              key={id}
              report={report}
              record={record}
              onRetry={onRetry}
            />
          );
        return record.missing.length === 0 ? (
          <NotFoundPage />
        ) : (
          <UnreachedReport record={record} onRetry={onRetry} />
        );
      }}
    </RecordPage>
  );
}

function ReportSkeleton() {
  const words = useWords();
  return (
    <div aria-busy="true" className="report-page__skeleton">
      <p role="status">{words.loading.busy}</p>
    </div>
  );
}

interface UnreachedReportProps {
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

/** It may be among what did not arrive, so nobody can say that it does not exist. */
function UnreachedReport({ record, onRetry }: UnreachedReportProps) {
  const words = useWords();
  return (
    <PageFrame title={sourcesWords[words.language].anyReport} record={record}>
      <MissingCities record={record} onRetry={onRetry} />
    </PageFrame>
  );
}

interface LoadedReportProps {
  readonly report: Report;
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

function LoadedReport({ report, record, onRetry }: LoadedReportProps) {
  const { openFigure, closeFigure, selection } = useSelection(reportSearch);
  const fragment = useFragment();
  useArrivalAt(fragment);
  const figures = useMemo(
    () => statedFigures(report, record),
    [report, record],
  );
  return (
    <PageFrame
      title={report.title}
      heading={<OriginalText text={report.title} />}
      record={record}
    >
      <MissingCities record={record} onRetry={onRetry} />
      <ReportFacts report={report} cities={record.cities} />
      <FigureContents figures={figures} />
      {figures.map((figure) => (
        <FigureSection
          key={figure.source.figure}
          figure={figure}
          isNamed={fragment === anchorOf(figure.number)}
          record={record}
          onOpen={openFigure}
        />
      ))}
      <ReportNeighbours report={report} record={record} />
      <OpenReceipt
        figure={selection.figure}
        record={record}
        onOpen={openFigure}
        onClose={closeFigure}
        onRetry={onRetry}
      />
    </PageFrame>
  );
}

function statedFigures(
  report: Report,
  { observations, indicators }: LoadedRecord,
): readonly StatedFigure[] {
  const printed = figuresByReport(observations).get(report.id) ?? [];
  const all = toObservations(observations);
  return printed.flatMap((figure) => {
    const indicator = indicators.find(
      ({ id }) => id === figure.observation.indicator,
    );
    return indicator === undefined
      ? []
      : [
          {
            ...figure,
            standing: standingOf(figure.observation, indicator, all),
          },
        ];
  });
}
