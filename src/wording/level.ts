import type { Interval } from "../core/interval.ts";
import type { City, Indicator, Observation } from "../core/observation.ts";
import type { ImpliedPlan } from "../core/plan.ts";
import type { PlanLine } from "../core/planLine.ts";
import type { Unit } from "../core/vocabulary.ts";
import { formatOnScale, type AmountScale } from "./amountScale.ts";
import { levelWords } from "./levelWords.ts";
import { formatLevel, withHedge } from "./number.ts";
import { formatRange } from "./range.ts";
import { formatPlanName } from "./owner.ts";
import { formatPeriod } from "./period.ts";
import type { Words } from "./words.ts";

/** "Cao Bằng: thu ngân sách luỹ kế đạt trên 216 tỷ đồng, đến 15/10/2022." */
export function formatCumulative(
  words: Words,
  observation: Observation,
  city: City,
  indicator: Indicator,
  rivals: readonly Observation[],
): string {
  return levelWords[words.language].cumulative({
    ...namesOf(words, city, indicator),
    amount: amountOf(words, observation),
    period: formatPeriod(words, observation.period),
    isEstimate: observation.status === "E",
    rivals: rivals.map((rival) => amountOf(words, rival)),
  });
}

/** "Cao Bằng: thu ngân sách, dự toán 2022 tỉnh giao: ít nhất khoảng 403 tỷ đồng, tính từ mức và % kế hoạch đã công bố." */
export function formatPlanLine(
  words: Words,
  line: PlanLine,
  city: City,
  indicator: Indicator,
): string {
  const say = levelWords[words.language];
  const parts = {
    ...namesOf(words, city, indicator),
    plan: formatPlanName(words, indicator, line.planYear, line.owner),
    note: line.note?.[words.language] ?? "",
  };
  if (line.kind === "implied") {
    const amount = formatImplied(words, line.implied, line.unit);
    return say.impliedPlan({ ...parts, amount });
  }
  const sentence = say.statedPlan({
    ...parts,
    amount: formatLevel(words, line.target),
  });
  return line.doubtful ? `${sentence} ${words.panel.doubtful}` : sentence;
}

/** "ít nhất khoảng 403 tỷ đồng"; where khoảng leaves both ends open, about the middle of what the digits give. */
function formatImplied(
  words: Words,
  { bounds, face }: ImpliedPlan,
  unit: Unit,
): string {
  const middle = middleOf(face);
  return (
    formatRange(words, bounds, unit) ??
    formatRange(words, { low: middle, high: middle }, unit) ??
    ""
  );
}

function middleOf({ low, high }: Interval): number {
  return (low + high) / 2;
}

/** "≥ 403 tính", "121–132 tính", "≈ 3.440 tính", "trên 464": on the scale of a chart, for a label beside a line. */
export function formatPlanAmount(
  words: Words,
  line: PlanLine,
  scale: AmountScale,
): string {
  if (line.kind === "stated") {
    const { target } = line;
    const number = formatOnScale(words, target, scale);
    return withHedge(words, target.qualifier, number);
  }
  const { bounds, face } = line.implied;
  return `${signed(words, bounds, face, scale)} ${words.numbers.derived}`;
}

function signed(
  words: Words,
  bounds: Interval,
  face: Interval,
  scale: AmountScale,
): string {
  const show = (amount: number) => roughly(words, amount, scale);
  const hasLow = bounds.low > 0;
  const hasHigh = Number.isFinite(bounds.high);
  if (!hasLow && !hasHigh) return `≈\u00a0${show(middleOf(face))}`;
  if (!hasHigh) return `≥\u00a0${show(bounds.low)}`;
  if (!hasLow) return `≤\u00a0${show(bounds.high)}`;
  const [low, high] = [show(bounds.low), show(bounds.high)];
  return low === high ? `≈\u00a0${low}` : `${low}–${high}`;
}

/** To three significant digits: ours is never finer than the printed figures it rests on. */
function roughly(words: Words, amount: number, scale: AmountScale): string {
  const value = Number(amount.toPrecision(3));
  const lastPlace = 10 ** (Math.floor(Math.log10(value)) - 2);
  return formatOnScale(words, { value, lastPlace }, scale);
}

function namesOf(
  { language, sentences }: Words,
  city: City,
  { name }: Indicator,
) {
  return {
    city: city.name[language],
    indicator: sentences.inSentence(name[language]),
  };
}

/** Empty where a figure states no level, as a rival may. */
function amountOf(words: Words, { level }: Observation): string {
  return level === undefined ? "" : formatLevel(words, level);
}
