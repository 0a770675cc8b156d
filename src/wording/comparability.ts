import type { ComparabilityCaution } from "../core/comparability.ts";
import { comparabilityWords } from "./comparabilityWords.ts";
import type { Words } from "./words.ts";

/** "Không so trực tiếp được: các số dùng đơn vị tính khác nhau.", or the reason alone where it is only to be told. */
export function formatComparability(
  { language, sentences }: Pick<Words, "language" | "sentences">,
  { kind, forbids }: ComparabilityCaution,
): string {
  const say = comparabilityWords[language];
  const reason = say.reasons[kind];
  return forbids ? say.forbids(sentences.inSentence(reason)) : reason;
}
