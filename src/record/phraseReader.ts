import type { CheckKind, Indicator } from "../core/observation.ts";
import type { Level } from "../core/printedNumber.ts";
import type { ReadQuantity } from "../reading/quantity.ts";
import type { Reading } from "../reading/reading.ts";
import { quote, type Problem } from "./problem.ts";

/** Where a recorded figure stands, for its id and for messages. */
export interface FigurePlace {
  readonly file: string;
  readonly report: string;
  readonly city: string;
  /** Counted from 0. */
  readonly index: number;
}

type Complaint = Omit<Problem, "file" | "field">;

/** A printed phrase of a figure, with the writer's own choice where it has two readings. */
export interface RecordedPhrase {
  readonly field: string;
  readonly phrase: string | undefined;
  /** Where the choice stands, and what it says. */
  readonly readsField: string;
  readonly chosen?: string | undefined;
}

/** Reads the phrases of one figure and gathers what could not be read. */
export class PhraseReader {
  readonly problems: Problem[] = [];
  readonly #place: FigurePlace;
  readonly #indicator: Indicator;
  /** Whether every phrase so far read by itself, and every unit named so far was the indicator's. */
  readonly #held = new Map<CheckKind, boolean>();

  constructor(place: FigurePlace, indicator: Indicator) {
    this.#place = place;
    this.#indicator = indicator;
  }

  /** What the phrases were tested by and stood. */
  get passed(): readonly CheckKind[] {
    const passed: CheckKind[] = [];
    for (const [check, holds] of this.#held) if (holds) passed.push(check);
    return passed;
  }

  complain(field: string, complaint: Complaint): void {
    const { file, index } = this.#place;
    this.problems.push({
      file,
      field: `figures[${index}].${field}`,
      ...complaint,
    });
  }

  /** Undefined where the phrase is absent, or unreadable, which is then among the problems. */
  read<T>(
    recorded: RecordedPhrase,
    parse: (phrase: string) => Reading<T>,
  ): T | undefined {
    const { field, phrase, readsField, chosen } = recorded;
    const printed = phrase === undefined ? undefined : parse(phrase);
    if (printed !== undefined) this.#test("phrase", printed.kind === "read");
    if (chosen !== undefined) {
      const complaint = complaintOfChoice(chosen, printed);
      if (complaint !== undefined) this.complain(readsField, complaint);
      if (printed?.kind === "ambiguous")
        return this.#valueOf(readsField, parse(chosen));
    }
    return printed && this.#valueOf(field, printed);
  }

  /** The amount in the indicator's unit; a phrase that names no unit is in that unit. */
  amount(field: string, read: ReadQuantity | undefined): Level | undefined {
    if (read === undefined) return undefined;
    const { id, unit } = this.#indicator;
    if (read.unit !== null) this.#test("unit", read.unit === unit);
    if (read.unit === null || read.unit === unit)
      return { ...read.amount, unit };
    this.complain(field, {
      found: `an amount in ${read.unit}`,
      expected: `${unit}, the unit of ${id}`,
      mend: "correct the indicator or the phrase",
    });
    return undefined;
  }

  #test(check: CheckKind, holds: boolean): void {
    this.#held.set(check, holds && this.#held.get(check) !== false);
  }

  #valueOf<T>(field: string, reading: Reading<T>): T | undefined {
    if (reading.kind === "read") return reading.value;
    this.complain(field, complaintOf(reading));
    return undefined;
  }
}

/** Whether both print the same digits, but for a nought that shows where the fraction begins. */
function isReadingOf(chosen: string, phrase: string): boolean {
  const printed = numeralsOf(phrase);
  const written = numeralsOf(chosen);
  return (
    printed.length === written.length &&
    printed.every((digits, index) =>
      [digits, `${digits}0`].includes(written[index] ?? ""),
    )
  );
}

function numeralsOf(phrase: string): readonly string[] {
  const numerals = phrase.match(/\d+(?:\s?[.,]\s?\d+|\s\d+)*/gu) ?? [];
  return numerals.map((numeral) => numeral.replaceAll(/\D/gu, ""));
}

function wrongChoice(chosen: string, phrase: string): Complaint {
  return {
    found: `"reads": ${quote(chosen)} for ${quote(phrase)}`,
    expected: "the same digits in the same order",
    mend: "write out one of the phrase's two readings",
  };
}

function complaintOf(
  reading: Exclude<Reading<unknown>, { kind: "read" }>,
): Complaint {
  const phrase = quote(reading.phrase);
  if (reading.kind === "ambiguous") {
    return {
      found: `${quote(reading.found)} in ${phrase}, which has two readings`,
      expected: reading.readings.map(quote).join(" or "),
      mend: 'add "reads" with the right one written out',
    };
  }
  const found =
    reading.found === ""
      ? `the end of ${phrase}`
      : `${quote(reading.found)} at character ${reading.at + 1} of ${phrase}`;
  return {
    found,
    expected: reading.expected,
    mend: "copy the phrase as printed, without the words around it",
  };
}

/** A choice is for a phrase with two readings, and is one of them. */
function complaintOfChoice(
  chosen: string,
  printed: Reading<unknown> | undefined,
): Complaint | undefined {
  const found = `"reads": ${quote(chosen)}`;
  switch (printed?.kind) {
    case "ambiguous":
      return isReadingOf(chosen, printed.phrase)
        ? undefined
        : wrongChoice(chosen, printed.phrase);
    case "read": {
      const expected = "none, the phrase reads by itself";
      return { found, expected, mend: "drop this redundant field" };
    }
    case "unreadable": {
      const expected = "a phrase with two readings";
      return { found, expected, mend: "mend the phrase itself" };
    }
    case undefined: {
      const expected = "a phrase with two readings";
      const mend = "add the phrase as printed, or drop this field";
      return { found, expected, mend };
    }
  }
}
