import { useWords } from "../../components/useWords.ts";
import type { Source } from "../../core/observation.ts";
import { receiptWords } from "../../wording/receiptWords.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { ReceiptLines } from "../receipt/ReceiptLines.tsx";

interface PrintedWordsProps {
  readonly source: Source;
}

/** The report's own words, phrase by phrase, and the paragraph they stand in. */
export function PrintedWords({ source }: PrintedWordsProps) {
  const words = useWords();
  const { figure: say } = sourcesWords[words.language];
  const { paragraph } = receiptWords[words.language];
  const phrases = [
    { name: say.phrases.level, phrase: source.printedLevel },
    { name: say.phrases.plan, phrase: source.printedPlan },
    { name: say.phrases.growth, phrase: source.printedGrowth },
    { name: say.phrases.change, phrase: source.printedChange },
  ];
  const lines = phrases.flatMap(({ name, phrase }) =>
    phrase === undefined
      ? []
      : [{ name, text: `“${phrase}”`, isPrinted: true }],
  );
  return (
    <section>
      <h3>
        {say.asPrinted}
        {source.paragraph !== undefined && (
          <small> ({paragraph(source.paragraph)})</small>
        )}
      </h3>
      <ReceiptLines lines={lines} />
    </section>
  );
}
