import { readOn, type ComparisonRecord } from "../../../core/comparedFigure.ts";
import { findLatest } from "../../../core/latest.ts";
import { absenceOf } from "../../../core/missing.ts";
import type {
  City,
  Indicator,
  Observation,
  Report,
} from "../../../core/observation.ts";
import type { Standing } from "../../../core/standing.ts";
import { formatCityName } from "../../../wording/cityName.ts";
import { formatComparedValue } from "../../../wording/comparisonValue.ts";
import { formatPeriod } from "../../../wording/period.ts";
import { formatMeasure, formatStatement } from "../../../wording/sentence.ts";
import type { Words } from "../../../wording/words.ts";
import { chartOf } from "../chart/chartOf.ts";
import type { RowMark } from "../chart/pictureChart.ts";
import type { Board, BoardCell } from "./linkPicture.ts";

/** All that a link's picture is chosen from. */
export interface PicturedRecord {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
  readonly compared: ComparisonRecord;
}

/** The latest figure of these cities and each core indicator, as the overview has it. `today` is an ISO date. */
export function overviewBoard(
  words: Words,
  record: PicturedRecord,
  cities: readonly City[],
  today: string,
): Board {
  return {
    kind: "board",
    columns: cities.map((city) => ({
      name: formatCityName(words, city.id, cities),
      place: record.cities.indexOf(city),
    })),
    rows: coreOf(record).map((indicator) => ({
      name: indicator.shortName[words.language],
      cells: cities.map((city) => {
        const standing = latestOf(record, city, indicator);
        return standing === undefined
          ? absentCell(words, city, today)
          : cellOf(words, record, standing);
      }),
    })),
  };
}

/** The figures of the board. */
export function boardStandings(
  record: PicturedRecord,
  cities: readonly City[],
): readonly Standing[] {
  return coreOf(record).flatMap((indicator) =>
    cities.flatMap((city) => latestOf(record, city, indicator) ?? []),
  );
}

/** Each figure of the board in a sentence. */
export function boardSentences(
  words: Words,
  { cities }: PicturedRecord,
  standings: readonly Standing[],
): readonly string[] {
  return standings.flatMap(({ observation, indicator, measures }) => {
    const city = cities.find(({ id }) => id === observation.city);
    if (city === undefined) return [];
    if (measures.length > 0)
      return measures.map((one) => formatMeasure(words, one, city, indicator));
    const name = indicator.shortName[words.language];
    const stated = formatStatement(words, observation, indicator);
    return [`${city.name[words.language]}, ${name}: ${stated}.`];
  });
}

function coreOf({ indicators }: PicturedRecord): readonly Indicator[] {
  return indicators.filter(({ core }) => core);
}

function latestOf(
  { compared }: PicturedRecord,
  city: City,
  indicator: Indicator,
): Standing | undefined {
  const own = compared.standings.filter(
    (one) =>
      one.observation.city === city.id && one.indicator.id === indicator.id,
  );
  const latest = findLatest(own.map(({ observation }) => observation));
  return own.find(({ observation }) => observation === latest);
}

function cellOf(
  words: Words,
  record: PicturedRecord,
  standing: Standing,
): BoardCell {
  const { observation } = standing;
  const marks = marksOf(words, record, standing);
  if (marks.length === 0)
    return {
      kind: "text",
      text: formatStatement(words, observation, standing.indicator),
    };
  const { period } = observation;
  return {
    kind: "shares",
    marks,
    times: [formatPeriod(words, period), String(period.planYear)],
  };
}

function absentCell(words: Words, city: City, today: string): BoardCell {
  const kind = absenceOf(city, city.recordEnds, today);
  return { kind: "text", text: words.missing[kind] };
}

/** A mark for each plan; whose, where there are several. */
function marksOf(
  words: Words,
  { cities }: PicturedRecord,
  standing: Standing,
): readonly RowMark[] {
  const figures = readOn("pace", standing, null);
  const chart = chartOf(words, {
    form: "bullets",
    figures,
    cities,
    labelOf: ({ reading }) =>
      figures.length > 1 && reading.kind === "share"
        ? words.plans.shortOwners[reading.measure.attainment.owner]
        : "",
    valueOf: (figure) => formatComparedValue(words, figure),
  });
  return chart.kind === "bullets" ? chart.marks : [];
}
