import type { City, Indicator } from "../../core/observation.ts";
import type { PlanLine } from "../../core/planLine.ts";
import type { Qualifier } from "../../core/vocabulary.ts";
import type { AmountScale } from "../../wording/amountScale.ts";
import { formatPlanAmount, formatPlanLine } from "../../wording/level.ts";
import { levelWords } from "../../wording/levelWords.ts";
import type { Words } from "../../wording/words.ts";
import type { ChartMark, OpenSide } from "../marks/chartMark.ts";

/** A year's plan, ready to be drawn across the term: a line where it is stated, a band where it is implied. */
export interface PlanTarget extends ChartMark {
  readonly kind: "stated" | "implied";
  readonly planYear: number;
  /** Ends of the band, in base units; alike where it is stated. */
  readonly low: number;
  readonly high: number;
  /** Whether what is printed leaves the plan room above and below these. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

interface PlanContext {
  /** All of the record. */
  readonly cities: readonly City[];
  readonly indicator: Indicator;
}

/** None where the city is not of the record. */
export function planTarget(
  words: Words,
  line: PlanLine,
  scale: AmountScale,
  { cities, indicator }: PlanContext,
): readonly PlanTarget[] {
  const place = cities.findIndex(({ id }) => id === line.city);
  const city = cities[place];
  const observation = line.kind === "stated" ? line.statedBy : line.inputs[0];
  if (city === undefined || observation === undefined) return [];
  const ends = endsOf(line);
  return [
    {
      id: line.key,
      observation,
      place,
      cityName: city.name[words.language],
      label: labelOf(words, line, city.name[words.language], scale),
      sentence: formatPlanLine(words, line, city, indicator),
      planYear: line.planYear,
      isEstimate: false,
      isDerived: line.kind === "implied",
      isContested: false,
      openSide: oneSide(ends),
      order: `${line.planYear}-01-01`,
      ...ends,
    },
  ];
}

type Ends = Pick<
  PlanTarget,
  "kind" | "low" | "high" | "isOpenAbove" | "isOpenBelow"
>;

function endsOf(line: PlanLine): Ends {
  if (line.kind === "stated") {
    const { value, qualifier } = line.target;
    return {
      kind: "stated",
      low: value,
      high: value,
      isOpenAbove: qualifier === "above" || qualifier === "about",
      isOpenBelow: qualifier === "below" || qualifier === "about",
    };
  }
  const { bounds, face } = line.implied;
  const low = Math.max(face.low, bounds.low);
  return {
    kind: "implied",
    low,
    high: Math.max(low, Math.min(face.high, bounds.high)),
    isOpenAbove: !Number.isFinite(bounds.high),
    isOpenBelow: bounds.low <= 0,
  };
}

/** What is open at both ends has no side to point to. */
function oneSide({ isOpenAbove, isOpenBelow }: Ends): OpenSide {
  if (isOpenAbove === isOpenBelow) return null;
  return isOpenAbove ? "up" : "down";
}

/** "KH Cao Bằng 2022 tỉnh · ≥ 403 tính", "KH Cao Bằng 2025 · 476,4" */
function labelOf(
  words: Words,
  line: PlanLine,
  cityName: string,
  scale: AmountScale,
): string {
  const owner = words.plans.shortOwners[line.owner];
  const head = [
    levelWords[words.language].plan,
    cityName,
    String(line.planYear),
    owner,
  ].filter((part) => part !== "");
  return `${head.join(" ")} · ${formatPlanAmount(words, line, scale)}`;
}

export function openSideOf(qualifier: Qualifier): OpenSide {
  if (qualifier === "above") return "up";
  return qualifier === "below" ? "down" : null;
}
