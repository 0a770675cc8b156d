import {
  decidedVerdicts,
  verdictThresholds,
  type DecidedVerdict,
  type InsufficientReason,
  type Verdict,
} from "../core/verdict.ts";
import type { Qualifier } from "../core/vocabulary.ts";
import { formatNumber, formatPoints } from "./number.ts";

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
  "plan-unclear": "nguồn không nêu rõ tính trên kế hoạch nào",
  "date-inferred":
    "nguồn không in ngày chốt số; lệch nửa tháng thì kết luận đã khác",
  straddles: "số in để ngỏ cả hai phía của ngưỡng",
  "plans-disagree": "các kế hoạch cho kết luận khác nhau",
  "sources-conflict": "các nguồn mâu thuẫn",
};

/** What a lead is told from; a hedged share hedges the lead. */
interface Lead {
  readonly leadPoints: number;
  readonly attainment: { readonly qualifier: Qualifier };
}

/** Whether the lead rounds to nothing. */
export function isAtPace({ leadPoints }: Pick<Lead, "leadPoints">): boolean {
  return Math.abs(leadPoints) < 0.05;
}

/**
 * "25,3 điểm %", "ít nhất 25,3 điểm %": a share that is "gần" lags at least so much. One that is "trên" is judged
 * only when it is done, and then no lead is told.
 */
export function formatLeadSize({ leadPoints, attainment }: Lead): string {
  const size = formatPoints(leadPoints);
  return attainment.qualifier === "below" ? `ít nhất ${size}` : size;
}

/** "nhanh 12,9 điểm %", "chậm 25,3 điểm %", "đúng tiến độ bình quân": attainment less pace in words. */
export function formatLead(lead: Lead): string {
  if (isAtPace(lead)) return "đúng tiến độ bình quân";
  return `${lead.leadPoints > 0 ? "nhanh" : "chậm"} ${formatLeadSize(lead)}`;
}

/** "chậm xa 25,3 điểm %", "nhanh 12,9 điểm %", "sát tiến độ (chậm 1,1 điểm %)", "đã đạt kế hoạch". */
export function formatVerdictLead(verdict: DecidedVerdict, lead: Lead): string {
  switch (verdict) {
    case "done":
      return signs.done.word;
    case "on-pace":
      return `${signs["on-pace"].word} (${formatLead(lead)})`;
    case "far-behind": {
      const comma = lead.attainment.qualifier === "below" ? "," : "";
      return `chậm xa${comma} ${formatLeadSize(lead)}`;
    }
    case "ahead":
    case "behind":
      return formatLead(lead);
  }
}

/** Each verdict with the attainment ÷ pace it stands for, from the best down: what a reader needs beside the signs. */
export function formatThresholds(): readonly string[] {
  const show = (value: number) => formatNumber(value, 2);
  const { ahead, "on-pace": onPace, behind, done } = verdictThresholds;
  const spans: Readonly<Record<DecidedVerdict, string>> = {
    done: `từ ${done}% kế hoạch`,
    ahead: `đạt ÷ tiến độ từ ${show(ahead)}`,
    "on-pace": `${show(onPace)} đến ${show(ahead)}`,
    behind: `${show(behind)} đến ${show(onPace)}`,
    "far-behind": `dưới ${show(behind)}`,
  };
  return decidedVerdicts.map(
    (kind) => `${signs[kind].sign} ${signs[kind].word}: ${spans[kind]}`,
  );
}
