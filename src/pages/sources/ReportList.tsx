import { useEffect, useMemo, useRef } from "react";

import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import type { IndexedReport } from "./reportIndex.ts";
import { ReportRow } from "./ReportRow.tsx";
import { reportGroups } from "./sourcesModel.ts";
import { rowStep } from "./sourcesSearch.ts";
import { wordsOf } from "./withoutDiacritics.ts";
import "./reportList.css";

interface ReportListProps {
  readonly reports: readonly IndexedReport[];
  readonly record: LoadedRecord;
  readonly search: string;
  /** How many of them to show. */
  readonly rows: number;
  readonly onMore: () => void;
  readonly onOpen: (figure: string) => void;
}

/** The reports under their years, as many as fit a look; more on demand, so that ten thousand stay quick. */
export function ReportList(props: ReportListProps) {
  const { reports, record, search, rows, onMore, onOpen } = props;
  const words = useWords();
  const { list } = sourcesWords[words.language];
  const sought = useMemo(() => wordsOf(search), [search]);
  const left = reports.length - rows;
  const rowsBefore = useRef(rows);
  const all = useRef<HTMLDivElement>(null);
  // Rows that were asked for: the keyboard reads on with the first of them, above the button that brought them.
  const wasAsked = useRef(false);
  useEffect(() => {
    const titles = all.current?.querySelectorAll("a") ?? [];
    if (wasAsked.current) titles[rowsBefore.current]?.focus();
    wasAsked.current = false;
    rowsBefore.current = rows;
  }, [rows]);
  return (
    <div ref={all}>
      {reportGroups(reports.slice(0, rows)).map((group) => (
        <section
          key={group.year}
          className="report-group"
          aria-labelledby={`reports-${group.year}`}
        >
          <h2 id={`reports-${group.year}`}>
            {group.year ?? list.undatedGroup}
          </h2>
          <ul className="report-list">
            {group.reports.map((entry) => (
              <ReportRow
                key={entry.report.id}
                entry={entry}
                record={record}
                sought={sought}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <button
          type="button"
          className="button report-list__more"
          onClick={() => {
            wasAsked.current = true;
            onMore();
          }}
        >
          {list.more(Math.min(left, rowStep), left)}
        </button>
      )}
    </div>
  );
}
