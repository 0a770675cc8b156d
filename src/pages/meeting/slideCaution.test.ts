import { describe, expect, test } from "vitest";

import {
  anIndicator,
  anObservation,
  aPeriod,
} from "../../core/observation.fixture.ts";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { slideCaution } from "./slideCaution.ts";

const march = anObservation({ period: aPeriod("year-to-date", "2025-03-15") });
const april = anObservation({
  id: "2025-04-30-mong-cai#1",
  city: "mong-cai",
  period: aPeriod("year-to-date", "2025-04-30"),
});

describe(slideCaution, () => {
  test("one figure has nothing to differ from", () => {
    expect(
      slideCaution(vi, {
        view: "plan",
        indicator: anIndicator(),
        figures: [march],
      }),
    ).toBe("");
  });

  test("says what differs between the figures that are drawn", () => {
    const indicator = anIndicator();
    expect(
      slideCaution(vi, { view: "plan", indicator, figures: [march, april] }),
    ).toBe("Các số chốt vào những ngày khác nhau.");
  });

  test("a back-loaded plan is said to be one beside the pace, and nowhere else", () => {
    const indicator = anIndicator({ backLoaded: true });
    expect(
      slideCaution(en, { view: "plan", indicator, figures: [march] }),
    ).toBe(en.panel.backLoaded);
    expect(
      slideCaution(en, { view: "level", indicator, figures: [march] }),
    ).toBe("");
  });
});
