import type { Reading } from "./reading.ts";

const most = 10_000;

/** Reads no phrase twice while it is remembered: shares, growths and days recur in every report, and mean what they meant before. */
export function remembered<T extends Reading<unknown> | boolean>(
  parse: (phrase: string) => T,
): (phrase: string) => T {
  const readings = new Map<string, T>();
  return (phrase) => {
    const before = readings.get(phrase);
    if (before !== undefined) return before;
    const reading = parse(phrase);
    if (readings.size >= most) readings.clear();
    readings.set(phrase, reading);
    return reading;
  };
}
