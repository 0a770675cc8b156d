import { describe, expect, test } from "vitest";

import {
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import type { Observation } from "../../core/observation.ts";
import { methodExamples } from "./methodExamples.ts";

const revenue = anIndicator();
const disbursement = anIndicator({
  id: "investment-disbursement",
  backLoaded: true,
});

function figure(
  id: string,
  end: string,
  fields: Partial<Observation> = {},
): Observation {
  return anObservation({ id, period: aPeriod("year-to-date", end), ...fields });
}

function examplesOf(...observations: readonly Observation[]) {
  return methodExamples(observations, [revenue, disbursement]);
}

const judged = {
  level: billions("216"),
  plans: [aPlan("province", { attained: percent("53,6") })],
};

describe(methodExamples, () => {
  test("an empty record shows nothing", () => {
    expect(examplesOf()).toEqual({
      hedged: undefined,
      estimated: undefined,
      measured: undefined,
      implied: undefined,
      lastYear: undefined,
      month: undefined,
      conflict: [],
    });
  });

  test("the working is shown on the latest figure that is judged by its ratio", () => {
    const { measured, implied } = examplesOf(
      figure("early", "2022-06-30", judged),
      figure("late", "2022-10-15", judged),
      figure("done", "2022-12-31", {
        level: billions("500"),
        plans: [aPlan("province", { attained: percent("120") })],
      }),
    );
    expect(measured?.observation.id).toBe("late");
    expect(implied).toBe(measured);
  });

  test("what bunches at the year's end is no plain example", () => {
    const { measured } = examplesOf(
      figure("plain", "2022-10-15", judged),
      figure("bunched", "2023-06-30", {
        indicator: "investment-disbursement",
        ...judged,
      }),
    );
    expect(measured?.observation.id).toBe("plain");
  });

  test("a plan is implied only where none is stated", () => {
    const { measured, implied } = examplesOf(
      figure("implies", "2021-10-31", judged),
      figure("states", "2022-10-31", {
        level: billions("216"),
        plans: [
          aPlan("province", {
            attained: percent("54"),
            target: billions("400"),
          }),
        ],
      }),
    );
    expect(measured?.observation.id).toBe("states");
    expect(implied?.observation.id).toBe("implies");
  });

  test("an estimate with a hedge comes before a later one without", () => {
    const { estimated } = examplesOf(
      figure("both", "2021-12-31", {
        status: "E",
        level: billions("500", "below"),
      }),
      figure("only", "2022-12-31", { status: "E", level: billions("600") }),
    );
    expect(estimated?.observation.id).toBe("both");
  });

  test("last year's level needs a level and a growth that bound it", () => {
    const { lastYear } = examplesOf(
      figure("bounded", "2021-12-31", {
        level: billions("500"),
        growth: percent("20"),
      }),
      figure("open", "2022-12-31", {
        level: billions("600", "above"),
        growth: percent("20"),
      }),
    );
    expect(lastYear?.observation.id).toBe("bounded");
  });

  test("a quarrel is shown with all its sides", () => {
    const { conflict } = examplesOf(
      figure("one", "2022-12-31", {
        level: billions("32"),
        conflictsWith: ["two"],
      }),
      figure("two", "2022-12-31", {
        level: billions("39"),
        conflictsWith: ["one"],
      }),
    );
    expect(conflict.map(({ observation }) => observation.id)).toEqual([
      "one",
      "two",
    ]);
  });

  test("two month ends in a row show a month between them", () => {
    const { month } = examplesOf(
      figure("may", "2022-05-31", { level: billions("100") }),
      figure("june", "2022-06-30", { level: billions("130") }),
    );
    expect(month?.value).toBe(30e9);
  });
});
