/** What stands in a place of a table; every kind of file writes the same cells. */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  /** ISO. */
  | { readonly kind: "day"; readonly day: string }
  | NumberCell;

interface NumberCell {
  readonly kind: "number";
  readonly value: number;
  /** As many as were printed; one where it is worked out here. */
  readonly decimals: number;
}

export const empty: Cell = { kind: "empty" };

export function textCell(text: string | undefined): Cell {
  return text === undefined || text === "" ? empty : { kind: "text", text };
}

/** A day, or text where several days are joined or none is given. */
export function dayCell(text: string): Cell {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text)
    ? { kind: "day", day: text }
    : textCell(text);
}

/** Rounded to its decimals, which takes the noise of binary fractions away; empty for what has no end. */
export function numberCell(value: number | undefined, decimals: number): Cell {
  if (value === undefined || !Number.isFinite(value)) return empty;
  // Never "-0", which a spreadsheet would show with its sign.
  return {
    kind: "number",
    value: Number(value.toFixed(decimals)) + 0,
    decimals,
  };
}

/** What a spreadsheet may take for the start of a formula, in full width too, and what may hide one. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Written to a file but never seen: control characters other than tab and line breaks, which XML may not hold. */
const unseen = /[^\P{Cc}\t\n\r]/gu;

/**
 * A text that no spreadsheet runs: one that begins like a formula has an apostrophe set before it (OWASP, "CSV
 * Injection"). Everything else stays as it is.
 */
export function toSafeText(text: string): string {
  const seen = text.replaceAll(unseen, "");
  return formulaStart.test(seen) ? `'${seen}` : seen;
}

/** The cell as a file of text holds it. Numbers are plain digits, with the decimal mark given and no mark for thousands. */
export function toFileText(cell: Cell, decimalMark: "." | ","): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return toSafeText(cell.text);
    case "day":
      return cell.day;
    case "number":
      return cell.value.toFixed(cell.decimals).replace(".", decimalMark);
  }
}
