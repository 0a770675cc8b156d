import {
  decidedVerdicts,
  verdictThresholds,
  type DecidedVerdict,
  type Verdict,
} from "../core/verdict.ts";
import type { Qualifier } from "../core/vocabulary.ts";
import { formatNumber, formatPoints } from "./number.ts";
import type { Words } from "./words.ts";

export interface VerdictText {
  readonly sign: string;
  readonly word: string;
}

const signs: Readonly<Record<Verdict["kind"], string>> = {
  done: "★",
  ahead: "▲",
  "on-pace": "●",
  behind: "▽",
  "far-behind": "▼",
  insufficient: "◌",
};

export function formatVerdict(
  { verdicts }: Words,
  { kind }: Verdict,
): VerdictText {
  return { sign: signs[kind], word: verdicts.words[kind] };
}

/** What a lead is told from; a hedged share hedges the lead. */
interface Lead {
  readonly leadPoints: number;
  readonly attainment: { readonly qualifier: Qualifier };
}

/** Whether the lead rounds to nothing. */
function isAtPace({ leadPoints }: Pick<Lead, "leadPoints">): boolean {
  return Math.abs(leadPoints) < 0.05;
}

/**
 * "25,3 điểm %", "ít nhất 25,3 điểm %": a share that is "gần" lags at least so much. One that is "trên" is judged
 * only when it is done, and then no lead is told.
 */
export function formatLeadSize(
  words: Words,
  { leadPoints, attainment }: Lead,
  unit?: string,
): string {
  const size = formatPoints(words, leadPoints, unit);
  return attainment.qualifier === "below" ? words.verdicts.atLeast(size) : size;
}

/** "nhanh 12,9 điểm %", "chậm 25,3 điểm %", "đúng tiến độ bình quân": attainment less pace in words. */
export function formatLead(words: Words, lead: Lead, unit?: string): string {
  const { verdicts } = words;
  if (isAtPace(lead)) return verdicts.atPace;
  const size = formatLeadSize(words, lead, unit);
  return lead.leadPoints > 0 ? verdicts.ahead(size) : verdicts.behind(size);
}

/** "chậm 25,3 điểm % so với tiến độ bình quân": the same as a part of a sentence. */
export function formatLeadOnPace(words: Words, lead: Lead): string {
  const { verdicts } = words;
  if (isAtPace(lead)) return verdicts.atPace;
  const size = formatLeadSize(words, lead);
  return lead.leadPoints > 0
    ? verdicts.aheadOfPace(size)
    : verdicts.behindPace(size);
}

/**
 * "chậm xa 25,3 điểm %", "nhanh 12,9 điểm %", "sát tiến độ (chậm 1,1 điểm %)", "đã đạt kế hoạch", for a label's room.
 */
export function formatVerdictLead(
  words: Words,
  verdict: DecidedVerdict,
  lead: Lead,
): string {
  const { verdicts } = words;
  const unit = words.numbers.shortPointsUnit;
  switch (verdict) {
    case "done":
      return verdicts.words.done;
    case "on-pace":
      return `${verdicts.words["on-pace"]} (${formatLead(words, lead, unit)})`;
    case "far-behind":
      return verdicts.farBehind(
        formatLeadSize(words, lead, unit),
        lead.attainment.qualifier === "below",
      );
    case "ahead":
    case "behind":
      return formatLead(words, lead, unit);
  }
}

/** Each verdict with the attainment ÷ pace it stands for, from the best down: what a reader needs beside the signs. */
export function formatThresholds(words: Words): readonly string[] {
  const { verdicts } = words;
  const show = (value: number) => formatNumber(words, value, 2);
  const { ahead, "on-pace": onPace, behind, done } = verdictThresholds;
  const spans: Readonly<Record<DecidedVerdict, string>> = {
    done: verdicts.spans.done(done),
    ahead: verdicts.spans.ahead(show(ahead)),
    "on-pace": verdicts.spans.between(show(onPace), show(ahead)),
    behind: verdicts.spans.between(show(behind), show(onPace)),
    "far-behind": verdicts.spans.below(show(behind)),
  };
  return decidedVerdicts.map(
    (kind) => `${signs[kind]} ${verdicts.words[kind]}: ${spans[kind]}`,
  );
}
