import type { ReactNode } from "react";
import { Link } from "wouter";

import { CityMark } from "../../components/CityMark.tsx";
import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import type { City, Report } from "../../core/observation.ts";
import { formatDay } from "../../wording/period.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { pathTo } from "../place.ts";

interface ReportFactsProps {
  readonly report: Report;
  readonly cities: readonly City[];
}

/** Who published the report, on what, when and where. */
export function ReportFacts({ report, cities }: ReportFactsProps) {
  const words = useWords();
  const { report: say, kinds } = sourcesWords[words.language];
  const place = cities.findIndex(({ id }) => id === report.city);
  const dayOr = (day: string | null) =>
    day === null ? say.undated : formatDay(words, day);
  return (
    <dl className="report-facts" aria-label={say.facts}>
      <Fact name={say.city}>
        <CityMark place={place} />{" "}
        <Link href={pathTo("city", report.city)}>
          {cities[place]?.name[words.language] ?? report.city}
        </Link>
      </Fact>
      <Fact name={say.publisher} isLong>
        <OriginalText text={report.publisher} />
      </Fact>
      <Fact name={say.kind}>{kinds[report.kind]}</Fact>
      {report.meeting !== null && (
        <Fact name={say.meeting}>{formatDay(words, report.meeting)}</Fact>
      )}
      <Fact name={say.published}>{dayOr(report.published)}</Fact>
      <Fact name={say.id}>{report.id}</Fact>
      <Fact name={say.address} isLong>
        {report.url === null ? (
          say.noAddress
        ) : (
          <a href={report.url} rel="noreferrer" target="_blank">
            {report.url}
          </a>
        )}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  /** Whether it may need more room than a day does. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isLong = false, children }: FactProps) {
  return (
    <div className={isLong ? "report-facts__long" : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
