import { viewOfFigure } from "../../core/figureView.ts";
import type { Standing } from "../../core/standing.ts";
import { citySearch } from "../city/citySearch.ts";
import { indicatorSearch } from "../indicator/indicatorSearch.ts";
import { overviewSearch } from "../overview/overviewSearch.ts";
import { pathTo } from "../place.ts";

/** The pages that show a figure, as links name them; null where a page does not show it. */
export interface FigureUseAddresses {
  readonly overview: string | null;
  readonly indicator: string;
  readonly city: string;
}

export function figureUses(standing: Standing): FigureUseAddresses {
  const { observation, indicator } = standing;
  const { id, city, period } = observation;
  const standard = new URLSearchParams();
  const shown = viewOfFigure(standing);
  const onIndicator = indicatorSearch.format(
    {
      ...indicatorSearch.parse(standard),
      cities: [city],
      years: [period.planYear],
      ...(shown === undefined ? {} : { view: shown.view, focus: shown.mark }),
    },
    standard,
  );
  const onOverview = overviewSearch.format(
    { ...overviewSearch.parse(standard), figure: id },
    standard,
  );
  const onCity = citySearch.format(
    { ...citySearch.parse(standard), years: [period.planYear], focus: id },
    standard,
  );
  return {
    overview: indicator.core ? `${pathTo("overview")}?${onOverview}` : null,
    indicator: `${pathTo("indicator", indicator.id)}?${onIndicator}`,
    city: `${pathTo("city", city)}?${onCity}`,
  };
}
