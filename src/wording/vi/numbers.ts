import type { Qualifier, Unit } from "../../core/vocabulary.ts";
import type { NumberMarks } from "../writtenNumber.ts";

const hedges: Readonly<Record<Qualifier, string>> = {
  exact: "",
  below: "gần",
  above: "trên",
  about: "khoảng",
};

const unitNames: Readonly<Record<Unit, string>> = {
  VND: "đồng",
  USD: "USD",
  visit: "lượt",
};

/** The same of one; Vietnamese numbers no nouns. */
const oneUnitNames = unitNames;

export const numbers = {
  /** Forced, never the browser's. */
  marks: { group: ".", decimal: "," } satisfies NumberMarks,
  hedges,
  estimate: "ước",
  derived: "tính",
  pointsUnit: "điểm\u00a0%",
  /** The same where a label has little room. */
  shortPointsUnit: "điểm\u00a0%",
  unitNames,
  oneUnitNames,
  thousand: "nghìn",
  million: "triệu",
  billion: "tỷ",
  trillion: "nghìn tỷ",
  /** Hedge before a number that falls: "giảm trên" 23%. */
  hedgedFall: (hedge: string) => `giảm\u00a0${hedge}`,
  fall: (amount: string) => `giảm ${amount}`,
  about: (amount: string) => `khoảng ${amount}`,
  span: (from: string, to: string) => `từ ${from} đến ${to}`,
  atLeast: (amount: string) => `ít nhất khoảng ${amount}`,
  atMost: (amount: string) => `không quá khoảng ${amount}`,
  andMore: (from: string) => `từ ${from} trở lên`,
  upTo: (to: string) => `đến ${to}`,
  /** "a", "a và b", "a, b và c" */
  list: (items: readonly string[]) =>
    items.length < 2
      ? items.join("")
      : `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`,
};
