import { conflictGroups, rivalsOf } from "../core/conflict.ts";
import type {
  ComparedFigure,
  ComparisonBasis,
} from "../core/comparedFigure.ts";
import type { Observation } from "../core/observation.ts";
import { formatCityName } from "./cityName.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { hasOneIndicator, indicatorsOf } from "./comparisonIndicators.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatHedgedGrowth, formatLevel } from "./number.ts";
import { formatPeriod } from "./period.ts";
import { formatStatedParts } from "./standing.ts";
import type { Words } from "./words.ts";

/** One sentence for each quarrel that a figure told of is part of, with every number that is published. */
export function formatConflicts(
  words: Words,
  context: ComparisonContext,
): readonly string[] {
  const { figures, apart } = context.comparison;
  const told = [
    ...observationsOf(figures),
    ...apart.flatMap(({ instead }) => instead ?? []),
  ];
  const rivals = told.flatMap((one) => rivalsOf(one, context.observations));
  const groups = conflictGroups([...new Set([...told, ...rivals])]);
  return groups.map((group) => formatConflict(words, group, context));
}

/** The compared figures, each once however many plans it is set against. */
export function observationsOf(
  figures: readonly ComparedFigure[],
): readonly Observation[] {
  return [...new Set(figures.map(({ observation }) => observation))];
}

function formatConflict(
  words: Words,
  group: readonly Observation[],
  { comparison, cities }: ComparisonContext,
): string {
  const say = comparisonWords[words.language];
  const [first] = group;
  if (first === undefined) return "";
  const tell = tellingOf(words, group, comparison.basis);
  const chosen = group.find(({ preferred }) => preferred !== undefined);
  const city = formatCityName(words, first.city, cities);
  const indicator = indicatorsOf(comparison).find(
    ({ id }) => id === first.indicator,
  );
  const place =
    hasOneIndicator(comparison) || indicator === undefined
      ? city
      : say.ofIndicator(city, indicator.shortName[words.language]);
  return say.conflict(
    say.inTime(place, formatPeriod(words, first.period)),
    words.numbers.list(numbersOf(group, tell)),
    chosen === undefined ? "" : tell(chosen),
  );
}

/** Empty where a figure says nothing of the kind. */
type Telling = (observation: Observation) => string;

/** By what the comparison is about, where they contradict each other in that; else by whatever each states. */
function tellingOf(
  words: Words,
  group: readonly Observation[],
  basis: ComparisonBasis,
): Telling {
  const hedged = ({ status }: Observation, number: string) =>
    status === "E" ? `${words.numbers.estimate}\u00a0${number}` : number;
  const levels: Telling = (one) =>
    one.level === undefined ? "" : hedged(one, formatLevel(words, one.level));
  const growths: Telling = (one) =>
    one.growth === undefined
      ? ""
      : hedged(one, formatHedgedGrowth(words, one.growth));
  const kinds = basis === "growth" ? [growths, levels] : [levels, growths];
  return (
    kinds.find((tell) => numbersOf(group, tell).length > 1) ??
    ((one) => statedNumber(words, one))
  );
}

function numbersOf(
  group: readonly Observation[],
  tell: Telling,
): readonly string[] {
  return [...new Set(group.map(tell))].filter((number) => number !== "");
}

function statedNumber(words: Words, observation: Observation): string {
  const parts = formatStatedParts(words, observation);
  if (parts === undefined) return "";
  const { hedge, number, unit } = parts;
  return [hedge, number, unit].filter((part) => part !== "").join("\u00a0");
}
