import type { ComparisonBasis } from "../../core/comparedFigure.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import type { Qualifier } from "../../core/vocabulary.ts";

/** Named as in a headline, after the indicator. */
const topics: Readonly<
  Record<ComparisonBasis, (indicator: string, plan: string) => string>
> = {
  pace: (indicator, plan) => `${indicator} so với ${plan}`,
  "share-of-plan": (indicator, plan) => `${indicator} so với ${plan}`,
  level: (indicator) => indicator,
  "monthly-average": (indicator) => `${indicator} bình quân tháng`,
  growth: (indicator) => `${indicator} so cùng kỳ`,
};

/** How figures are compared, inside a sentence. */
const bases: Readonly<Record<ComparisonBasis, string>> = {
  pace: "% kế hoạch, mỗi nơi so với tiến độ của chính mình",
  "share-of-plan": "% kế hoạch",
  level: "mức",
  "monthly-average": "bình quân mỗi tháng",
  growth: "tăng, giảm so cùng kỳ",
};

const notOnBasis: Readonly<Record<ComparisonBasis, string>> = {
  pace: "không có % kế hoạch luỹ kế để so với tiến độ",
  "share-of-plan": "không có % kế hoạch luỹ kế",
  level: "nguồn không nêu mức",
  "monthly-average": "nguồn không nêu mức để tính bình quân tháng",
  growth: "nguồn không nêu tăng, giảm so cùng kỳ",
};

const forms: Readonly<Record<ComparisonForm, string>> = {
  pins: "Biểu đồ cọc mốc. Trục ngang là thời gian của kỳ kế hoạch, trục dọc là % kế hoạch; đường chấm là tiến độ bình quân, cọc nối mỗi dấu với đường ấy.",
  bullets:
    "Biểu đồ thanh. Trục ngang là % kế hoạch; vạch cắt mỗi thanh là tiến độ bình quân tại ngày chốt số.",
  bars: "Biểu đồ cột, trục giá trị bắt đầu từ 0.",
  lollipops:
    "Biểu đồ kẹo que trên một mốc 0 chung: giảm sang trái, tăng sang phải.",
  slope: "Biểu đồ dốc: hai năm của mỗi thành phố nối bằng một đoạn thẳng.",
};

const sides: Readonly<Record<Exclude<Qualifier, "exact">, string>> = {
  above: "ít nhất chừng ấy",
  below: "nhiều nhất chừng ấy",
  about: "có thể hơn hoặc kém một chút",
};

const came = (isEstimate: boolean) => (isEstimate ? "ước đạt" : "đạt");

