import { useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { useSelection } from "../address/useSelection.ts";
import { MissingCities } from "../frame/MissingCities.tsx";
import { OpenReceipt } from "../frame/OpenReceipt.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { RecordPage } from "../frame/RecordPage.tsx";
import { useArrivalAt, useFragment } from "../sources/useFragment.ts";
import { useToday } from "../useToday.ts";
import { boardModel } from "./boardModel.ts";
import { CoverageSection } from "./CoverageSection.tsx";
import { DataContents, DataSkeleton, sectionIds } from "./DataContents.tsx";
import { dataSearch } from "./dataSearch.ts";
import { DownloadSection } from "./DownloadSection.tsx";
import { GlossarySection } from "./GlossarySection.tsx";
import { MethodSection } from "./MethodSection.tsx";
import "./dataPage.css";

export function DataPage() {
  const words = useWords();
  const { title } = dataWords[words.language];
  return (
    <RecordPage title={title} skeleton={<DataSkeleton />}>
      {(record, onRetry) => <LoadedData record={record} onRetry={onRetry} />}
    </RecordPage>
  );
}

interface LoadedDataProps {
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

function LoadedData({ record, onRetry }: LoadedDataProps) {
  const words = useWords();
  const { title } = dataWords[words.language];
  const { selection, select, openFigure, closeFigure } =
    useSelection(dataSearch);
  const { year, group, shown } = selection;
  const chosen = selection.cities.join();
  const today = useToday();
  const model = useMemo(
    () =>
      boardModel({
        cities: record.cities,
        missing: [
          ...record.missing.map(({ city }) => city.id),
          ...record.unread,
        ],
        indicators: record.indicators,
        observations: record.observations,
        selection: { cities: chosen.split(","), year, group },
        today,
      }),
    [record, chosen, year, group, today],
  );
  useArrivalAt(useFragment());
  return (
    <PageFrame
      title={title}
      record={record}
      onToggleTables={() =>
        select({ shown: shown === "table" ? "board" : "table" })
      }
    >
      <DataContents />
      <MissingCities record={record} onRetry={onRetry} />
      <div className="data-sections">
        <CoverageSection
          id={sectionIds.coverage}
          record={record}
          model={model}
          selection={selection}
          onSelect={select}
          onOpen={openFigure}
        />
        <MethodSection
          id={sectionIds.method}
          record={record}
          onOpen={openFigure}
        />
        <GlossarySection id={sectionIds.glossary} />
        <DownloadSection
          id={sectionIds.downloads}
          record={record}
          today={today}
        />
      </div>
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
