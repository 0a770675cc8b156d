import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { useSearchParams } from "wouter";

import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { useRecord, type LoadedRecord } from "../../dataset/useRecord.ts";
import { formatHeadline, formatList } from "../../wording/headline.ts";
import { words } from "../../wording/words.ts";
import { LoadFailureNotice } from "../LoadFailureNotice.tsx";
import { PageFrame } from "../PageFrame.tsx";
import { recordFolder } from "../siteBase.ts";
import { todayInVietnam } from "../today.ts";
import { ConflictList } from "./ConflictList.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { LatestMatrix } from "./LatestMatrix.tsx";
import { OverviewSkeleton } from "./OverviewSkeleton.tsx";
import { overviewModel } from "./overviewModel.ts";
import {
  formatOverviewSearch,
  parseOverviewSearch,
  type OverviewSelection,
} from "./overviewSearch.ts";
import { PanelLegend } from "./PanelLegend.tsx";
import { PlanPanel } from "./PlanPanel.tsx";
import "./overview.css";

const ReceiptDialog = lazy(async () => {
  const { ReceiptDialog: dialog } =
    await import("../receipt/ReceiptDialog.tsx");
  return { default: dialog };
});

export function OverviewPage() {
  const state = useRecord(recordFolder);
  switch (state.kind) {
    case "loading":
      return (
        <PageFrame title={words.overview.title}>
          <OverviewSkeleton />
        </PageFrame>
      );
    case "failed":
      return (
        <PageFrame title={words.overview.title}>
          <LoadFailureNotice failure={state.failure} onRetry={state.retry} />
        </PageFrame>
      );
    case "ready":
      return <LoadedOverview record={state.record} onRetry={state.retry} />;
  }
}

interface LoadedOverviewProps {
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

function LoadedOverview({ record, onRetry }: LoadedOverviewProps) {
  const { selection, select, openFigure, closeFigure } = useOverviewAddress();
  const { planYear } = selection;
  const cityIds = selection.cities.join();
  const [today] = useState(() => todayInVietnam(new Date()));
  const model = useMemo(
    () =>
      overviewModel({
        cities: record.cities.filter(
          ({ id }) => !record.missing.some(({ city }) => city.id === id),
        ),
        indicators: record.indicators,
        observations: record.observations,
        selection: {
          cities: cityIds === "" ? [] : cityIds.split(","),
          planYear,
          figure: null,
        },
        today,
      }),
    [record, cityIds, planYear, today],
  );
  return (
    <PageFrame
      title={words.overview.titleOf(record.cities.length)}
      version={record.version}
    >
      <p className="headline">
        {formatHeadline(model.standings, record.cities)}
      </p>
      <p className="lead">{words.overview.lead}</p>
      {record.missing.map(({ city, failure }) => (
        <LoadFailureNotice
          key={city.id}
          failure={failure}
          onRetry={onRetry}
          title={words.failure.partial(formatList([city.name.vi]))}
        />
      ))}
      <FilterBar
        record={record}
        model={model}
        selection={selection}
        onSelect={select}
      />
      <div className="panels">
        {model.panels.map((panel) => (
          <PlanPanel
            key={panel.indicator.id}
            panel={panel}
            cities={record.cities}
            reports={record.reports}
            onOpen={openFigure}
          />
        ))}
      </div>
      <PanelLegend />
      <LatestMatrix model={model} record={record} onOpen={openFigure} />
      <ConflictList model={model} record={record} onOpen={openFigure} />
      {selection.figure !== null && (
        <ErrorBoundary fallback={<p role="alert">{words.receipt.failed}</p>}>
          <Suspense fallback={null}>
            <ReceiptDialog
              key={selection.figure}
              figure={selection.figure}
              record={record}
              onOpen={openFigure}
              onClose={closeFigure}
              onRetry={onRetry}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </PageFrame>
  );
}

interface OverviewAddress {
  readonly selection: OverviewSelection;
  readonly select: (change: Partial<OverviewSelection>) => void;
  readonly openFigure: (figure: string) => void;
  readonly closeFigure: () => void;
}

/** How many receipts were opened one from the other to get here, as the step of the history remembers it. */
function receiptsDeep(): number {
  const state: unknown = window.history.state;
  return typeof state === "number" ? state : 0;
}

/** The selection as the address holds it; each change is a step of the browser's history. */
function useOverviewAddress(): OverviewAddress {
  const [search, setSearch] = useSearchParams();
  const key = search.toString();
  const selection = useMemo(
    () => parseOverviewSearch(new URLSearchParams(key)),
    [key],
  );
  const change = useCallback(
    (
      part: Partial<OverviewSelection>,
      options?: Parameters<typeof setSearch>[1],
    ) =>
      setSearch(
        (current) =>
          formatOverviewSearch(
            { ...parseOverviewSearch(current), ...part },
            current,
          ),
        options,
      ),
    [setSearch],
  );
  return {
    selection,
    select: change,
    openFigure: useCallback(
      (figure) => change({ figure }, { state: receiptsDeep() + 1 }),
      [change],
    ),
    // Closing goes back to the page the first receipt was opened from; a receipt opened by its link has none.
    closeFigure: useCallback(() => {
      const depth = receiptsDeep();
      if (depth > 0) window.history.go(-depth);
      else change({ figure: null }, { replace: true });
    }, [change]),
  };
}
