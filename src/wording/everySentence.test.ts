import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
} from "../core/observation.fixture.ts";
import type { Observation, PlanStatement } from "../core/observation.ts";
import type { Level, PrintedNumber } from "../core/printedNumber.ts";
import { standingOf, toObservations, type Standing } from "../core/standing.ts";
import {
  planOwners,
  planTerms,
  qualifiers,
  statuses,
  units,
} from "../core/vocabulary.ts";
import { formatHeadline } from "./headline.ts";
import { formatMeasure, formatStatement } from "./sentence.ts";
import { lastYearLine, workingOf } from "./working.ts";

/** Rules that hold for whatever the sources may print, be the figure real or not. */
const runs = { seed: 20221015, numRuns: 500 };
const city = aCity();

/** Of up to `most` steps of the last place, zero included. */
function anyPrinted(most: number): fc.Arbitrary<PrintedNumber> {
  return fc
    .record({
      digits: fc.integer({ min: 0, max: most }),
      lastPlace: fc.constantFrom(1, 0.1, 0.01),
      qualifier: fc.constantFrom(...qualifiers),
    })
    .map(({ digits, lastPlace, qualifier }) => ({
      value: digits * lastPlace,
      lastPlace,
      qualifier,
    }));
}

const anyLevel: fc.Arbitrary<Level> = fc
  .record({
    printed: anyPrinted(99_999),
    unit: fc.constantFrom(...units),
    scale: fc.constantFrom(1e3, 1e6, 1e9),
  })
  .map(({ printed, unit, scale }) => ({
    value: Math.round(printed.value * scale),
    lastPlace: printed.lastPlace * scale,
    qualifier: printed.qualifier,
    unit,
  }));

const anyPlan: fc.Arbitrary<PlanStatement> = fc
  .record({
    owner: fc.constantFrom(...planOwners),
    attained: fc.option(anyPrinted(1500)),
    target: fc.option(anyLevel),
  })
  .map(({ owner, attained, target }) =>
    aPlan(owner, {
      ...(attained === null ? {} : { attained }),
      ...(target === null ? {} : { target }),
    }),
  );

const anyDay = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ month, day }) =>
    ["2023", month, day].map((part) => String(part).padStart(2, "0")).join("-"),
  );

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    end: anyDay,
    status: fc.constantFrom(...statuses),
    level: fc.option(anyLevel),
    growth: fc.option(anyPrinted(3000)),
    isFall: fc.boolean(),
    plans: fc.array(anyPlan, { maxLength: 3 }),
  })
  .map(({ end, status, level, growth, isFall, plans }) =>
    anObservation({
      period: aPeriod("year-to-date", end),
      status,
      plans,
      ...(level === null ? {} : { level }),
      ...(growth === null
        ? {}
        : { growth: isFall ? { ...growth, value: -growth.value } : growth }),
    }),
  );

const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    observation: anyObservation,
    planTerm: fc.constantFrom(...planTerms),
  })
  .map(({ observation, planTerm }) =>
    standingOf(
      observation,
      anIndicator({ planTerm }),
      toObservations([observation]),
    ),
  );

/** What no text may show, however it comes about. */
const slips =
  /undefined|null|NaN|Infinity|∞|object|[ \u00a0]{2}|^\s|\s$|(gần|trên|khoảng|ước)[ \u00a0]\1|-\d|−0(,0+)?(%|\s)|[,;]\s*$|\s[,.;]/u;

describe(formatMeasure, () => {
  test("every sentence ends in one full stop and slips nowhere", () => {
    fc.assert(
      fc.property(anyStanding, ({ measures, indicator }) => {
        for (const measure of measures) {
          const sentence = formatMeasure(measure, city, indicator);
          expect(sentence).not.toMatch(slips);
          expect(sentence).toMatch(/[^.]\.$/u);
        }
      }),
      runs,
    );
  });

  test("nhanh and chậm agree with the sign of the lead", () => {
    fc.assert(
      fc.property(anyStanding, ({ measures, indicator }) => {
        for (const measure of measures) {
          const sentence = formatMeasure(measure, city, indicator);
          const [said] = /nhanh|chậm/u.exec(sentence) ?? [];
          const meant = measure.leadPoints > 0 ? "nhanh" : "chậm";
          expect([undefined, meant]).toContain(said);
        }
      }),
      runs,
    );
  });

  test("no lead is told where there is no verdict", () => {
    fc.assert(
      fc.property(anyStanding, ({ measures, indicator }) => {
        const open = measures.filter(
          ({ verdict }) => verdict.kind === "insufficient",
        );
        for (const measure of open)
          expect(formatMeasure(measure, city, indicator)).not.toContain("điểm");
      }),
      runs,
    );
  });
});

describe(formatStatement, () => {
  test("slips nowhere, whatever is stated", () => {
    fc.assert(
      fc.property(anyObservation, (observation) => {
        expect(formatStatement(observation, anIndicator())).not.toMatch(slips);
      }),
      runs,
    );
  });
});

describe(workingOf, () => {
  test("slips nowhere, whatever is stated", () => {
    fc.assert(
      fc.property(anyStanding, ({ measures, indicator }) => {
        for (const { name, text } of measures.flatMap((measure) =>
          workingOf(measure, indicator),
        ))
          expect(`${name}: ${text}`).not.toMatch(slips);
      }),
      runs,
    );
  });

  test("the ratio that is shown lies on the verdict's side of each threshold", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        anyDay,
        (digits, end) => {
          const attained: PrintedNumber = {
            value: digits / 1000,
            lastPlace: 0.001,
            qualifier: "exact",
          };
          const { measures, indicator } = standingOf(
            anObservation({
              period: aPeriod("year-to-date", end),
              plans: [aPlan("unstated", { attained })],
            }),
            anIndicator(),
            toObservations([]),
          );
          for (const measure of measures) {
            const text = workingOf(measure, indicator)
              .map((line) => line.text)
              .join("\n");
            const found =
              /= ([\d,]+) \((?:từ ([\d,]+) )?(?:(?:đến )?dưới ([\d,]+)|trở lên)\)/u.exec(
                text,
              );
            if (found === null) continue;
            const [ratio = NaN, from = 0, below = Infinity] = found
              .slice(1)
              .map((digits: string | undefined) =>
                digits === undefined
                  ? undefined
                  : Number(digits.replace(",", ".")),
              );
            expect(ratio).toBeGreaterThanOrEqual(from);
            expect(ratio).toBeLessThan(below);
          }
        },
      ),
      runs,
    );
  });
});

describe(lastYearLine, () => {
  test("slips nowhere, whatever is stated", () => {
    fc.assert(
      fc.property(anyObservation, (observation) => {
        for (const { text } of lastYearLine(observation))
          expect(text).not.toMatch(slips);
      }),
      runs,
    );
  });
});

describe(formatHeadline, () => {
  test("is one sentence that slips nowhere", () => {
    fc.assert(
      fc.property(fc.array(anyStanding, { maxLength: 6 }), (standings) => {
        const headline = formatHeadline(standings, [city]);
        expect(headline).not.toMatch(slips);
        expect(headline).toMatch(/[^.]\.$/u);
      }),
      { ...runs, numRuns: 200 },
    );
  });
});
