import { useCallback, useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import type { Indicator } from "../../core/observation.ts";
import { arrivedCities, type LoadedRecord } from "../../dataset/useRecord.ts";
import { useSelection } from "../address/useSelection.ts";
import { MissingCities } from "../frame/MissingCities.tsx";
import { OpenReceipt } from "../frame/OpenReceipt.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { useToday } from "../useToday.ts";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { CautionBox } from "./CautionBox.tsx";
import { cautionLines } from "./cautionLines.ts";
import { DefinitionNote } from "./DefinitionNote.tsx";
import { IndicatorControls } from "./IndicatorControls.tsx";
import { indicatorModel, type IndicatorModel } from "./indicatorModel.ts";
import { IndicatorPicker } from "./IndicatorPicker.tsx";
import { indicatorSearch, type IndicatorSelection } from "./indicatorSearch.ts";
import { indicatorSlides } from "./indicatorSlides.tsx";
import { LatestCard } from "./LatestCard.tsx";
import { latestSentences } from "./latestSentences.ts";
import { methodLines } from "./methodLines.ts";
import { ViewSection } from "./ViewSection.tsx";
import "./indicator.css";

interface LoadedIndicatorProps {
  readonly indicator: Indicator;
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

/** One indicator of all cities, seen one of four ways. */
export function LoadedIndicator(props: LoadedIndicatorProps) {
  const { indicator, record, onRetry } = props;
  const words = useWords();
  const address = useSelection(indicatorSearch);
  const { selection, select, adjust, openFigure, closeFigure } = address;
  const { view, shown } = selection;
  const model = useModel(indicator, record, selection);
  const scale = model.isWide ? selection.scale : "linear";
  const slides = useMemo(
    () => indicatorSlides(words, { model, record, scale, onOpen: openFigure }),
    [words, model, record, scale, openFigure],
  );
  const pin = useCallback((focus: string) => adjust({ focus }), [adjust]);
  const [leading] =
    model.lead === undefined
      ? []
      : latestSentences(words, model.lead, record.cities);
  const isTable = shown === "table";
  return (
    <PageFrame
      title={indicator.name[words.language]}
      record={record}
      slides={slides}
      shownSlide={view}
      onToggleTables={() => select({ shown: isTable ? "chart" : "table" })}
    >
      <Breadcrumb indicator={indicator} />
      {leading !== undefined && <p className="indicator-lead">{leading}</p>}
      <IndicatorPicker indicators={record.indicators} shown={indicator} />
      <MissingCities record={record} onRetry={onRetry} />
      <IndicatorControls
        record={record}
        model={model}
        selection={selection}
        onSelect={select}
      />
      <ViewSection
        model={model}
        record={record}
        selection={selection}
        scale={scale}
        onSelect={select}
        onFocus={pin}
        onOpen={openFigure}
      >
        <CautionBox lines={cautionLines(words, model, view, record.cities)} />
        <LatestCard
          latest={model.latest}
          cities={record.cities}
          method={methodLines(words, model, selection.owner, record.cities)}
          onOpen={openFigure}
        />
      </ViewSection>
      <DefinitionNote indicator={indicator} />
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

/** Made anew only where what it is made of changes: not for a mark under the finger or an open receipt. */
function useModel(
  indicator: Indicator,
  record: LoadedRecord,
  selection: IndicatorSelection,
): IndicatorModel {
  const today = useToday();
  const { view, owner } = selection;
  const cityIds = selection.cities.join();
  const yearList = selection.years.join();
  return useMemo(
    () =>
      indicatorModel({
        indicator,
        cities: arrivedCities(record),
        observations: record.observations,
        selection: {
          cities: partsOf(cityIds),
          years: partsOf(yearList).map(Number),
          owner,
          view,
        },
        today,
      }),
    [indicator, record, cityIds, yearList, owner, view, today],
  );
}

function partsOf(list: string): readonly string[] {
  return list === "" ? [] : list.split(",");
}
