import { compareText } from "../../core/compareText.ts";
import { FigureButton } from "../../components/FigureButton.tsx";
import { memo, useDeferredValue } from "react";

import { CityMark } from "../../components/CityMark.tsx";
import { measureKey, type Measure } from "../../core/measure.ts";
import type { City } from "../../core/observation.ts";
import {
  formatDerivedPercent,
  formatSignedPoints,
} from "../../wording/number.ts";
import { formatDay } from "../../wording/period.ts";
import { formatAttainment } from "../../wording/sentence.ts";
import { formatVerdict } from "../../wording/verdict.ts";
import "../../components/table.css";
import "./markTable.css";
import { useWords } from "../../components/useWords.ts";

interface MarkTableProps {
  /** The indicator the table is of. */
  readonly name: string;
  readonly measures: readonly Measure[];
  /** All of the record; left out where the table is of one city, which then has no column. */
  readonly cities?: readonly City[];
  readonly isOpen: boolean;
  readonly onOpen: (figure: string) => void;
}

/** Exactly what the chart draws, in time order, each figure with its receipt. */
export const MarkTable = memo(function MarkTable({
  name,
  measures,
  cities,
  isOpen,
  onOpen,
}: MarkTableProps) {
  const words = useWords();
  // After the charts, which answer the finger.
  const listed = useDeferredValue(measures);
  if (listed.length === 0) return null;
  const { columns } = words.panel;
  const rows = listed.toSorted((a, b) =>
    compareText(b.observation.period.asOf, a.observation.period.asOf),
  );
  return (
    <details className="mark-table" open={isOpen}>
      <summary>{words.panel.table}</summary>
      <div
        className="table-scroll"
        role="region"
        aria-label={`${words.panel.table}: ${name}`}
        tabIndex={0}
      >
        <table className="data-table">
          <thead>
            <tr>
              {cities !== undefined && <th scope="col">{columns.city}</th>}
              <th scope="col">{columns.year}</th>
              <th scope="col">{columns.asOf}</th>
              <th scope="col">{columns.attained}</th>
              <th scope="col">{columns.pace}</th>
              <th scope="col">{columns.lead}</th>
              <th scope="col">{columns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((measure) => (
              <MarkRow
                key={measureKey(measure)}
                measure={measure}
                cities={cities}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
});

interface MarkRowProps {
  readonly measure: Measure;
  readonly cities: readonly City[] | undefined;
  readonly onOpen: (figure: string) => void;
}

const MarkRow = memo(function MarkRow({
  measure,
  cities,
  onOpen,
}: MarkRowProps) {
  const words = useWords();
  const { observation, attainment, pace, verdict } = measure;
  const owner = words.plans.shortOwners[attainment.owner];
  const year = `${observation.period.planYear} ${owner}`.trim();
  const { sign, word } = formatVerdict(words, verdict);
  return (
    <tr>
      {cities === undefined ? (
        <th scope="row">{year}</th>
      ) : (
        <>
          <th scope="row">
            <CityName city={observation.city} cities={cities} />
          </th>
          <td>{year}</td>
        </>
      )}
      <td>{formatDay(words, observation.period.asOf)}</td>
      <td>
        <FigureButton figure={observation.id} onOpen={onOpen}>
          {formatAttainment(words, measure)}
        </FigureButton>
      </td>
      <td>{formatDerivedPercent(words, pace.share * 100)}</td>
      <td>{formatSignedPoints(words, measure.leadPoints)}</td>
      <td>
        <span aria-hidden="true">{sign}</span> {word}
      </td>
    </tr>
  );
});

interface CityNameProps {
  readonly city: string;
  readonly cities: readonly City[];
}

function CityName({ city, cities }: CityNameProps) {
  const words = useWords();
  const place = cities.findIndex(({ id }) => id === city);
  return (
    <>
      <CityMark place={place} /> {cities[place]?.name[words.language]}
    </>
  );
}
