import { FigureButton } from "../../components/FigureButton.tsx";
import { memo } from "react";

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
  readonly cities: readonly City[];
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
  if (measures.length === 0) return null;
  const { columns } = words.panel;
  const rows = measures.toSorted((a, b) =>
    b.observation.period.asOf.localeCompare(a.observation.period.asOf),
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
              <th scope="col">{columns.city}</th>
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
  readonly cities: readonly City[];
  readonly onOpen: (figure: string) => void;
}

function MarkRow({ measure, cities, onOpen }: MarkRowProps) {
  const words = useWords();
  const { observation, attainment, pace, verdict } = measure;
  const place = cities.findIndex(({ id }) => id === observation.city);
  const { sign, word } = formatVerdict(words, verdict);
  return (
    <tr>
      <th scope="row">
        <CityMark place={place} /> {cities[place]?.name[words.language]}
      </th>
      <td>
        {observation.period.planYear}{" "}
        {words.plans.shortOwners[attainment.owner]}
      </td>
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
}
