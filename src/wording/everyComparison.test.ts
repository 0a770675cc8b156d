import { beforeAll, describe, expect, test } from "vitest";

import {
  comparisonBases,
  readOn,
  type ComparedFigure,
  type ComparisonBasis,
} from "../core/comparedFigure.ts";
import { rivalsOf } from "../core/conflict.ts";
import type { Observation } from "../core/observation.ts";
import { readyComparisons } from "../core/readyComparisons.ts";
import { compiledFrom } from "../record/folder.fixture.ts";
import { readFolder } from "../record/readFolder.ts";
import {
  aDay,
  contextOf,
  toCompared,
  type Compared,
} from "./comparison.fixture.ts";
import { formatComparisonAlt } from "./comparisonAlt.ts";
import { observationsOf } from "./comparisonConflicts.ts";
import type { ComparisonContext } from "./comparisonContext.ts";
import { formatFigureLabel } from "./comparisonLabel.ts";
import { comparisonLimits } from "./comparisonLimits.ts";
import { formatComparisonSentence } from "./comparisonSentence.ts";
import { formatComparisonTitle } from "./comparisonTitle.ts";
import { formatComparisonUnit } from "./comparisonUnit.ts";
import { formatComparedValue } from "./comparisonValue.ts";
import { formatHedgedGrowth, formatLevel, toFall } from "./number.ts";
import { readyTitle } from "./readyTitle.ts";
import {
  english,
  slipsIn,
  strayCapitals,
  vietnamese,
  type Tongue,
} from "./slips.fixture.ts";
import type { Words } from "./words.ts";

const othersOfEach = 2;
const longestTitle = 110;
const busyMachine = 30_000; // as for a test; what it takes when idle is a second

/** How one language says what is tried here. */
const sayings = {
  vi: {
    opens: {
      share: /^(Đến|Kết thúc niên độ)/u,
      span: /^(Trong|Cả năm|Từ|Kết thúc)/u,
    },
    rise: "tăng",
    fall: "giảm",
    estimate: "ước",
    judged: /nhất(?! chừng ấy)|tốt hơn|kém hơn|xếp hạng|thứ hạng|trung bình/u,
    mayRank: /ít nhất/gu,
    units: { VND: "đồng", USD: "USD", visit: "lượt" },
  },
  en: {
    opens: { share: /^(By|At the close)/u, span: /^(In|From|At the close)/u },
    rise: "rose",
    fall: "fell",
    estimate: "est",
    judged: /highest|lowest|best|worst|better|rank/u,
    mayRank: /at least/gu,
    units: { VND: "VND", USD: "USD", visit: "visit" },
  },
} as const;

let compared: Compared;
let contexts: readonly ComparisonContext[];
let alone: readonly ComparisonContext[];
/** Of each figure on each basis that it says nothing on. */
let unread: readonly ComparisonContext[];

beforeAll(async () => {
  compared = toCompared(compiledFrom(await readFolder("data", process.cwd())));
  const asked = comparisonBases.flatMap((basis) =>
    readableOn(basis).map((one) => ({ basis, one })),
  );
  alone = asked.map(({ basis, one }) =>
    contextOf(compared, basis, { added: [one.id] }),
  );
  unread = comparisonBases.flatMap((basis) => {
    const readable = readableOn(basis);
    return compared.record.standings
      .map(({ observation }) => observation)
      .filter((one) => !readable.includes(one))
      .map((one) => contextOf(compared, basis, { added: [one.id] }));
  });
  contexts = asked.flatMap(({ basis, one }, index) =>
    companionsOf(one, readableOn(basis), index).map((other) =>
      contextOf(compared, basis, { added: [one.id, other.id] }),
    ),
  );
}, busyMachine);

function readableOn(basis: ComparisonBasis): readonly Observation[] {
  return compared.record.standings
    .filter((standing) => readOn(basis, standing, null).length > 0)
    .map(({ observation }) => observation);
}

/** What contradicts it, and some others; the same ones every time. */
function companionsOf(
  one: Observation,
  all: readonly Observation[],
  seed: number,
): readonly Observation[] {
  const others = Array.from(
    { length: othersOfEach },
    (_, turn) => all[(seed * 7 + turn * 31 + 1) % all.length] ?? one,
  );
  const rivals = rivalsOf(one, compared.observations);
  return [...new Set([...rivals, ...others])].filter((other) => other !== one);
}

