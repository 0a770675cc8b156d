import { Link } from "wouter";

import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import type { Report } from "../../core/observation.ts";
import { neighboursOf } from "../../core/printedFigure.ts";
import { dayOfReport } from "../../core/reportOrder.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatDay } from "../../wording/period.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { pathTo } from "../place.ts";
import { allSources, sourcesSearch } from "./sourcesSearch.ts";

interface ReportNeighboursProps {
  readonly report: Report;
  readonly record: LoadedRecord;
}

/** The city's reports before and after this one, and the way to all of them. */
export function ReportNeighbours({ report, record }: ReportNeighboursProps) {
  const words = useWords();
  const { report: say } = sourcesWords[words.language];
  const { before, after } = neighboursOf(report, record.reports);
  const city =
    record.cities.find(({ id }) => id === report.city)?.name[words.language] ??
    report.city;
  const ofCity = sourcesSearch.format(
    { ...allSources, cities: [report.city] },
    new URLSearchParams(),
  );
  return (
    <nav className="neighbours" aria-label={say.neighbours(city)}>
      {before !== undefined && (
        <Neighbour name={`← ${say.earlier}`} report={before} />
      )}
      {after !== undefined && (
        <Neighbour name={`${say.later} →`} report={after} />
      )}
      <Link href={`${pathTo("source")}?${ofCity}`}>{say.allOf(city)}</Link>
    </nav>
  );
}

interface NeighbourProps {
  readonly name: string;
  readonly report: Report;
}

function Neighbour({ name, report }: NeighbourProps) {
  const words = useWords();
  const { undated } = sourcesWords[words.language].list;
  const day = dayOfReport(report);
  return (
    <Link href={pathTo("source", report.id)} className="neighbour">
      <span className="neighbour__name">
        {name} · {day === null ? undated : formatDay(words, day)}
      </span>
      <span>
        <OriginalText text={report.title} />
      </span>
    </Link>
  );
}
