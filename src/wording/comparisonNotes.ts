import {
  qualifierOf,
  type ComparedFigure,
  type ComparedReading,
  type ComparisonBasis,
} from "../core/comparedFigure.ts";
import { isGrowthOnly } from "../core/growthFigure.ts";
import type { Observation } from "../core/observation.ts";
import type { Qualifier } from "../core/vocabulary.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import type { FigureNote } from "./comparisonPlaces.ts";
import { formatReading } from "./comparisonValue.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatPrices } from "./growth.ts";
import { formatLevel, formatNumber, toFall } from "./number.ts";
import { reservationWords } from "./reservationWords.ts";
import { attainmentFormula } from "./sentence.ts";
import { formatCaution } from "./source.ts";
import type { Words } from "./words.ts";

/** What the kind of a number leaves open: in doubt, estimated, known on one side only, worked out by us, a change alone. */
export function figureNotes(
  words: Words,
  { comparison }: ComparisonContext,
): readonly FigureNote[] {
  const { limits: say } = comparisonWords[words.language];
  const { figures, basis } = comparison;
  const all = observationsOf(figures);
  const noteOf = (
    text: string,
    applies: (observation: Observation) => boolean,
  ) => all.filter(applies).map((observation) => ({ observation, text }));
  return [
    ...noteOf(say.doubtful, ({ doubtful }) => doubtful),
    ...noteOf(say.estimate, ({ status }) => status === "E"),
    ...figures.flatMap((figure) => hedgeNote(words, figure)),
    ...figures.flatMap((figure) => derivedNote(words, figure)),
    ...(basis === "growth" ? noteOf(say.growthOnly, isGrowthOnly) : []),
    ...(isOfPlan(basis) ? [] : all.flatMap((one) => pricesNote(words, one))),
  ];
}

function isOfPlan(basis: ComparisonBasis): boolean {
  return basis === "pace" || basis === "share-of-plan";
}

function pricesNote(
  words: Words,
  observation: Observation,
): readonly FigureNote[] {
  const name = formatPrices(words, observation);
  const { prices } = reservationWords[words.language];
  return name === "" ? [] : [{ observation, text: prices(name) }];
}

function hedgeNote(
  words: Words,
  figure: ComparedFigure,
): readonly FigureNote[] {
  const { observation, reading } = figure;
  const { sides, limits } = comparisonWords[words.language];
  const qualifier = printedQualifier(figure);
  // Of a share that we work out the formula shows the hedges of both its numbers.
  if (qualifier === "exact" || isDerivedShare(reading)) return [];
  const hedge = words.numbers.hedges[qualifier];
  return [{ observation, text: limits.hedged(hedge, sides[qualifier]) }];
}

function isDerivedShare(reading: ComparedReading): boolean {
  return (
    reading.kind === "share" && reading.measure.attainment.origin === "derived"
  );
}

/** The word as it is printed: of a fall by "trên 23%" it is "trên". */
function printedQualifier(figure: ComparedFigure): Qualifier {
  const { reading } = figure;
  return reading.kind === "growth" && reading.growth.value < 0
    ? toFall(reading.growth).qualifier
    : qualifierOf(figure);
}

function derivedNote(
  words: Words,
  figure: ComparedFigure,
): readonly FigureNote[] {
  const { limits: say } = comparisonWords[words.language];
  const { observation, reading } = figure;
  const note = (formula: string) => [
    { observation, text: say.derived(formula) },
  ];
  if (reading.kind === "share" && isDerivedShare(reading))
    return note(attainmentFormula(words, reading.measure));
  const { level } = observation;
  if (reading.kind !== "average" || reading.average.months === 1 || !level)
    return [];
  const { months } = reading.average;
  const count = formatNumber(words, months, Number.isInteger(months) ? 0 : 2);
  return note(
    `${formatLevel(words, level)} ÷ ${say.months(count)} = ${formatReading(words, figure)}`,
  );
}

/** The sources' own reservations, why one of several numbers is used, and whether its plans disagree. */
export function reservationNotes(
  words: Words,
  { comparison, observations, reports }: ComparisonContext,
): readonly FigureNote[] {
  const { limits: say } = comparisonWords[words.language];
  const known = new Set(observations.map(({ id }) => id));
  return observationsOf(comparison.figures).flatMap((observation) => {
    const { cautions, preferred, conflictsWith } = observation;
    const isConflictTold = conflictsWith.some((id) => known.has(id));
    const texts = [
      ...(comparison.basis === "pace" &&
      disagree(comparison.figures, observation)
        ? [say.plansDisagree]
        : []),
      ...(preferred === undefined ? [] : [preferred[words.language]]),
      ...cautions
        .filter(({ kind }) => !(isConflictTold && kind === "sources-disagree"))
        .map((caution) => formatCaution(words, caution, observation, reports)),
    ];
    return texts.map((text) => ({ observation, text }));
  });
}

function disagree(
  figures: readonly ComparedFigure[],
  observation: Observation,
): boolean {
  const own = figures.flatMap((one) =>
    one.observation === observation && one.reading.kind === "share"
      ? one.reading.measure.verdict.kind
      : [],
  );
  return new Set(own).size > 1;
}
