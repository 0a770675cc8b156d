import { useCallback, useMemo, type ReactNode } from "react";

import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { AbsentCities } from "./AbsentCities.tsx";
import { EmptyView } from "./EmptyView.tsx";
import { FiguresCard } from "./FiguresCard.tsx";
import type { SortChoice } from "./indicatorFields.ts";
import type { IndicatorModel } from "./indicatorModel.ts";
import type { IndicatorSelection } from "./indicatorSearch.ts";
import { sourcesLine } from "../../wording/sourcesLine.ts";
import { ViewCard } from "./ViewCard.tsx";
import { drawingOf } from "./viewDrawing.ts";
import { isEmpty } from "./viewFigures.ts";
import { tableOf } from "./viewTable.ts";

interface ViewSectionProps {
  readonly model: IndicatorModel;
  readonly record: LoadedRecord;
  readonly selection: IndicatorSelection;
  readonly scale: "linear" | "log";
  readonly onSelect: (change: Partial<IndicatorSelection>) => void;
  readonly onFocus: (mark: string) => void;
  readonly onOpen: (figure: string) => void;
  /** What is said of the figures, whether they stand as a chart or as a table. */
  readonly children: ReactNode;
}

/** The chart, what is said of it, and its table; or the table in the chart's place. */
export function ViewSection(props: ViewSectionProps) {
  const { model, record, selection, scale, onSelect, onOpen, children } = props;
  const words = useWords();
  const { indicator, figures } = model;
  const { view, shown } = selection;
  const say = indicatorWords[words.language];
  const { cities } = record;
  const drawing = useMemo(
    () => drawingOf(words, view, { figures, indicator, cities, scale }),
    [words, view, figures, indicator, cities, scale],
  );
  const table = useMemo(
    () => tableOf(words, view, { figures, indicator, record }),
    [words, view, figures, indicator, record],
  );
  const sortBy = useCallback(
    (sort: SortChoice | null) => onSelect({ sort }),
    [onSelect],
  );
  if (isEmpty(figures[view])) {
    return (
      <div className="view">
        <EmptyView view={view} filled={model.filled} onSelect={onSelect} />
        {children}
      </div>
    );
  }
  const openable = new Set(table.rows.map(({ figure }) => figure));
  const sources = sourcesLine(
    words,
    record.observations.filter(
      (one) => model.drawn.includes(one) || openable.has(one.id),
    ),
    record.reports,
  );
  // The plan view's chart has it in its legend.
  const isContested =
    (view !== "plan" || shown === "table") &&
    model.drawn.some(({ conflictsWith }) => conflictsWith.length > 0);
  const aside = (
    <div className="view__notes">
      {isContested && <p>{words.legend.conflict}</p>}
      <AbsentCities absent={model.absent} view={view} />
      <p className="view__sources">
        <OriginalText
          text={sources}
          quoted={record.reports.map(({ publisher }) => publisher)}
        />
      </p>
    </div>
  );
  const tableProps = {
    table,
    name: say.table.name(indicator.name[words.language], say.views[view]),
    sort: selection.sort,
    onSort: sortBy,
    onOpen,
  };
  if (shown === "table") {
    return (
      <div className="view">
        <FiguresCard {...tableProps}>{aside}</FiguresCard>
        {children}
      </div>
    );
  }
  return (
    <div className="view">
      <ViewCard
        indicator={indicator}
        drawing={drawing}
        record={record}
        focus={selection.focus}
        onFocus={props.onFocus}
        onOpen={onOpen}
      >
        {aside}
      </ViewCard>
      {children}
      <FiguresCard {...tableProps} />
    </div>
  );
}