/** What the record's people wrote in their own words, which is tried where the record is checked. */
function recordedTexts(
  { comparison, reports }: ComparisonContext,
  language: "vi" | "en",
): readonly string[] {
  return [
    ...observationsOf(comparison.figures),
    ...comparison.apart.flatMap(({ instead }) => instead ?? []),
  ].flatMap(({ cautions, preferred, plans, sources }) => [
    ...cautions.map(({ text }) => text[language]),
    ...(preferred === undefined ? [] : [preferred[language]]),
    ...plans.flatMap(({ note }) => note?.[language] ?? []),
    ...sources.flatMap(({ report }) => {
      const publisher = reports.find(({ id }) => id === report)?.publisher;
      return publisher ?? [];
    }),
  ]);
}

/** Whole words only: "fell" and not "fellow". */
function wordIn(word: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text);
}

function withoutRecorded(text: string, recorded: readonly string[]): string {
  const longestFirst = recorded.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce(
    (rest, own) => rest.replaceAll(own, own.endsWith(".") ? "x." : "x"),
    text,
  );
}

interface Texts {
  readonly sentence: string;
  readonly title: string;
  readonly unit: string;
  readonly alt: string;
  readonly limits: readonly string[];
  readonly marks: readonly string[];
}

/** Several tests look at the same texts. */
const known = new WeakMap<Words, Map<ComparisonContext, Texts>>();

function textsOf({ words }: Tongue, context: ComparisonContext): Texts {
  const own = known.get(words) ?? new Map<ComparisonContext, Texts>();
  known.set(words, own);
  const found = own.get(context);
  if (found !== undefined) return found;
  const texts = {
    sentence: formatComparisonSentence(words, context),
    title: formatComparisonTitle(words, context),
    unit: formatComparisonUnit(words, context),
    alt: formatComparisonAlt(words, context),
    limits: comparisonLimits(words, context),
    marks: context.comparison.figures.flatMap((figure) => [
      formatFigureLabel(words, figure, context),
      formatComparedValue(words, figure),
    ]),
  };
  own.set(context, texts);
  return texts;
}

/** All that is wrong with the texts of these comparisons; what many say alike is looked at once. */
function faultsOf(
  tongue: Tongue,
  among: readonly ComparisonContext[],
): readonly string[] {
  const { language } = tongue.words;
  const all = among.map((context) => {
    const texts = textsOf(tongue, context);
    const recorded = recordedTexts(context, language);
    const mask = (text: string) => withoutRecorded(text, recorded);
    return {
      titles: [texts.title],
      sentences: [texts.sentence, texts.alt, ...texts.limits].map(mask),
      pieces: [texts.unit, ...texts.marks].map(mask),
      limits: texts.limits,
    };
  });
  const titles = new Set(all.flatMap((one) => one.titles));
  const sentences = new Set(all.flatMap((one) => one.sentences));
  const pieces = new Set(all.flatMap((one) => one.pieces));
  const names = [...compared.cities.map(({ name }) => name.vi), "HĐND"];
  const { judged, mayRank } = sayings[language];
  return [
    ...[...titles, ...sentences, ...pieces].flatMap((text) => [
      ...slipsIn(tongue, text),
      ...(judged.test(text.replaceAll(mayRank, "")) ? [`judged: ${text}`] : []),
      // English writes its months and periods in upper case, wherever they stand.
      ...(language === "vi" ? strayCapitals(text, names) : []),
    ]),
    ...[...titles]
      .filter((text) => text.length > longestTitle || text.endsWith("."))
      .map((text) => `no headline: ${text}`),
    ...[...sentences]
      .filter((text) => !/[^.]\.$/u.test(text))
      .map((text) => `no sentence: ${text}`),
    ...all
      .filter(({ limits }) => new Set(limits).size < limits.length)
      .map(({ limits }) => `twice: ${limits.join(" ")}`),
  ];
}

