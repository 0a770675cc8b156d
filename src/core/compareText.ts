/**
 * By code unit, which is the order of days and of ids: the same on every machine, and without the tables of a language,
 * which a browser takes its time to open. Names that people read are sorted by those (components/sortRows.ts).
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
