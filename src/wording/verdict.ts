import type { Measure } from "../core/measure.ts";
import type {
  DecidedVerdict,
  InsufficientReason,
  Verdict,
} from "../core/verdict.ts";
import { formatPoints } from "./number.ts";

export interface VerdictText {
  readonly sign: string;
  readonly word: string;
}

const signs: Readonly<Record<Verdict["kind"], VerdictText>> = {
  done: { sign: "★", word: "đã đạt kế hoạch" },
  ahead: { sign: "▲", word: "nhanh hơn tiến độ" },
  "on-pace": { sign: "●", word: "sát tiến độ" },
  behind: { sign: "▽", word: "chậm tiến độ" },
  "far-behind": { sign: "▼", word: "chậm xa tiến độ" },
  insufficient: { sign: "◌", word: "chưa đủ căn cứ" },
};

export function formatVerdict({ kind }: Verdict): VerdictText {
  return signs[kind];
}

export const reasonTexts: Readonly<Record<InsufficientReason, string>> = {
  "no-plan": "không nêu kế hoạch",
  "not-cumulative": "số của riêng một kỳ, không phải luỹ kế từ đầu năm",
  "too-early": "kỳ kế hoạch mới qua chưa đầy hai tháng",
  approximate: "số chỉ là xấp xỉ",
  straddles: "sai số làm tròn nằm ở cả hai phía của ngưỡng",
  "plans-disagree": "các kế hoạch cho kết luận khác nhau",
  "sources-conflict": "các nguồn mâu thuẫn",
};

/** "nhanh 12,9 điểm %", "chậm 25,3 điểm %", "đúng tiến độ": attainment less pace in words. */
export function formatLead({
  leadPoints,
}: Pick<Measure, "leadPoints">): string {
  if (Math.abs(leadPoints) < 0.05) return "đúng tiến độ bình quân";
  return `${leadPoints > 0 ? "nhanh" : "chậm"} ${formatPoints(leadPoints)}`;
}

/** "chậm xa 25,3 điểm %", "nhanh 12,9 điểm %", "sát tiến độ (chậm 1,1 điểm %)", "đã đạt kế hoạch". */
export function formatVerdictLead(
  verdict: DecidedVerdict,
  measure: Pick<Measure, "leadPoints">,
): string {
  switch (verdict) {
    case "done":
      return signs.done.word;
    case "on-pace":
      return `${signs["on-pace"].word} (${formatLead(measure)})`;
    case "far-behind":
      return `chậm xa ${formatPoints(measure.leadPoints)}`;
    case "ahead":
    case "behind":
      return formatLead(measure);
  }
}
