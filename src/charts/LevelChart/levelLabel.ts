import type { Observation } from "../../core/observation.ts";
import { formatOnScale, type AmountScale } from "../../wording/amountScale.ts";
import { levelWords } from "../../wording/levelWords.ts";
import { withHedge } from "../../wording/number.ts";
import type { Words } from "../../wording/words.ts";

/** "Cao Bằng 2022 · trên 216", "2022 · trên 216", "Móng Cái 2018 giá 2010 · 3.875,9 ước", "Móng Cái 2024 · 5.156,4 ≠" */
export function levelLabel(
  words: Words,
  { level, period, priceBasis, status, conflictsWith }: Observation,
  cityName: string | null,
  scale: AmountScale,
): string {
  if (level === undefined) return "";
  const basis =
    priceBasis === "constant-2010"
      ? levelWords[words.language].constantPrices
      : "";
  const number = formatOnScale(words, level, scale);
  const head = joined([cityName ?? "", String(period.planYear), basis]);
  const amount = joined([
    withHedge(words, level.qualifier, number),
    status === "E" ? words.numbers.estimate : "",
    conflictsWith.length > 0 ? "≠" : "",
  ]);
  return `${head} · ${amount}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
