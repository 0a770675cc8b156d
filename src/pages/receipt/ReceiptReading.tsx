import { useWords } from "../../components/useWords.ts";
import type { Standing } from "../../core/standing.ts";
import { readAs } from "../../wording/readAs.ts";
import { receiptWords } from "../../wording/receiptWords.ts";
import { ReceiptLines } from "./ReceiptLines.tsx";

interface ReceiptReadingProps {
  readonly standing: Standing;
}

/** What the printed words were taken to mean. */
export function ReceiptReading({ standing }: ReceiptReadingProps) {
  const words = useWords();
  return (
    <section>
      <h3>{receiptWords[words.language].readAs}</h3>
      <ReceiptLines lines={readAs(words, standing)} />
    </section>
  );
}
