import { useCallback, useMemo } from "react";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { pictureOf } from "../../exports/picture/pictureOf.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import type { SelectionAddress } from "../address/useSelection.ts";
import { MissingCities } from "../frame/MissingCities.tsx";
import { OpenReceipt } from "../frame/OpenReceipt.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { withChange } from "./compareChange.ts";
import { CompareBuilder } from "./CompareBuilder.tsx";
import type { CompareSelection } from "./compareSearch.ts";
import { compareSlides } from "./compareSlides.tsx";
import { permalinks } from "./permalinks.ts";
import { ComparedTable } from "./ComparedTable.tsx";
import { comparisonTexts } from "./comparisonTexts.ts";
import { FrozenNote } from "./FrozenNote.tsx";
import { PictureCard } from "./PictureCard.tsx";
import { ReadyStrip } from "./ReadyStrip.tsx";
import { SentenceCard } from "./SentenceCard.tsx";
import { useCompareModel } from "./useCompareModel.ts";
import { useDraft } from "./useDraft.ts";

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
  const { model, ready } = useCompareModel(record, address.selection);
  const { selection, comparison, form } = model;
  const change = useCallback(
    (part: Partial<CompareSelection>) => select(withChange(selection, part)),
    [select, selection],
  );
  const context = useMemo(
    () => ({ ...record, comparison }),
    [record, comparison],
  );
  const texts = useMemo(
    () => comparisonTexts(words, context, form),
    [words, context, form],
  );
  const headline = useDraft(texts.title);
  const sentence = useDraft(texts.sentence);
  const links = permalinks(words, model, record.version);
  const picture = useMemo(
    () =>
      form &&
      pictureOf(
        words,
        context,
        { version: record.version, permalink: links.frozen },
        { form, headline: headline.text },
      ),
    [words, context, form, headline.text, record, links.frozen],
  );
  const slides = compareSlides({
    comparison,
    picture,
    sentence: sentence.text,
  });
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
      <ReadyStrip ready={ready} record={record} shown={selection} />
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
