import type { WorkingLine } from "../../wording/working.ts";

interface ReceiptLinesProps {
  readonly lines: readonly WorkingLine[];
}

/** Terms and what is said of them, one a line; nothing where there are none. */
export function ReceiptLines({ lines }: ReceiptLinesProps) {
  if (lines.length === 0) return null;
  return (
    <dl className="receipt__lines">
      {lines.map(({ name, text }) => (
        <div key={`${name}/${text}`}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
