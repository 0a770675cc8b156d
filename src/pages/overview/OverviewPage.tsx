import { lazy, Suspense, useMemo, useState } from "react";

import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { useRecord, type LoadedRecord } from "../../dataset/useRecord.ts";
import { formatHeadline } from "../../wording/headline.ts";
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
import { PanelLegend } from "./PanelLegend.tsx";
import { PlanPanel } from "./PlanPanel.tsx";
import { useOverviewAddress } from "./useOverviewAddress.ts";
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
        <PageFrame title={words.overview.title()}>
          <OverviewSkeleton />
        </PageFrame>
      );
    case "failed":
      return (
        <PageFrame title={words.overview.title()}>
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
      title={words.overview.title(record.cities.length)}
      record={record}
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
          title={words.failure.partial(city.name.vi)}
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
