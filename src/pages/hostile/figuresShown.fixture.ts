import type {
  City,
  Indicator,
  Observation,
  Report,
} from "../../core/observation.ts";
import { cityModel } from "../city/cityModel.ts";
import { citySearch } from "../city/citySearch.ts";
import { boardModel } from "../data/boardModel.ts";
import { dataSearch } from "../data/dataSearch.ts";
import { indicatorModel } from "../indicator/indicatorModel.ts";
import { indicatorSearch } from "../indicator/indicatorSearch.ts";
import { overviewModel } from "../overview/overviewModel.ts";
import { overviewSearch } from "../overview/overviewSearch.ts";

interface Shown {
  readonly cities: readonly City[];
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
}

const today = "2026-11-25";

type Figures = readonly Observation[];
type Model = (record: Shown, search: URLSearchParams) => Figures;

/** Asked once for each selection of a record: most broken addresses choose nothing. */
function onceFor<S>(
  parse: (search: URLSearchParams) => S,
  model: (record: Shown, selection: S) => Figures,
): Model {
  const known = new WeakMap<Shown, Map<string, Figures>>();
  return (record, search) => {
    const selection = parse(search);
    const key = JSON.stringify(selection);
    const ofRecord = known.get(record) ?? new Map<string, Figures>();
    known.set(record, ofRecord);
    const figures = ofRecord.get(key) ?? model(record, selection);
    ofRecord.set(key, figures);
    return figures;
  };
}

const inOverview = onceFor(
  (search) => {
    const { cities, planYear } = overviewSearch.parse(search);
    return { cities, planYear };
  },
  (record, selection) => {
    const { panels, standings, conflicts } = overviewModel({
      ...record,
      selection,
      today,
    });
    const measures = panels.flatMap((panel) => panel.measures);
    const shown = [...measures, ...standings].map((one) => one.observation);
    return [...shown, ...conflicts.flat()];
  },
);

const inIndicator = onceFor(
  (search) => {
    const { cities, years, owner, view } = indicatorSearch.parse(search);
    return { cities, years, owner, view };
  },
  (record, selection) => {
    const [indicator] = record.indicators;
    if (indicator === undefined) return [];
    return indicatorModel({ ...record, indicator, selection, today }).drawn;
  },
);

const inCity = onceFor(
  (search) => citySearch.parse(search).years,
  (record, chosen) => {
    const [city] = record.cities;
    if (city === undefined) return [];
    const { core } = cityModel({ ...record, city, chosen, today });
    return core.flatMap(({ measures }) =>
      measures.map(({ observation }) => observation),
    );
  },
);

/** The board names figures by id only; an id of none would be a stranger. */
const onBoard = onceFor(
  (search) => {
    const { cities, year, group } = dataSearch.parse(search);
    return { cities, year, group };
  },
  (record, selection) => {
    const { blocks } = boardModel({ ...record, missing: [], selection, today });
    const byId = new Map(record.observations.map((one) => [one.id, one]));
    const rows = blocks.flatMap((block) => block.rows);
    const cells = rows.flatMap((row) => row.cells);
    return cells.flatMap(({ figures }) =>
      figures.map((id) => {
        const found = byId.get(id);
        if (found === undefined) throw new Error(`no such figure: ${id}`);
        return found;
      }),
    );
  },
);

/** Every figure that any of the pages would show of a record under an address. */
export function figuresShown(record: Shown, search: URLSearchParams): Figures {
  return [inOverview, inIndicator, inCity, onBoard].flatMap((model) =>
    model(record, search),
  );
}
