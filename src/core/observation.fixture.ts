import type {
  Caution,
  City,
  Indicator,
  Observation,
  PlanStatement,
} from "./observation.ts";
import { startOf, type Period } from "./period.ts";
import type { Level, PrintedNumber } from "./printedNumber.ts";
import type { PeriodKind, PlanOwner, Qualifier, Unit } from "./vocabulary.ts";

const nowhere = { vi: "", en: "" };

/** A sound figure for tests: Cao Bằng's budget revenue to 15 October 2022; every number is left to the test. */
export function anObservation(fields: Partial<Observation> = {}): Observation {
  return {
    id: "2022-10-28-cao-bang#1",
    city: "cao-bang",
    indicator: "budget-revenue",
    period: aPeriod("year-to-date", "2022-10-15"),
    status: "A",
    doubtful: false,
    plans: [],
    priceBasis: null,
    cautions: [],
    sources: [
      { figure: "2022-10-28-cao-bang#1", report: "2022-10-28-cao-bang" },
    ],
    conflictsWith: [],
    ...fields,
  };
}

export function anIndicator(fields: Partial<Indicator> = {}): Indicator {
  return {
    id: "budget-revenue",
    name: { vi: "Thu ngân sách nhà nước", en: "State budget revenue" },
    shortName: { vi: "Thu ngân sách", en: "Budget revenue" },
    definition: nowhere,
    notToBeConfusedWith: nowhere,
    unit: "VND",
    polarity: "higher-is-better",
    planTerm: "calendar-year",
    planName: { vi: "dự toán", en: "estimate" },
    core: true,
    backLoaded: false,
    partOf: null,
    partsMakeWhole: false,
    ...fields,
  };
}

export function aCity(fields: Partial<City> = {}): City {
  return {
    id: "cao-bang",
    name: { vi: "Cao Bằng", en: "Cao Bằng" },
    provinceThen: { vi: "Cao Bằng", en: "Cao Bằng" },
    provinceNow: { vi: "Cao Bằng", en: "Cao Bằng" },
    recordEnds: "2025-06-30",
    successors: nowhere,
    ...fields,
  };
}

export function aPeriod(
  kind: PeriodKind,
  end: string,
  planYear: number = Number(end.slice(0, 4)),
): Period {
  return {
    kind,
    start: startOf(kind, end, planYear),
    end,
    asOf: end,
    planYear,
  };
}

export function aPlan(
  owner: PlanOwner,
  numbers: Pick<PlanStatement, "attained" | "target" | "note">,
): PlanStatement {
  return { owner, printed: "", reports: ["2022-10-28-cao-bang"], ...numbers };
}

export function aCaution(
  kind: Caution["kind"],
  figure = "2022-10-28-cao-bang#1",
): Caution {
  return {
    kind,
    text: { vi: "Chỉ tính một phần.", en: "A part only." },
    figure,
  };
}

/** The digits as a Vietnamese report prints them: "53,6", "1.390". */
export function percent(
  digits: string,
  qualifier: Qualifier = "exact",
): PrintedNumber {
  return printed(digits, 1, qualifier);
}

export function billions(
  digits: string,
  qualifier: Qualifier = "exact",
): Level {
  return { ...printed(digits, 1e9, qualifier), unit: "VND" };
}

export function millions(
  digits: string,
  qualifier: Qualifier = "exact",
  unit: Unit = "VND",
): Level {
  return { ...printed(digits, 1e6, qualifier), unit };
}

export function visits(digits: string, qualifier: Qualifier = "exact"): Level {
  return { ...printed(digits, 1, qualifier), unit: "visit" };
}

function printed(
  digits: string,
  worth: number,
  qualifier: Qualifier,
): PrintedNumber {
  const [whole = "", decimals = ""] = digits.replaceAll(".", "").split(",");
  const scale = 10 ** decimals.length;
  return {
    value: (Number(whole + decimals) * worth) / scale,
    lastPlace: worth / scale,
    qualifier,
  };
}
