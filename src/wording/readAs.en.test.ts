import { describe, expect, test } from "vitest";

import {
  anIndicator,
  anObservation,
  aPlan,
  billions,
  percent,
} from "../core/observation.fixture.ts";
import { formatPlanTitle, readAs } from "./readAs.ts";
import { en } from "./en/words.ts";

const indicator = anIndicator({
  planName: { vi: "dự toán", en: "budget estimate" },
});
const note = { vi: "sau bổ sung", en: "after supplements" };

describe(readAs, () => {
  test("gives the base units, each plan, the days and the status", () => {
    const observation = anObservation({
      level: billions("106,5"),
      plans: [
        aPlan("unstated", {
          attained: percent("22,3"),
          target: billions("476,4"),
          note,
        }),
      ],
      growth: percent("38,5"),
      priceBasis: "current",
    });
    const lines = readAs(en, { observation, indicator });
    expect(
      lines.map(({ name, text }) =>
        `${name}: ${text}`.replaceAll("\u00a0", " "),
      ),
    ).toEqual([
      "Level: 106,500,000,000 VND",
      "2022 budget estimate: reached 22.3%; set at 476.4 billion VND; after supplements",
      "Year on year: +38.5%",
      "Period: to 15 Oct 2022 (1 Jan 2022 to 15 Oct 2022)",
      "Status: as the source states, current prices",
    ]);
  });
});

describe(formatPlanTitle, () => {
  test("names the plan the working is against", () => {
    const plan = aPlan("council", { attained: percent("38,2"), note });
    expect(
      formatPlanTitle(en, plan, { observation: anObservation(), indicator }),
    ).toBe(
      "Against the 2022 budget estimate set by the city council (after supplements)",
    );
  });
});
