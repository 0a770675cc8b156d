import { conflictGroups, rivalsOf } from "../core/conflict.ts";
import type { ComparedFigure } from "../core/comparedFigure.ts";
import type { Observation } from "../core/observation.ts";
import { formatCityName } from "./cityName.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatHedgedGrowth, formatLevel } from "./number.ts";
import { formatPeriod } from "./period.ts";
import { formatStatedParts } from "./standing.ts";
import type { Words } from "./words.ts";

/** One sentence for each quarrel that a compared figure is part of, with every number that is published. */
export function formatConflicts(
  words: Words,
  context: ComparisonContext,
): readonly string[] {
  const compared = observationsOf(context.comparison.figures);
  const rivals = compared.flatMap((one) => rivalsOf(one, context.observations));
  const groups = conflictGroups([...new Set([...compared, ...rivals])]);
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
  const tell = tellingOf(words, group, comparison.basis === "growth");
  const chosen = group.find(({ preferred }) => preferred !== undefined);
  const place = say.inTime(
    formatCityName(words, first.city, cities),
    formatPeriod(words, first.period),
  );
  return say.conflict(
    place,
    words.numbers.list([...new Set(group.map(tell))]),
    chosen === undefined ? "" : tell(chosen),
  );
}

type Telling = (observation: Observation) => string;

/** By what all of them state: their amounts, or on the basis of growth their growth; else each by what it states. */
function tellingOf(
  words: Words,
  group: readonly Observation[],
  isOnGrowth: boolean,
): Telling {
  const hasLevels = group.every(({ level }) => level !== undefined);
  const hasGrowths = group.every(({ growth }) => growth !== undefined);
  const levelOf: Telling = ({ level, status }) =>
    level === undefined ? "" : hedged(status, formatLevel(words, level));
  const growthOf: Telling = ({ growth, status }) =>
    growth === undefined
      ? ""
      : hedged(status, formatHedgedGrowth(words, growth));
  const hedged = (status: Observation["status"], number: string) =>
    status === "E" ? `${words.numbers.estimate}\u00a0${number}` : number;
  if (hasGrowths && (isOnGrowth || !hasLevels)) return growthOf;
  if (hasLevels) return levelOf;
  return (observation) => statedNumber(words, observation);
}

function statedNumber(words: Words, observation: Observation): string {
  const parts = formatStatedParts(words, observation);
  if (parts === undefined) return "";
  const { hedge, number, unit } = parts;
  return [hedge, number, unit].filter((part) => part !== "").join("\u00a0");
}
