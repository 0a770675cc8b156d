import {
  verdictConditions,
  type InsufficientReason,
  type Verdict,
} from "../../core/verdict.ts";

const verdictWords: Readonly<Record<Verdict["kind"], string>> = {
  done: "đã đạt kế hoạch",
  ahead: "nhanh hơn tiến độ",
  "on-pace": "sát tiến độ",
  behind: "chậm tiến độ",
  "far-behind": "chậm xa tiến độ",
  insufficient: "chưa đủ căn cứ",
};

const { leastMonthsPassed, inferredDaySlack } = verdictConditions;

const reasons: Readonly<Record<InsufficientReason, string>> = {
  "no-plan": "không nêu kế hoạch",
  "not-cumulative": "số của riêng một kỳ, không phải luỹ kế từ đầu năm",
  "too-early": `kỳ kế hoạch mới qua chưa đầy ${leastMonthsPassed} tháng`,
  approximate: "số chỉ là xấp xỉ",
  "plan-unclear": "nguồn không nêu rõ tính trên kế hoạch nào",
  "date-inferred": `nguồn không in ngày chốt số; lệch ${inferredDaySlack} ngày thì kết luận đã khác`,
  straddles: "số in để ngỏ cả hai phía của ngưỡng",
  "plans-disagree": "các kế hoạch cho kết luận khác nhau",
  "sources-conflict": "các nguồn mâu thuẫn",
};

export const verdicts = {
  words: verdictWords,
  reasons,
  atLeast: (points: string) => `ít nhất ${points}`,
  atPace: "đúng tiến độ bình quân",
  ahead: (points: string) => `nhanh ${points}`,
  behind: (points: string) => `chậm ${points}`,
  /** A far lag; after a hedge a comma: "chậm xa, ít nhất 25,3 điểm %". */
  farBehind: (points: string, isHedged: boolean) =>
    `chậm xa${isHedged ? "," : ""} ${points}`,
  aheadOfPace: (points: string) => `nhanh ${points} so với tiến độ bình quân`,
  behindPace: (points: string) => `chậm ${points} so với tiến độ bình quân`,
  undecided: (word: string, reason: string) => `${word}: ${reason}`,
  undecidedSentence: (reason: string) =>
    `chưa đủ căn cứ để kết luận: ${reason}`,
  doneSentence: "hoàn thành kế hoạch cả năm",
  spans: {
    done: (percent: number) => `từ ${percent}% kế hoạch`,
    ahead: (from: string) => `đạt ÷ tiến độ từ ${from}`,
    between: (from: string, to: string) => `từ ${from} đến dưới ${to}`,
    below: (to: string) => `dưới ${to}`,
  },
};
