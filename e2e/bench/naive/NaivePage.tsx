import { useState } from "react";
import {
  CartesianGrid,
  Legend,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

import {
  latestStanding,
  standingOf,
  toObservations,
} from "../../../src/core/standing.ts";
import { formatHeadline } from "../../../src/wording/headline.ts";
import {
  formatMeasure,
  formatStatement,
} from "../../../src/wording/sentence.ts";
import { vi as words } from "../../../src/wording/vi/words.ts";
import { useNaiveRecord } from "./useNaiveRecord.ts";

const colours = ["#1f5fa8", "#b45309", "#0f766e"];

/** The overview's four charts and its table as one writes them first: one component, all state in it, all defaults kept. */
export function NaivePage() {
  const record = useNaiveRecord();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  if (record === null) return <p>Đang tải…</p>;
  const { indicators } = record;
  const observations = toObservations(record.observations);
  const cities = record.cities.filter(({ id }) => !hidden.includes(id));
  const standings = indicators.flatMap((indicator) =>
    cities.flatMap(
      ({ id }) => latestStanding(id, indicator, observations, null) ?? [],
    ),
  );
  const toggle = (id: string) =>
    setHidden((before) =>
      before.includes(id)
        ? before.filter((other) => other !== id)
        : [...before, id],
    );
  return (
    <main>
      <h1>{words.overview.title(record.cities.length)}</h1>
      <p>{formatHeadline(words, standings, record.cities)}</p>
      <p>{words.overview.lead}</p>
      {record.cities.map((city) => (
        <button
          key={city.id}
          type="button"
          className="chip"
          aria-pressed={!hidden.includes(city.id)}
          onClick={() => toggle(city.id)}
        >
          {city.name.vi}
        </button>
      ))}
      <div className="panels">
        {indicators.map((indicator) => (
          <section key={indicator.id}>
            <h2>{indicator.name.vi}</h2>
            <div className="panel__chart">
              <ResponsiveContainer width="100%" height="100%">
                <ScatterChart>
                  <CartesianGrid strokeDasharray="3 3" />
                  <XAxis
                    type="number"
                    dataKey="share"
                    domain={[0, 1]}
                    tickFormatter={(share: number) =>
                      `T${Math.round(share * 12)}`
                    }
                  />
                  <YAxis type="number" dataKey="percent" unit="%" />
                  <Tooltip />
                  <Legend />
                  <ReferenceLine y={100} stroke="#333" />
                  {cities.map((city) => (
                    <Scatter
                      key={city.id}
                      name={city.name.vi}
                      className={`series-${record.cities.indexOf(city) + 1}`}
                      fill={colours[record.cities.indexOf(city)] ?? "#333"}
                      data={record.observations
                        .filter(
                          (one) =>
                            one.city === city.id &&
                            one.indicator === indicator.id,
                        )
                        .flatMap(
                          (one) =>
                            standingOf(one, indicator, observations).measures,
                        )
                        .map(({ pace, attainment, observation }) => ({
                          share: pace.share,
                          percent: attainment.percent,
                          year: observation.period.planYear,
                        }))}
                    />
                  ))}
                </ScatterChart>
              </ResponsiveContainer>
            </div>
          </section>
        ))}
      </div>
      <h2>{words.overview.latestTitle}</h2>
      <table>
        <thead>
          <tr>
            <th>{words.overview.indicatorColumn}</th>
            {cities.map((city) => (
              <th key={city.id}>{city.name.vi}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.id}>
              <th>{indicator.name.vi}</th>
              {cities.map((city) => {
                const standing = latestStanding(
                  city.id,
                  indicator,
                  observations,
                  null,
                );
                return (
                  <td key={city.id}>
                    {standing !== undefined &&
                      formatStatement(words, standing.observation, indicator)}
                    {standing?.measures.map((measure) => (
                      <p key={measure.attainment.owner}>
                        {formatMeasure(words, measure, city, indicator)}
                      </p>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
