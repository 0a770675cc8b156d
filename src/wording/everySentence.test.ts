import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
} from "../core/observation.fixture.ts";
import type {
  Observation,
  PlanStatement,
  Report,
} from "../core/observation.ts";
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
import { formatPlanTitle, readAs } from "./readAs.ts";
import { english, slipsIn, vietnamese } from "./slips.fixture.ts";
import { formatMeasure, formatStatement } from "./sentence.ts";
import {
  formatPeriodNote,
  formatPlanNote,
  formatSourceNote,
  formatStandingVerdict,
  formatStatedParts,
} from "./standing.ts";
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

describe.each([vietnamese, english])("in $words.language", (tongue) => {
  const { words } = tongue;

  describe(formatMeasure, () => {
    test("every sentence ends in one full stop and slips nowhere", () => {
      fc.assert(
        fc.property(anyStanding, ({ measures, indicator }) => {
          for (const measure of measures) {
            const sentence = formatMeasure(words, measure, city, indicator);
            expect(slipsIn(tongue, sentence)).toEqual([]);
            expect(sentence).toMatch(/[^.]\.$/u);
          }
        }),
        runs,
      );
    });

    test("the words for ahead and behind agree with the sign of the lead", () => {
      const { ahead, behind } = tongue;
      fc.assert(
        fc.property(anyStanding, ({ measures, indicator }) => {
          for (const measure of measures) {
            const sentence = formatMeasure(words, measure, city, indicator);
            const said = [ahead, behind].filter((word) =>
              sentence.includes(word),
            );
            const meant = measure.leadPoints > 0 ? ahead : behind;
            expect([[], [meant]]).toContainEqual(said);
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
            expect(
              formatMeasure(words, measure, city, indicator),
            ).not.toContain(tongue.points);
        }),
        runs,
      );
    });
  });

  describe(formatStatement, () => {
    test("slips nowhere, whatever is stated", () => {
      fc.assert(
        fc.property(anyObservation, (observation) => {
          expect(
            slipsIn(tongue, formatStatement(words, observation, anIndicator())),
          ).toEqual([]);
        }),
        runs,
      );
    });

    test("tells a fall as a fall, and nothing else as one", () => {
      fc.assert(
        fc.property(anyObservation, (observation) => {
          const { growth } = observation;
          const isFall = growth !== undefined && growth.value < 0;
          const text = formatStatement(words, observation, anIndicator());
          expect(tongue.fall.test(text)).toBe(isFall);
        }),
        runs,
      );
    });
  });

  describe(formatStandingVerdict, () => {
    test("and the notes beside it slip nowhere", () => {
      fc.assert(
        fc.property(anyStanding, (standing) => {
          const { observation, measures } = standing;
          const parts = formatStatedParts(words, observation);
          const texts = [
            formatStandingVerdict(words, standing),
            formatPeriodNote(words, observation),
            ...measures.map((one) => formatPlanNote(words, one, standing)),
            ...(parts === undefined ? [] : [Object.values(parts).join(" ")]),
          ];
          for (const text of texts)
            expect(slipsIn(tongue, text.trim())).toEqual([]);
        }),
        runs,
      );
    });
  });

  describe(formatSourceNote, () => {
    test.each([1, 2, 3, 12])(
      "%d sources are counted without a slip",
      (count) => {
        const sources = Array.from({ length: count }, (_, index) => ({
          figure: `report-${index}#1`,
          report: `report-${index}`,
        }));
        const reports = sources.map(({ report }): Report => ({
          id: report,
          city: city.id,
          title: "",
          publisher: "UBND thành phố",
          kind: "city-hall",
          meeting: null,
          published: "2022-10-28",
          url: null,
        }));
        const note = formatSourceNote(
          words,
          anObservation({ sources }),
          reports,
        );
        expect(slipsIn(tongue, note)).toEqual([]);
      },
    );
  });

  describe(readAs, () => {
    test("slips nowhere, whatever is stated", () => {
      fc.assert(
        fc.property(anyStanding, (standing) => {
          for (const { name, text } of readAs(words, standing))
            expect(slipsIn(tongue, `${name}: ${text}`.trim())).toEqual([]);
          for (const plan of standing.observation.plans)
            expect(
              slipsIn(tongue, formatPlanTitle(words, plan, standing)),
            ).toEqual([]);
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
            workingOf(words, measure, indicator),
          ))
            expect(slipsIn(tongue, `${name}: ${text}`)).toEqual([]);
        }),
        runs,
      );
    });

    test("the ratio that is shown lies on the verdict's side of each threshold", () => {
      let seen = 0;
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
              const text = workingOf(words, measure, indicator)
                .map((line) => line.text)
                .join("\n");
              const found = tongue.ratio.exec(text)?.groups;
              if (found === undefined) continue;
              seen += 1;
              const numberOf = (part: string | undefined, otherwise: number) =>
                part === undefined ? otherwise : Number(part.replace(",", "."));
              const ratio = numberOf(found["ratio"], NaN);
              expect(ratio).toBeGreaterThanOrEqual(numberOf(found["from"], 0));
              expect(ratio).toBeLessThan(numberOf(found["below"], Infinity));
            }
          },
        ),
        runs,
      );
      expect(seen).toBeGreaterThan(runs.numRuns / 2);
    });
  });

  describe(lastYearLine, () => {
    test("slips nowhere, whatever is stated", () => {
      fc.assert(
        fc.property(anyObservation, (observation) => {
          for (const { text } of lastYearLine(words, observation))
            expect(slipsIn(tongue, text)).toEqual([]);
        }),
        runs,
      );
    });
  });

  describe(formatHeadline, () => {
    test("is one sentence that slips nowhere", () => {
      fc.assert(
        fc.property(fc.array(anyStanding, { maxLength: 6 }), (standings) => {
          const headline = formatHeadline(words, standings, [city]);
          expect(slipsIn(tongue, headline)).toEqual([]);
          expect(headline).toMatch(/[^.]\.$/u);
        }),
        { ...runs, numRuns: 200 },
      );
    });
  });
});
