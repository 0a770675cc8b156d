import { markHits } from "./markHits.ts";

interface MarkedTextProps {
  readonly text: string;
  /** The words searched for, plain. */
  readonly sought: readonly string[];
}

/** A text with what was searched for marked in it. */
export function MarkedText({ text, sought }: MarkedTextProps) {
  if (sought.length === 0) return text;
  let from = 0;
  return markHits(text, sought).map((stretch) => {
    const key = from;
    from += stretch.text.length;
    return stretch.isHit ? <mark key={key}>{stretch.text}</mark> : stretch.text;
  });
}
