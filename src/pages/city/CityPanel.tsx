import { memo } from "react";
import { Link } from "wouter";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { pathTo } from "../place.ts";
import { FigureList } from "./FigureList.tsx";
import { LatestLine } from "./LatestLine.tsx";
import { YearsPanel, type CityPanelProps } from "./YearsPanel.tsx";
import "./cityPanel.css";

/** One indicator of the city: through the years where its plan is told, else the figures that there are. */
export const CityPanel = memo(function CityPanel(props: CityPanelProps) {
  const { entry, search } = props;
  const words = useWords();
  const { indicator, hasShares, latest } = entry;
  const { planName, planTerm } = indicator;
  const note = words.panel.subtitle(
    planName[words.language],
    planTerm === "budget-year",
  );
  return (
    <Card
      id={`panel-${indicator.id}`}
      title={
        <Link href={`${pathTo("indicator", indicator.id)}${search}`}>
          {indicator.name[words.language]}
        </Link>
      }
      {...(hasShares ? { note } : {})}
    >
      <LatestLine standing={latest} onOpen={props.onOpen} />
      <div className="city-panel__body">
        {hasShares && <YearsPanel {...props} />}
        {!hasShares && latest !== undefined && <WithoutPlan {...props} />}
      </div>
    </Card>
  );
});

/** The figures of an indicator that has no share of plan in any year, with the reason why nothing is drawn. */
function WithoutPlan({ entry, record, onOpen }: CityPanelProps) {
  const words = useWords();
  const say = cityWords[words.language];
  const { indicator, withoutShare } = entry;
  return (
    <>
      <p className="city-panel__reason">{say.noShares}</p>
      {withoutShare.length === 0 ? (
        <p className="city-panel__reason">{say.noneInYears}</p>
      ) : (
        <FigureList
          indicator={indicator}
          figures={withoutShare}
          reports={record.reports}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
