import { useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { useSelection } from "../address/useSelection.ts";
import { MissingCities } from "../frame/MissingCities.tsx";
import { OpenReceipt } from "../frame/OpenReceipt.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { RecordPage } from "../frame/RecordPage.tsx";
import { indexReports } from "./reportIndex.ts";
import { ReportList } from "./ReportList.tsx";
import { SourceFilters } from "./SourceFilters.tsx";
import { chosenReports, figureCount } from "./sourcesModel.ts";
import { allSources, rowStep, sourcesSearch } from "./sourcesSearch.ts";
import { SourcesSkeleton } from "./SourcesSkeleton.tsx";
import "./sourcesPage.css";

/** Every report the figures come from. */
export function SourcesPage() {
  const words = useWords();
  const { title } = sourcesWords[words.language];
  return (
    <RecordPage title={title} skeleton={<SourcesSkeleton />}>
      {(record, onRetry) => <LoadedSources record={record} onRetry={onRetry} />}
    </RecordPage>
  );
}

interface LoadedSourcesProps {
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

function LoadedSources({ record, onRetry }: LoadedSourcesProps) {
  const words = useWords();
  const { title, list } = sourcesWords[words.language];
  const { selection, select, adjust, openFigure, closeFigure } =
    useSelection(sourcesSearch);
  const index = useMemo(() => indexReports(record), [record]);
  const chosen = useMemo(
    () => chosenReports(index, selection),
    [index, selection],
  );
  const isAll = chosen.length === index.length;
  return (
    <PageFrame title={title} record={record}>
      <p className="lead">{list.lead}</p>
      <MissingCities record={record} onRetry={onRetry} />
      <SourceFilters
        record={record}
        index={index}
        selection={selection}
        onSelect={(change) => select({ ...change, rows: rowStep })}
        onSearch={(text) => adjust({ text, rows: rowStep })}
      />
      <p className="sources__count" role="status">
        {isAll
          ? list.count(index.length, figureCount(index))
          : list.found(chosen.length, index.length, figureCount(chosen))}
      </p>
      {chosen.length === 0 && (
        <div className="sources__none">
          <p>{list.none}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              select(allSources);
              // The button goes with what it ends; the focus stays on the page.
              document.getElementById("main")?.focus({ preventScroll: true });
            }}
          >
            {list.clear}
          </button>
        </div>
      )}
      <ReportList
        reports={chosen}
        record={record}
        search={selection.text}
        rows={selection.rows}
        onMore={() => adjust({ rows: selection.rows + rowStep })}
        onOpen={openFigure}
      />
      <OpenReceipt
        figure={selection.figure}
        record={record}
        onOpen={openFigure}
        onClose={closeFigure}
        onRetry={onRetry}
      />
    </PageFrame>
  );
}
