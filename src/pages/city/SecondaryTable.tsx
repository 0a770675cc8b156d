import { memo } from "react";
import { Link } from "wouter";

import { Card } from "../../components/Card.tsx";
import { FigureButton } from "../../components/FigureButton.tsx";
import { SourceNames } from "../../components/SourceNames.tsx";
import { useWords } from "../../components/useWords.ts";
import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import { measureKey } from "../../core/measure.ts";
import { missingSigns } from "../../core/missing.ts";
import type { Report } from "../../core/observation.ts";
import type { Standing } from "../../core/standing.ts";
import { cityWords } from "../../wording/cityWords.ts";
import {
  formatPeriodNote,
  formatPlanNote,
  formatStandingVerdict,
} from "../../wording/standing.ts";
import { StatedNumber } from "../overview/StatedNumber.tsx";
import { pathTo } from "../place.ts";
import type { CityIndicator } from "./cityModel.ts";
import "../../components/table.css";
import "./secondaryTable.css";

interface SecondaryTableProps {
  readonly rows: readonly CityIndicator[];
  readonly reports: readonly Report[];
  /** The selection as an indicator's page takes it, with its question mark. */
  readonly search: string;
  readonly onOpen: (figure: string) => void;
}

/** The latest figure of each indicator that has no chart. */
export const SecondaryTable = memo(function SecondaryTable({
  rows,
  search,
  ...props
}: SecondaryTableProps) {
  const words = useWords();
  const say = cityWords[words.language];
  if (rows.length === 0) return null;
  return (
    <Card id="secondary" title={say.secondaryTitle} note={say.secondaryNote}>
      <div
        className="table-scroll"
        role="region"
        aria-label={say.secondaryTable}
        tabIndex={0}
      >
        <table className="data-table secondary-table">
          <thead>
            <tr>
              <th scope="col">{say.columns.indicator}</th>
              <th scope="col">{say.columns.figure}</th>
              <th scope="col">{say.columns.period}</th>
              <th scope="col">{say.columns.plan}</th>
              <th scope="col">{say.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, latest }) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <Link href={`${pathTo("indicator", indicator.id)}${search}`}>
                    {indicator.name[words.language]}
                  </Link>
                </th>
                {latest === undefined ? (
                  <MissingFigure />
                ) : (
                  <LatestFigure standing={latest} {...props} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
});

function MissingFigure() {
  const words = useWords();
  return (
    <td colSpan={4} className="secondary-table__missing">
      <span aria-hidden="true">{missingSigns["no-report"]}</span>{" "}
      {words.missing["no-report"]}
    </td>
  );
}

interface LatestFigureProps extends Pick<
  SecondaryTableProps,
  "reports" | "onOpen"
> {
  readonly standing: Standing;
}

function LatestFigure({ standing, reports, onOpen }: LatestFigureProps) {
  const words = useWords();
  const { observation, measures, verdict } = standing;
  return (
    <>
      <td className="secondary-table__figure">
        <FigureButton figure={observation.id} onOpen={onOpen}>
          <StatedNumber observation={observation} />
        </FigureButton>
      </td>
      <td>{formatPeriodNote(words, observation)}</td>
      <td>
        {measures.map((measure) => (
          <div key={measureKey(measure)}>
            {formatPlanNote(words, measure, standing)}
          </div>
        ))}
        <VerdictBadge
          verdict={verdict}
          text={formatStandingVerdict(words, standing)}
        />
      </td>
      <td>
        <SourceNames observation={observation} reports={reports} />
      </td>
    </>
  );
}
