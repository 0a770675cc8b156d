import { OriginalText } from "../../components/OriginalText.tsx";
import type { WorkingLine } from "../../wording/working.ts";

interface ReceiptLinesProps {
  readonly lines: readonly WorkingLine[];
}

/** Terms and what is said of them, one a line; nothing where there are none. */
export function ReceiptLines({ lines }: ReceiptLinesProps) {
  if (lines.length === 0) return null;
  return (
    <dl className="receipt__lines">
      {lines.map(({ name, text, isPrinted }) => (
        <div key={`${name}/${text}`}>
          <dt>{name}</dt>
          <dd>{isPrinted ? <OriginalText text={text} /> : text}</dd>
        </div>
      ))}
    </dl>
  );
}
