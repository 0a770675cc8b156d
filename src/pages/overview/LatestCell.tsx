import { memo } from "react";

import { FigureButton } from "../../components/FigureButton.tsx";
import { Bullet } from "../../components/Bullet.tsx";
import { lookAt } from "../../components/cityLook.ts";
import { SourceNote } from "../../components/SourceNames.tsx";
import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import { rivalsOf } from "../../core/conflict.ts";
import { measureKey } from "../../core/measure.ts";
import { missingSigns } from "../../core/missing.ts";
import type { Standing } from "../../core/standing.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatStatement } from "../../wording/sentence.ts";
import {
  formatPeriodNote,
  formatPlanNote,
  formatStandingVerdict,
} from "../../wording/standing.ts";
import type { OverviewCell } from "./overviewModel.ts";
import { StatedNumber } from "./StatedNumber.tsx";
import "./latestCell.css";
import { useWords } from "../../components/useWords.ts";

interface LatestCellProps extends Pick<OverviewCell, "standing" | "missing"> {
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

export const LatestCell = memo(function LatestCell({
  standing,
  missing,
  record,
  onOpen,
}: LatestCellProps) {
  const words = useWords();
  if (standing === undefined) {
    const kind = missing ?? "no-report";
    return (
      <p className="cell__missing">
        <span aria-hidden="true">{missingSigns[kind]}</span>{" "}
        {words.missing[kind]}
      </p>
    );
  }
  const { observation } = standing;
  const place = record.cities.findIndex(({ id }) => id === observation.city);
  return (
    <div className="cell">
      <button
        type="button"
        className="cell__figure"
        onClick={() => onOpen(observation.id)}
      >
        <StatedNumber observation={observation} />
      </button>
      <Bullets standing={standing} hue={lookAt(place).hue} />
      <p className="cell__verdict">
        <VerdictBadge
          verdict={standing.verdict}
          text={formatStandingVerdict(words, standing)}
        />
      </p>
      <ul className="cell__notes">
        {standing.measures.map((measure) => (
          <li key={measureKey(measure)}>
            {formatPlanNote(words, measure, standing)}
          </li>
        ))}
        <li>{formatPeriodNote(words, observation)}</li>
        {missing !== undefined && (
          <li>
            {missingSigns[missing]} {words.missing[missing]}
          </li>
        )}
        {rivalsOf(observation, record.observations).map((rival) => (
          <li key={rival.id}>
            {words.overview.rival}:{" "}
            <FigureButton figure={rival.id} onOpen={onOpen}>
              {formatStatement(words, rival, standing.indicator)}
            </FigureButton>
          </li>
        ))}
        {observation.doubtful && <li>{words.panel.doubtful}</li>}
        <li>
          <SourceNote observation={observation} reports={record.reports} />
        </li>
      </ul>
    </div>
  );
});

function Bullets({
  standing,
  hue,
}: {
  readonly standing: Standing;
  readonly hue: number;
}) {
  return standing.measures.map((measure) => (
    <Bullet
      key={measureKey(measure)}
      hue={hue}
      percent={measure.attainment.percent}
      pacePercent={measure.pace.share * 100}
      isEstimate={standing.observation.status === "E"}
      isDerived={measure.attainment.origin === "derived"}
    />
  ));
}
