import type {
  ComparabilityCaution,
  ComparabilityKind,
} from "../core/comparability.ts";
import { comparabilityWords } from "./comparabilityWords.ts";
import type { Words } from "./words.ts";

/** "Không so trực tiếp được: các số dùng đơn vị tính khác nhau.", or the reason alone where it is only to be told. */
export function formatComparability(
  words: Pick<Words, "language" | "sentences">,
  { kind, forbids }: ComparabilityCaution,
): string {
  return forbids
    ? formatRefusal(words, [kind])
    : comparabilityWords[words.language].reasons[kind];
}

/** All that forbids a common axis, in one sentence. */
export function formatRefusal(
  words: Pick<Words, "language" | "sentences">,
  kinds: readonly ComparabilityKind[],
): string {
  const say = comparabilityWords[words.language];
  const reasons = kinds.map((kind) => formatReason(words, kind));
  return say.forbids(`${reasons.join("; ")}.`);
}

/** "các số dùng đơn vị tính khác nhau": inside a sentence. */
export function formatReason(
  { language, sentences }: Pick<Words, "language" | "sentences">,
  kind: ComparabilityKind,
): string {
  const reason = comparabilityWords[language].reasons[kind];
  return sentences.inSentence(reason).replace(/\.$/u, "");
}
