import { useCallback } from "react";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import type { SelectionAddress } from "../address/useSelection.ts";
import { TakeAway } from "../takeAway/TakeAway.tsx";
import { MissingCities } from "../frame/MissingCities.tsx";
import { OpenReceipt } from "../frame/OpenReceipt.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { useOwnAddress } from "../useOwnAddress.ts";
import { withChange } from "./compareChange.ts";
import { CompareBuilder } from "./CompareBuilder.tsx";
import type { CompareSelection } from "./compareSearch.ts";
import { compareSlides } from "./compareSlides.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { FrozenNote } from "./FrozenNote.tsx";
import { PictureCard } from "./PictureCard.tsx";
import { ReadyStrip } from "./ReadyStrip.tsx";
import { SentenceCard } from "./SentenceCard.tsx";
import { useShownComparison } from "./useShownComparison.ts";
import { useCompareModel } from "./useCompareModel.ts";

interface LoadedCompareProps {
  readonly record: LoadedRecord;
  readonly address: SelectionAddress<CompareSelection>;
  readonly onRetry: () => void;
}

export function LoadedCompare(props: LoadedCompareProps) {
  const { record, address, onRetry } = props;
  const words = useWords();
  const say = comparePageWords[words.language];
  const { openFigure, closeFigure, select } = address;
  const { model, ready, today } = useCompareModel(record, address.selection);
  const { selection, comparison, form } = model;
  const change = useCallback(
    (part: Partial<CompareSelection>) => select(withChange(selection, part)),
    [select, selection],
  );
  const shown = useShownComparison(record, model, today);
  const { context, texts, headline, sentence, picture, takeAway } = shown;
  const slides = compareSlides({
    words,
    comparison,
    picture,
    sentence: sentence.text,
  });
  // Every file and link names the site, which the build does not know.
  const isPlaced = useOwnAddress() !== null;
  const isTable = address.selection.shown === "table";
  const table = form !== undefined && (
    <ComparedTable
      context={context}
      sort={address.selection.sort}
      onSort={(sort) => select({ sort })}
      onOpen={openFigure}
    />
  );
  return (
    <PageFrame
      title={say.title}
      record={record}
      slides={slides}
      onToggleTables={() => select({ shown: isTable ? "chart" : "table" })}
    >
      <p className="compare-lead">{say.lead}</p>
      {selection.kept === "frozen" && selection.version !== null && (
        <FrozenNote version={selection.version} onSelect={change} />
      )}
      <MissingCities record={record} onRetry={onRetry} />
      <ReadyStrip ready={ready} cities={record.cities} shown={selection} />
      <div className="compare">
        <CompareBuilder
          model={model}
          record={record}
          onSelect={change}
          onOpen={openFigure}
        />
        <div className="compare__work">
          {model.isSuggested && (
            <p className="compare__suggested" role="status">
              {say.ready.suggested}
            </p>
          )}
          <PictureCard
            model={model}
            texts={texts}
            picture={picture}
            headline={headline}
            table={isTable ? table : null}
            onSelect={change}
          />
        </div>
        {form !== undefined && <SentenceCard draft={sentence} />}
      </div>
      {isPlaced && takeAway !== undefined && (
        <TakeAway
          input={takeAway}
          links={shown.links}
          sentence={sentence.text}
        />
      )}
      {!isTable && form !== undefined && (
        <Card id="figures" title={say.table.title} note={say.table.note}>
          {table}
        </Card>
      )}
      <OpenReceipt
        figure={address.selection.figure}
        record={record}
        onOpen={openFigure}
        onClose={closeFigure}
        onRetry={onRetry}
      />
    </PageFrame>
  );
}
