import type { Indicator } from "../core/observation.ts";
import type { Level } from "../core/printedNumber.ts";
import type { ReadQuantity } from "../reading/quantity.ts";
import type { Reading } from "../reading/reading.ts";
import { quote } from "./parseRecorded.ts";
import type { Problem } from "./problem.ts";

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
  readonly chosen?: string | undefined;
}

/** Reads the phrases of one figure and gathers what could not be read. */
export class PhraseReader {
  readonly problems: Problem[] = [];
  readonly #place: FigurePlace;
  readonly #indicator: Indicator;

  constructor(place: FigurePlace, indicator: Indicator) {
    this.#place = place;
    this.#indicator = indicator;
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
    const { field, phrase, chosen } = recorded;
    if (phrase === undefined) return undefined;
    const printed = parse(phrase);
    if (chosen === undefined) return this.#valueOf(field, printed);
    if (printed.kind !== "ambiguous")
      this.complain(field, needlessChoice(chosen, printed.kind));
    return this.#valueOf(`reads.${field}`, parse(chosen));
  }

  /** The amount in the indicator's unit; a phrase that names no unit is in that unit. */
  amount(field: string, read: ReadQuantity | undefined): Level | undefined {
    if (read === undefined) return undefined;
    const { id, unit } = this.#indicator;
    if (read.unit === null || read.unit === unit)
      return { ...read.amount, unit };
    this.complain(field, {
      found: `an amount in ${read.unit}`,
      expected: `${unit}, the unit of ${id}`,
      mend: "correct the indicator or the phrase",
    });
    return undefined;
  }

  #valueOf<T>(field: string, reading: Reading<T>): T | undefined {
    if (reading.kind === "read") return reading.value;
    this.complain(field, complaintOf(reading));
    return undefined;
  }
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
  return {
    found: `${quote(reading.found)} at character ${reading.at + 1} of ${phrase}`,
    expected: reading.expected,
    mend: "copy the phrase as printed, without the words around it",
  };
}

function needlessChoice(
  chosen: string,
  kind: "read" | "unreadable",
): Complaint {
  const found = `"reads": ${quote(chosen)}`;
  return kind === "read"
    ? {
        found,
        expected: "none, the phrase reads by itself",
        mend: "drop this redundant field",
      }
    : {
        found,
        expected: "a phrase with two readings",
        mend: "mend the phrase itself",
      };
}
