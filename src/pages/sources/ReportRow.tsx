import { memo } from "react";
import { Link } from "wouter";

import { lookAt } from "../../components/cityLook.ts";
import { CityMark } from "../../components/CityMark.tsx";
import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import { dayOfReport } from "../../core/reportOrder.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatDay } from "../../wording/period.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { pathTo } from "../place.ts";
import { FoundFigures } from "./FoundFigures.tsx";
import { MarkedText } from "./MarkedText.tsx";
import type { IndexedReport } from "./reportIndex.ts";
import { Sign } from "./Sign.tsx";

interface ReportRowProps {
  readonly entry: IndexedReport;
  readonly record: LoadedRecord;
  /** The words searched for, plain. */
  readonly sought: readonly string[];
  readonly onOpen: (figure: string) => void;
}

/** One report: when, of which city, what it is called and by whom, and how much of it is in doubt. */
export const ReportRow = memo(function ReportRow(props: ReportRowProps) {
  const { entry, record, sought, onOpen } = props;
  const words = useWords();
  const { list, kinds } = sourcesWords[words.language];
  const { report, figures, conflicts, cautions } = entry;
  const day = dayOfReport(report);
  const place = record.cities.findIndex(({ id }) => id === report.city);
  return (
    <li className="report">
      <p className="report__day">
        {day === null ? list.undated : formatDay(words, day)}
      </p>
      <p className="report__city" data-hue={lookAt(place).hue}>
        <CityMark place={place} />{" "}
        {record.cities[place]?.name[words.language] ?? report.city}
      </p>
      <div className="report__what">
        <Link href={pathTo("source", report.id)} className="report__title">
          <OriginalText text={report.title}>
            <MarkedText text={report.title} sought={sought} />
          </OriginalText>
        </Link>
        <p className="report__publisher">
          <OriginalText text={report.publisher}>
            <MarkedText text={report.publisher} sought={sought} />
          </OriginalText>{" "}
          · {kinds[report.kind]}
        </p>
        {sought.length > 0 && (
          <FoundFigures
            entry={entry}
            indicators={record.indicators}
            sought={sought}
            onOpen={onOpen}
          />
        )}
      </div>
      <p className="report__counts">
        <span>{list.figures(figures.length)}</span>
        {conflicts > 0 && <Sign sign="≠">{list.conflicts(conflicts)}</Sign>}
        {cautions > 0 && <Sign sign="!">{list.cautions(cautions)}</Sign>}
      </p>
    </li>
  );
});
