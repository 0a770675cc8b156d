import type { Reading } from "./reading.ts";

const most = 10_000;

/** Reads no phrase twice while it is remembered: shares and growths recur in every report, and mean what they meant before. */
export function remembered<T>(
  parse: (phrase: string) => Reading<T>,
): (phrase: string) => Reading<T> {
  const readings = new Map<string, Reading<T>>();
  return (phrase) => {
    const before = readings.get(phrase);
    if (before !== undefined) return before;
    const reading = parse(phrase);
    if (readings.size >= most) readings.clear();
    readings.set(phrase, reading);
    return reading;
  };
}
