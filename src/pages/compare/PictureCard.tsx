import type { ReactNode } from "react";

import { SegmentedControl } from "../../components/SegmentedControl.tsx";
import { useWords } from "../../components/useWords.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import type { CompareModel } from "./compareModel.ts";
import { noComparison, type CompareSelection } from "./compareSearch.ts";
import { ComparisonChart } from "./ComparisonChart.tsx";
import type { ComparisonTexts } from "./comparisonTexts.ts";
import { Headline } from "./Headline.tsx";
import { LockNotice } from "./LockNotice.tsx";
import { TextList } from "./TextList.tsx";
import type { Draft } from "./useDraft.ts";
import "./pictureCard.css";

interface PictureCardProps {
  readonly model: CompareModel;
  readonly texts: ComparisonTexts;
  /** Undefined where nothing is drawn. */
  readonly picture: Picture | undefined;
  readonly headline: Draft;
  /** In the chart's place, where it is asked for. */
  readonly table: ReactNode;
  readonly onSelect: (change: Partial<CompareSelection>) => void;
}

/** The picture as it will be taken away, or why there is none; who stands apart, and what it does not tell. */
export function PictureCard(props: PictureCardProps) {
  const { model, texts, picture, headline, table, onSelect } = props;
  const words = useWords();
  const say = comparePageWords[words.language].chart;
  const { lock } = model.comparison;
  return (
    <section className="card picture-card" aria-labelledby="comparison">
      {picture === undefined ? (
        <h2 id="comparison">{lock ? say.lockedTitle : say.emptyTitle}</h2>
      ) : (
        <>
          <Headline draft={headline} />
          <div className="picture-card__bar">
            <p className="card__note">{texts.unit}</p>
            <SegmentedControl
              name={say.shown}
              segments={[
                { value: "chart", label: say.shownAs.chart },
                { value: "table", label: say.shownAs.table },
              ]}
              chosen={table === null ? "chart" : "table"}
              onChoose={(shown) => onSelect({ shown })}
            />
          </div>
          {table ?? <ComparisonChart picture={picture} />}
        </>
      )}
      {lock !== undefined && (
        <LockNotice
          refusal={texts.refusal}
          nearest={model.nearest}
          nearestText={texts.nearest}
          onSelect={onSelect}
        />
      )}
      {lock === undefined && picture === undefined && (
        <EmptyNotice onSelect={onSelect} />
      )}
      <TextList id="apart" title={say.apart} lines={texts.apart} />
      {picture !== undefined && (
        <>
          <TextList id="limits" title={say.limits} lines={texts.limits} />
          <p className="picture-card__sources">{texts.sources}</p>
        </>
      )}
    </section>
  );
}

interface EmptyNoticeProps {
  readonly onSelect: (change: Partial<CompareSelection>) => void;
}

/** Nothing that was asked for can be read on this basis. */
function EmptyNotice({ onSelect }: EmptyNoticeProps) {
  const words = useWords();
  const say = comparePageWords[words.language].chart;
  return (
    <div className="picture-card__empty">
      <p>{say.empty}</p>
      <button
        type="button"
        className="button"
        onClick={() => onSelect(noComparison)}
      >
        {say.startAgain}
      </button>
    </div>
  );
}
