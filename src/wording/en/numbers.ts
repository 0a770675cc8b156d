import type { Qualifier, Unit } from "../../core/vocabulary.ts";
import type { numbers as vi } from "../vi/numbers.ts";

const hedges: Readonly<Record<Qualifier, string>> = {
  exact: "",
  below: "nearly",
  above: "more than",
  about: "about",
};

const unitNames: Readonly<Record<Unit, string>> = {
  VND: "VND",
  USD: "USD",
  visit: "visits",
};

const oneUnitNames: Readonly<Record<Unit, string>> = {
  ...unitNames,
  visit: "visit",
};

export const numbers: typeof vi = {
  marks: { group: ",", decimal: "." },
  hedges,
  estimate: "est.",
  derived: "calc.",
  pointsUnit: "percentage points",
  shortPointsUnit: "pp",
  unitNames,
  oneUnitNames,
  thousand: "thousand",
  million: "million",
  billion: "billion",
  trillion: "trillion",
  hedgedFall: (hedge) => `down\u00a0${hedge}`,
  fall: (amount) => `down ${amount}`,
  about: (amount) => `about ${amount}`,
  span: (from, to) => `${from} to ${to}`,
  atLeast: (amount) => `at least about ${amount}`,
  atMost: (amount) => `at most about ${amount}`,
  andMore: (from) => `${from} or more`,
  upTo: (to) => `up to ${to}`,
  /** "a", "a and b", "a, b and c" */
  list: (items) =>
    items.length < 2
      ? items.join("")
      : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`,
};