export const comparison = {
  city: (name: string) => `thành phố ${name}`,
  /** "giải ngân vốn đầu tư công tại thành phố Cao Bằng" */
  at: (indicator: string, city: string) =>
    indicator.endsWith("trên địa bàn")
      ? `${indicator} ${city}`
      : `${indicator} tại ${city}`,
  openings: {
    cutOff: (day: string) => `Đến\u00a0${day}`,
    closed: (year: number, day: string) => `Kết thúc niên độ ${year} (${day})`,
    period: (period: string) =>
      period.startsWith("cả") ? `C${period.slice(1)}` : `Trong ${period}`,
    since: (day: string) => `Từ đầu năm đến\u00a0${day}`,
    sinceBudgetYear: (year: number, day: string) =>
      `Từ đầu niên độ ${year} đến\u00a0${day}`,
    between: (from: string, to: string) => `Từ ${from} đến\u00a0${to}`,
  },
  plan: (name: string, year: number, owner: string, isBudgetYear: boolean) =>
    `${name} ${isBudgetYear ? "niên độ" : "năm"} ${year} ${owner}`.trim(),
  stage: (plan: string, note: string) => `${plan} (${note})`,
  claims: {
    shares: (shares: readonly string[], isEstimate: boolean) =>
      `${came(isEstimate)} ${shares.join("; và ")}`,
    share: (share: string, plan: string) => `${share} ${plan}`,
    standing: (share: string, standing: string) => `${share}, ${standing}`,
    done: "hoàn thành kế hoạch cả năm",
    undecided: (reason: string) => `chưa đủ căn cứ để kết luận: ${reason}`,
    amount: (amount: string, isEstimate: boolean) =>
      `${came(isEstimate)} ${amount}`,
    prices: (amount: string, prices: string) => `${amount} theo ${prices}`,
    average: (amount: string, average: string, isEstimate: boolean) =>
      `${came(isEstimate)} ${amount}, bình quân ${average}`,
    rise: (size: string, isEstimate: boolean) =>
      `${isEstimate ? "ước tăng" : "tăng"} ${size} so với cùng kỳ năm trước`,
    fall: (size: string, isEstimate: boolean) =>
      `${isEstimate ? "ước giảm" : "giảm"} ${size} so với cùng kỳ năm trước`,
    unchanged: (isEstimate: boolean) =>
      `${isEstimate ? "ước không đổi" : "không đổi"} so với cùng kỳ năm trước`,
  },
  sentence: (
    opening: string,
    subject: string,
    claim: string,
    _isEstimate: boolean,
  ) => `${opening}, ${subject} ${claim}.`,
  difference: {
    more: (city: string, from: number, to: number, size: string) =>
      `Số năm ${to} của ${city} cao hơn số năm ${from} là ${size}.`,
    less: (city: string, from: number, to: number, size: string) =>
      `Số năm ${to} của ${city} thấp hơn số năm ${from} là ${size}.`,
    none: (city: string, from: number, to: number) =>
      `Số năm ${to} của ${city} bằng số năm ${from}.`,
  },
  conflict: (place: string, numbers: string, chosen: string) =>
    `${place}: các số công bố mâu thuẫn nhau, ${numbers}${chosen === "" ? "; chưa rõ số nào đúng" : `; ở đây dùng ${chosen}`}.`,
  /** "Cao Bằng, tháng 11/2024" */
  inTime: (place: string, when: string) => `${place}, ${when}`,
  ofIndicator: (place: string, indicator: string) => `${place} (${indicator})`,
  /** Whose number it is where the sentence before has named what is measured. */
  again: (city: string) => city,
  locked: (indicators: string, places: string, reasons: string) =>
    `Số liệu ${indicators} (${places}) không so trực tiếp được: ${reasons}.`,
  nothing: "Chưa có số nào để so.",
  perMonth: (amount: string) => `${amount}/tháng`,
  title: {
    topics,
    /** Of several indicators, each of which has a plan of its own. */
    ownPlan: "kế hoạch",
    /** "Thu ngân sách: Cao Bằng 96% năm 2024, Móng Cái …" */
    list: (topic: string, places: string) =>
      places === "" ? topic : `${topic}: ${places}`,
    year: (year: number, isBudgetYear: boolean) =>
      `${isBudgetYear ? "niên độ" : "năm"} ${year}`,
    place: (city: string, values: string) => `${city} ${values}`.trim(),
    inYear: (value: string, year: string) => `${value} ${year}`,
    inPeriod: (value: string, period: string) => `${value} (${period})`,
    ofPlan: (value: string, owner: string) => `${value} (${owner})`,
    rise: (size: string) => `tăng ${size}`,
    fall: (size: string) => `giảm ${size}`,
    estimated: (value: string) => `ước ${value}`,
    locked: (title: string) => `${title} (không so trực tiếp được)`,
    indicators: (count: number, places: string) =>
      `${count} chỉ tiêu: ${places}`,
    cities: (count: number, years: string) => `${count} thành phố, ${years}`,
  },
  unit: {
    plan: (plan: string, isBudgetYear: boolean) =>
      isBudgetYear
        ? `% ${plan}, luỹ kế theo tháng của niên độ`
        : `% ${plan} cả năm, luỹ kế theo tháng`,
    ownPlans: "% kế hoạch của từng chỉ tiêu, luỹ kế theo tháng",
    average: (unit: string) =>
      `${unit}/tháng, tính bằng mức chia cho số tháng của kỳ`,
    growth: "% tăng, giảm so với cùng kỳ năm trước",
    several: "mỗi số một đơn vị",
    of: (unit: string, span: string) => `${unit}, ${span}`,
    cumulative: "luỹ kế từ đầu năm",
    prices: (unit: string, prices: string) => `${unit}, ${prices}`,
  },
  label: { note: (label: string, note: string) => `${label} · ${note}` },
  /** Of several that stand apart for one reason. */
  lastPlace: (before: string, last: string) => `${before} và ${last}`,
  apart: (places: string, reason: string, _areSeveral: boolean) =>
    `${places} đứng riêng: ${reason}.`,
  instead: (reason: string, statement: string) =>
    `${reason}; chỉ nêu ${statement}`,
  insteadPlan: (reason: string) => `${reason}; chỉ nêu kế hoạch`,
  notOnBasis,
  bases,
  nearest: {
    otherBasis: (basis: string, places: string) =>
      `Có thể so theo ${basis}: ${places}.`,
    fewer: (places: string) => `Theo cách này chỉ so được: ${places}.`,
    none: "Không có cách so nào khác đứng được giữa các số này.",
  },
  alt: {
    forms,
    mark: (label: string, value: string, when: string) =>
      `${label}: ${value}, ${when}`,
    /** Against the pace, after a mark. */
    standing: (mark: string, standing: string) => `${mark}, ${standing}`,
    marks: (title: string, unit: string, marks: string) =>
      `${title}. Đơn vị: ${unit}. Các dấu: ${marks}.`,
    limits: (count: number) => `Kèm ${count} điều mà biểu đồ không cho biết.`,
  },
  sides,
};
