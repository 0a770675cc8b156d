import { useCallback, useMemo } from "react";

import { CityMark } from "../../components/CityMark.tsx";
import { lookAt } from "../../components/cityLook.ts";
import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatHeadline } from "../../wording/headline.ts";
import { formatDay } from "../../wording/period.ts";
import { Card } from "../../components/Card.tsx";
import { useSelection } from "../address/useSelection.ts";
import { MissingCities } from "../frame/MissingCities.tsx";
import { OpenReceipt } from "../frame/OpenReceipt.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { PanelLegend } from "../overview/PanelLegend.tsx";
import { useToday } from "../useToday.ts";
import { AbsentCard } from "./AbsentCard.tsx";
import { cityModel } from "./cityModel.ts";
import { CityPanel } from "./CityPanel.tsx";
import { CityPicker } from "./CityPicker.tsx";
import { citySearch } from "./citySearch.ts";
import { citySlides } from "./citySlides.tsx";
import { ReportList } from "./ReportList.tsx";
import { SecondaryTable } from "./SecondaryTable.tsx";
import { YearsChoice } from "./YearsChoice.tsx";
import "./city.css";

interface LoadedCityProps {
  readonly city: City;
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

/** All that the record holds of one city. */
export function LoadedCity({ city, record, onRetry }: LoadedCityProps) {
  const words = useWords();
  const say = cityWords[words.language];
  const { selection, select, adjust, openFigure, closeFigure } =
    useSelection(citySearch);
  const today = useToday();
  const chosen = selection.years.join();
  const model = useMemo(
    () => cityModel({ ...record, city, chosen: numbersIn(chosen), today }),
    [record, city, chosen, today],
  );
  const pin = useCallback((focus: string) => adjust({ focus }), [adjust]);
  const areTablesOpen = selection.shown === "tables";
  const missing = record.missing.filter((one) => one.city.id === city.id);
  const search = `?${new URLSearchParams({ "thanh-pho": city.id })}`;
  // Charts first: one hole less in a grid of two columns.
  const panels = model.core.toSorted(
    (a, b) => Number(b.hasShares) - Number(a.hasShares),
  );
  const panel = {
    city,
    record,
    years: model.years,
    search,
    focus: selection.focus,
    isTableOpen: areTablesOpen,
    onFocus: pin,
    onOpen: openFigure,
  };
  const standings = model.core.flatMap(({ latest }) => latest ?? []);
  return (
    <PageFrame
      title={say.title(city.name[words.language])}
      record={record}
      slides={citySlides(words, { model, city, record, onOpen: openFigure })}
      onToggleTables={() =>
        select({ shown: areTablesOpen ? "charts" : "tables" })
      }
    >
      <CityProvinces city={city} record={record} />
      <div className="city-controls">
        <CityPicker record={record} shown={city.id} />
        <YearsChoice
          all={model.allYears}
          unasked={model.yearsUnasked}
          shown={model.years}
          onSelect={(years) => select({ years })}
        />
      </div>
      {missing.length > 0 ? (
        <MissingCities record={{ ...record, missing }} onRetry={onRetry} />
      ) : (
        <>
          <p className="city-headline">
            {formatHeadline(words, standings, record.cities)}
          </p>
          <p className="city-lead">{say.lead}</p>
          <div className="city-panels">
            {panels.map((entry) => (
              <CityPanel key={entry.indicator.id} {...panel} entry={entry} />
            ))}
          </div>
          <PanelLegend />
          <SecondaryTable
            rows={model.secondary}
            reports={record.reports}
            search={search}
            onOpen={openFigure}
          />
          <AbsentCard absent={model.notReported} years={model.allYears} />
          <ReportList reports={model.reports} />
        </>
      )}
      <Card
        id="record-end"
        title={say.endTitle(formatDay(words, city.recordEnds))}
      >
        <p className="city-end">{city.successors[words.language]}</p>
      </Card>
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

function numbersIn(list: string): readonly number[] {
  return list === "" ? [] : list.split(",").map(Number);
}

interface CityProvincesProps {
  readonly city: City;
  readonly record: LoadedRecord;
}

/** The city's mark, and the province it lay in and the one its area lies in now. */
function CityProvinces({ city, record }: CityProvincesProps) {
  const words = useWords();
  const say = cityWords[words.language];
  const place = record.cities.findIndex(({ id }) => id === city.id);
  const then = city.provinceThen[words.language];
  const now = city.provinceNow[words.language];
  return (
    <p className="city-provinces" data-hue={lookAt(place).hue}>
      <CityMark place={place} />{" "}
      {then === now ? say.province(then) : say.provinces(then, now)}
    </p>
  );
}
