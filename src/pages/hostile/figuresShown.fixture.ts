import type { Observation } from "../../core/observation.ts";
import type { CompiledRecord } from "../../record/compile.ts";
import { cityModel } from "../city/cityModel.ts";
import { citySearch } from "../city/citySearch.ts";
import { boardModel } from "../data/boardModel.ts";
import { dataSearch } from "../data/dataSearch.ts";
import { indicatorModel } from "../indicator/indicatorModel.ts";
import { indicatorSearch } from "../indicator/indicatorSearch.ts";
import { overviewModel } from "../overview/overviewModel.ts";
import { overviewSearch } from "../overview/overviewSearch.ts";

type Shown = Pick<
  CompiledRecord,
  "cities" | "indicators" | "reports" | "observations"
>;

const today = "2026-11-25";

/** Every figure that any of the pages would show of a record under an address. */
export function figuresShown(
  record: Shown,
  search: URLSearchParams,
): readonly Observation[] {
  const { cities, indicators, observations } = record;
  const overview = overviewModel({
    cities,
    indicators,
    observations,
    selection: overviewSearch.parse(search),
    today,
  });
  const [indicator] = indicators;
  const [city] = cities;
  return [
    ...overview.panels.flatMap(({ measures }) =>
      measures.map((measure) => measure.observation),
    ),
    ...overview.standings.map((standing) => standing.observation),
    ...overview.conflicts.flat(),
    ...(indicator === undefined
      ? []
      : indicatorModel({
          indicator,
          cities,
          observations,
          selection: indicatorSearch.parse(search),
          today,
        }).drawn),
    ...(city === undefined
      ? []
      : cityModel({
          ...record,
          city,
          chosen: citySearch.parse(search).years,
          today,
        }).core.flatMap(({ measures }) =>
          measures.map((measure) => measure.observation),
        )),
    ...boardFigures(record, search),
  ];
}

/** The board names figures by id only; an id of none would be a stranger. */
function boardFigures(
  record: Shown,
  search: URLSearchParams,
): readonly Observation[] {
  const { cities, indicators, observations } = record;
  const board = boardModel({
    cities,
    missing: [],
    indicators,
    observations,
    selection: dataSearch.parse(search),
    today,
  });
  const ids = board.blocks.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures)),
  );
  const byId = new Map(observations.map((one) => [one.id, one]));
  return ids.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no such figure: ${id}`);
    return found;
  });
}
