import { scopeOf } from "../core/caution.ts";
import type { ComparedFigure } from "../core/comparedFigure.ts";
import { groupedBy } from "../core/grouped.ts";
import type { Level, PrintedNumber } from "../core/printedNumber.ts";
import { formatCityName } from "./cityName.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { formatLevel, formatNumber } from "./number.ts";
import type { Words } from "./words.ts";

/**
 * By how much a city's two years differ, marked as ours: only between two stated, exact and undisputed numbers of one
 * kind, since nothing may be built on others (DATA.md §4).
 */
export function formatDifferences(
  words: Words,
  { comparison, cities }: ComparisonContext,
): readonly string[] {
  if (!comparison.forms.includes("slope")) return [];
  const byCity = groupedBy(
    comparison.figures,
    ({ observation }) => observation.city,
  );
  return [...byCity].flatMap(([id, own]) => {
    const [from, to] = own.toSorted((a, b) => yearOf(a) - yearOf(b));
    return from === undefined || to === undefined || !maySubtract(from, to)
      ? []
      : differenceOf(words, from, to, formatCityName(words, id, cities));
  });
}

function yearOf({ observation }: ComparedFigure): number {
  return observation.period.planYear;
}

function maySubtract(from: ComparedFigure, to: ComparedFigure): boolean {
  return (
    [from, to].every(
      ({ observation }) =>
        observation.status === "A" &&
        !observation.doubtful &&
        observation.conflictsWith.length === 0,
    ) &&
    from.observation.priceBasis === to.observation.priceBasis &&
    scopeOf(from.observation) === scopeOf(to.observation) &&
    ownerOf(from) === ownerOf(to)
  );
}

/** Shares of plans that different bodies set, or of different stages of one, are not subtracted. */
function ownerOf({ reading }: ComparedFigure): string {
  if (reading.kind !== "share") return "";
  const { owner, plan } = reading.measure.attainment;
  return [owner, plan.note?.vi ?? ""].join("/");
}

function differenceOf(
  words: Words,
  from: ComparedFigure,
  to: ComparedFigure,
  city: string,
): readonly string[] {
  const [earlier, later] = [statedNumber(from), statedNumber(to)];
  if (earlier?.qualifier !== "exact" || later?.qualifier !== "exact") return [];
  const { difference: say } = comparisonWords[words.language];
  const difference = later.value - earlier.value;
  const years = [yearOf(from), yearOf(to)] as const;
  if (difference === 0) return [say.none(city, ...years)];
  const lastPlace = Math.min(earlier.lastPlace, later.lastPlace);
  const size = { ...later, value: Math.abs(difference), lastPlace };
  const text = words.sentences.derived(sizeText(words, size));
  return [
    difference > 0
      ? say.more(city, ...years, text)
      : say.less(city, ...years, text),
  ];
}

/** A share or an amount as its source states it. */
function statedNumber({
  reading,
}: ComparedFigure): PrintedNumber | Level | undefined {
  if (reading.kind === "level") return reading.level;
  return reading.kind === "share"
    ? reading.measure.attainment.plan.attained
    : undefined;
}

function sizeText(words: Words, size: PrintedNumber | Level): string {
  if ("unit" in size) return formatLevel(words, size);
  const decimals = Math.max(0, Math.round(-Math.log10(size.lastPlace)));
  const number = formatNumber(words, size.value, decimals);
  return `${number}\u00a0${words.numbers.pointsUnit}`;
}
