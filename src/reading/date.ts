import { isValid, parseISO } from "date-fns";
import { normalise, type NormalPhrase } from "./normalise.ts";
import {
  andThen,
  read,
  toReading,
  unreadable,
  type Outcome,
  type Reading,
} from "./reading.ts";

const leadIn = /^(?:tính )?(?:đến )?(?:hết )?(?:thời điểm )?(?:ngày )?/;
const dayMonthYear = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)$/;

/** Reads a day such as "đến ngày 26/11/2024" as ISO "2024-11-26". */
export function parseDate(phrase: string): Reading<string> {
  return toReading(
    phrase,
    andThen(normalise(phrase), (normal) => readDay(phrase, normal)),
  );
}

function readDay(
  phrase: string,
  { text, origins }: NormalPhrase,
): Outcome<string> {
  const start = leadIn.exec(text)?.[0].length ?? 0;
  const at = origins[start] ?? 0;
  const printed = { text: phrase.slice(at).trim(), at };
  const parts = dayMonthYear.exec(text.slice(start));
  if (!parts) return unreadable(printed, "a day such as 15/10/2022");
  const [, day = "", month = "", year = ""] = parts;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isValid(parseISO(iso))
    ? read(iso)
    : unreadable(printed, "a day of the calendar");
}
