import { useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import { useRecord, type LoadedRecord } from "../../dataset/useRecord.ts";
import { useSelection } from "../address/useSelection.ts";
import {
  compareSearch,
  type CompareSelection,
} from "../compare/compareSearch.ts";
import { comparisonTexts } from "../compare/comparisonTexts.ts";
import { useCompareModel } from "../compare/useCompareModel.ts";
import { recordFolder } from "../siteBase.ts";

/** A comparison for other people's pages: without frame, title or way around the site. */
export function EmbedPage() {
  const { selection } = useSelection(compareSearch);
  const { kept, version } = selection;
  const state = useRecord(recordFolder, kept === "frozen" ? version : null);
  return state.kind === "ready" ? (
    <EmbeddedSentence record={state.record} selection={selection} />
  ) : null;
}

interface EmbeddedSentenceProps {
  readonly record: LoadedRecord;
  readonly selection: CompareSelection;
}

function EmbeddedSentence({ record, selection }: EmbeddedSentenceProps) {
  const words = useWords();
  const { comparison, form } = useCompareModel(record, selection).model;
  const texts = useMemo(
    () => comparisonTexts(words, { ...record, comparison }, form),
    [words, record, comparison, form],
  );
  return (
    <main id="main" tabIndex={-1}>
      <p>{texts.sentence}</p>
    </main>
  );
}