describe.each([vietnamese, english])("in $words.language", (tongue) => {
  const { words } = tongue;
  const say = sayings[words.language];

  test("every figure of the record, alone and in pairs, is told of without a slip", () => {
    expect(contexts.length).toBeGreaterThan(700);
    expect(faultsOf(tongue, [...alone, ...contexts])).toEqual([]);
  });

  test("so is every figure on a basis that it says nothing on", () => {
    const each = compared.observations.length * comparisonBases.length;
    expect(alone.length + unread.length).toBe(each);
    expect(faultsOf(tongue, unread)).toEqual([]);
  });

  test("a slip that comes into the wording is found", () => {
    const { hedges } = words.numbers;
    const twice = { ...hedges, below: `${hedges.below} ${hedges.below}` };
    const planted = {
      ...tongue,
      words: { ...words, numbers: { ...words.numbers, hedges: twice } },
    };
    const hedged = alone.filter(({ comparison }) =>
      comparison.figures.some(
        ({ reading }) =>
          reading.kind === "level" && reading.level.qualifier === "below",
      ),
    );
    expect(hedged.length).toBeGreaterThan(5);
    expect(faultsOf(tongue, hedged)).toEqual([]);
    for (const context of hedged)
      expect(faultsOf(planted, [context])).not.toEqual([]);
  });

  test("so is every ready-made comparison, and its name", () => {
    const ready = readyComparisons(
      { ...compared.record, cities: compared.cities },
      aDay,
    );
    expect(ready.length).toBeGreaterThan(3);
    for (const one of ready) {
      const { comparison } = one;
      const name = readyTitle(words, one);
      expect(faultsOf(tongue, [{ ...compared, comparison }])).toEqual([]);
      expect(slipsIn(tongue, name)).toEqual([]);
      expect(name.length).toBeLessThanOrEqual(longestTitle);
    }
  });

  test("a share is told to a day, all else of a time, each with the words that belong to it", () => {
    for (const context of alone) {
      const { sentence } = textsOf(tongue, context);
      const [figure] = context.comparison.figures;
      const isShare = figure?.reading.kind === "share";
      expect(sentence).toMatch(isShare ? say.opens.share : say.opens.span);
    }
  });

  test("the words for more and less agree with the sign, and no lead is told without a verdict", () => {
    const all = [
      say.rise,
      say.fall,
      tongue.ahead,
      tongue.behind,
      tongue.points,
    ];
    for (const context of alone) {
      const { sentence } = textsOf(tongue, context);
      const due = new Set(
        context.comparison.figures.flatMap((figure) =>
          signWordsOf(figure, context.comparison.basis),
        ),
      );
      const said = all.filter((word) => wordIn(word, sentence));
      expect([sentence, said]).toEqual([
        sentence,
        all.filter((word) => due.has(word)),
      ]);
    }
  });

  test("sentence, alt text and mark keep the hedge, the estimate and the unit", () => {
    for (const context of alone)
      for (const figure of context.comparison.figures) {
        const { sentence, alt } = textsOf(tongue, context);
        const value = formatComparedValue(words, figure);
        for (const text of [sentence, alt, value])
          for (const word of dueWords(figure)) expect(text).toContain(word);
      }
  });

  test("sentence and alt text name every number that contradicts a figure", () => {
    const contested = [...alone, ...contexts].filter(
      ({ comparison }) =>
        comparison.lock === undefined &&
        observationsOf(comparison.figures).some(
          ({ conflictsWith }) => conflictsWith.length > 0,
        ),
    );
    expect(contested.length).toBeGreaterThan(20);
    for (const context of contested) {
      const { sentence, alt, limits } = textsOf(tongue, context);
      for (const number of rivalNumbers(context))
        for (const text of [sentence, alt, limits.join(" ")])
          expect(text).toContain(number);
    }
  });

  /** The words for more or less that a figure must be told with. */
  function signWordsOf(
    { reading }: ComparedFigure,
    basis: ComparisonBasis,
  ): readonly string[] {
    if (reading.kind === "growth")
      return [reading.growth.value < 0 ? say.fall : say.rise];
    if (reading.kind !== "share" || basis !== "pace") return [];
    const { verdict, leadPoints } = reading.measure;
    if (verdict.kind === "done" || verdict.kind === "insufficient") return [];
    const word = leadPoints > 0 ? tongue.ahead : tongue.behind;
    // In English the lead of what is on pace stands in brackets, with the short name of its unit.
    const isShort = verdict.kind === "on-pace" && words.language === "en";
    return isShort ? [word] : [word, tongue.points];
  }

  function dueWords(figure: ComparedFigure): readonly string[] {
    const { reading, observation } = figure;
    const { hedges } = words.numbers;
    const estimate = observation.status === "E" ? [say.estimate] : [];
    switch (reading.kind) {
      case "share":
        return [...estimate, hedges[reading.measure.attainment.qualifier], "%"];
      case "growth": {
        const { growth } = reading;
        const { qualifier } = growth.value < 0 ? toFall(growth) : growth;
        return [...estimate, hedges[qualifier], "%"];
      }
      case "level":
        return [
          ...estimate,
          formatLevel(words, reading.level),
          say.units[reading.level.unit],
        ];
      case "average":
        return [
          ...estimate,
          hedges[reading.average.qualifier],
          say.units[reading.average.unit],
        ];
    }
  }

  /** What contradicts a figure in that which the comparison is about. */
  function rivalNumbers({
    comparison,
    observations,
  }: ComparisonContext): readonly string[] {
    return observationsOf(comparison.figures).flatMap((observation) =>
      rivalsOf(observation, observations).flatMap((rival) => {
        if (comparison.basis === "growth")
          return observation.growth && rival.growth
            ? formatHedgedGrowth(words, rival.growth)
            : [];
        return observation.level && rival.level
          ? formatLevel(words, rival.level)
          : [];
      }),
    );
  }
});
