import { memo } from "react";

import { Card } from "../../components/Card.tsx";
import { lookAt } from "../../components/cityLook.ts";
import { CityMark } from "../../components/CityMark.tsx";
import type { City } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatThresholds } from "../../wording/verdict.ts";
import { LatestCell } from "./LatestCell.tsx";
import type { OverviewModel } from "./overviewModel.ts";
import "./latestMatrix.css";
import { useWords } from "../../components/useWords.ts";

interface LatestMatrixProps {
  readonly model: OverviewModel;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** The latest stated figure of each city and indicator; on a phone each row becomes a block. */
export const LatestMatrix = memo(function LatestMatrix({
  model,
  record,
  onOpen,
}: LatestMatrixProps) {
  const words = useWords();
  return (
    <Card
      id="latest"
      title={words.overview.latestTitle}
      note={words.overview.latestNote}
    >
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{words.overview.indicatorColumn}</th>
            {model.cities.map((city) => (
              <th key={city.id} scope="col">
                <CityName city={city} cities={record.cities} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ indicator, cells }) => (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.name[words.language]}
                {indicator.backLoaded && (
                  <span className="matrix__aside">
                    {words.panel.backLoaded}
                  </span>
                )}
              </th>
              {cells.map((cell) => (
                <td key={cell.city.id}>
                  <span className="matrix__city">
                    <CityName city={cell.city} cities={record.cities} />
                  </span>
                  <LatestCell
                    standing={cell.standing}
                    missing={cell.missing}
                    record={record}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="verdict-legend" aria-label={words.overview.verdictLegend}>
        {formatThresholds(words).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Card>
  );
});

interface CityNameProps {
  readonly city: City;
  readonly cities: readonly City[];
}

function CityName({ city, cities }: CityNameProps) {
  const words = useWords();
  const place = cities.findIndex(({ id }) => id === city.id);
  return (
    <span className="city-name" data-hue={lookAt(place).hue}>
      <CityMark place={place} /> {city.name[words.language]}
    </span>
  );
}
