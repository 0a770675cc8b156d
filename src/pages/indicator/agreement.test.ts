import { beforeAll, describe, expect, test } from "vitest";

import {
  indicatorViews,
  type IndicatorView,
} from "../../core/indicatorView.ts";
import { languages, type Language } from "../../core/vocabulary.ts";
import { compiledFrom } from "../../record/folder.fixture.ts";
import type { CompiledRecord } from "../../record/compile.ts";
import { readFolder } from "../../record/readFolder.ts";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { measureKey } from "../../core/measure.ts";
import {
  standingOf,
  toObservations,
  type Standing,
} from "../../core/standing.ts";
import { readAs } from "../../wording/readAs.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { lastYearLine, workingOf } from "../../wording/working.ts";
import type { Words } from "../../wording/words.ts";
import type { FigureCell, FigureTable } from "./figureTable.ts";
import { indicatorModel, type IndicatorModel } from "./indicatorModel.ts";
import { latestSentences } from "./latestSentences.ts";
import { drawingOf, marksOf, type ViewDrawing } from "./viewDrawing.ts";
import { tableOf } from "./viewTable.ts";

let record: CompiledRecord;

beforeAll(async () => {
  record = compiledFrom(await readFolder("data", process.cwd()));
});

const wordsOf: Readonly<Record<Language, Words>> = { vi, en };

const selections = [
  { name: "everything", cities: [], years: [], owner: "all" },
  { name: "one city", cities: ["cao-bang"], years: [], owner: "all" },
  { name: "two years", cities: [], years: [2022, 2024], owner: "all" },
  { name: "the council's plans", cities: [], years: [], owner: "council" },
] as const;
type Selection = (typeof selections)[number];

interface Shown {
  readonly words: Words;
  readonly view: IndicatorView;
  readonly model: IndicatorModel;
  readonly drawing: ViewDrawing;
  readonly table: FigureTable;
}

/** Every indicator of the real record in every view and language. */
function shownFor(selection: Selection): readonly Shown[] {
  const { cities, observations } = record;
  const today = "2026-11-25";
  return record.indicators.flatMap((indicator) =>
    indicatorViews.flatMap((view) => {
      const chosen = { ...selection, view };
      const input = { indicator, cities, observations, today };
      const model = indicatorModel({ ...input, selection: chosen });
      return languages.map((language) => shownIn(language, view, model));
    }),
  );
}

function shownIn(
  language: Language,
  view: IndicatorView,
  model: IndicatorModel,
): Shown {
  const words = wordsOf[language];
  const { cities } = record;
  return {
    words,
    view,
    model,
    drawing: drawingOf(words, view, { ...model, cities, scale: "linear" }),
    table: tableOf(words, view, { ...model, record }),
  };
}

/** Two plans of one figure that are reached alike are two rows and one mark. */
function rowKeys({ view, table, drawing }: Shown): readonly string[] {
  const drawn = new Set(marksOf(drawing).map(({ id }) => id));
  const rows = table.rows.filter(
    (row) =>
      view !== "plan" ||
      drawn.has(row.key) ||
      !table.rows.some(
        (other) =>
          drawn.has(other.key) &&
          other.figure === row.figure &&
          other.cells.attained?.value === row.cells.attained?.value,
      ),
  );
  return rows.map(({ key }) => key).toSorted();
}

/** What a view is about, in the chart's own unit; a band has no one value. */
function drawnValues(drawing: ViewDrawing): ReadonlyMap<string, number> {
  switch (drawing.view) {
    case "plan":
      return new Map(drawing.series.marks.map((one) => [one.id, one.percent]));
    case "level": {
      const stated = drawing.series.plans.filter((plan) => !plan.isDerived);
      return new Map([
        ...drawing.series.marks.map((one) => [one.id, one.value] as const),
        ...stated.map((plan) => [plan.id, plan.low] as const),
      ]);
    }
    case "month":
    case "growth":
      return new Map(drawing.series.marks.map((one) => [one.id, one.value]));
  }
}

function tableValues({
  opens,
  rows,
}: FigureTable): ReadonlyMap<string, number> {
  return new Map(
    rows.map(({ key, cells }) => [key, Number(cells[opens]?.value)]),
  );
}

/** "từ 121 tỷ đồng đến 132 tỷ đồng (tính)" holds 121 and 132. */
function numbersIn(text: string): readonly string[] {
  return text.match(/\d[\d.,]*/gu) ?? [];
}

/** The numbers of a cell that a sentence does not say; all of them where the cell has none to say. */
function unsaid(cell: FigureCell | undefined, sentence: string) {
  const numbers = numbersIn(cell?.text ?? "");
  return numbers.length === 0
    ? ["nothing"]
    : numbers.filter((number) => !sentence.includes(number));
}

/** Plans worked out as a range: a table may give the middle of what the receipt gives both ends of. */
function bandsOf(drawing: ViewDrawing): ReadonlySet<string> {
  if (drawing.view !== "level") return new Set();
  const derived = drawing.series.plans.filter((plan) => plan.isDerived);
  return new Set(derived.map(({ id }) => id));
}

/** All that a receipt says of a figure in our words; the source's own are beside them. */
function receiptText(words: Words, standing: Standing): string {
  const { observation, indicator, measures } = standing;
  const lines = [
    ...readAs(words, standing),
    ...measures.flatMap((measure) => workingOf(words, measure, indicator)),
    ...lastYearLine(words, observation),
  ];
  return [
    formatStatement(words, observation, indicator),
    ...lines.map(({ name, text }) => `${name}: ${text}`),
  ].join("\n");
}

describe.each(selections)("of $name", (selection) => {
  let all: readonly Shown[];
  beforeAll(() => {
    all = shownFor(selection);
  });

  test("every indicator has every view, and most have something in most", () => {
    const views = record.indicators.length * indicatorViews.length;
    expect(all).toHaveLength(views * languages.length);
    const filled = all.filter(({ table }) => table.rows.length > 0);
    expect(filled.length).toBeGreaterThan(views / 2);
  });

  test("the table has a row for every mark and none besides", () => {
    for (const shown of all) {
      const marks = marksOf(shown.drawing).map(({ id }) => id);
      expect(rowKeys(shown)).toEqual(marks.toSorted());
    }
  });

  test("a row holds the number that is drawn", () => {
    for (const { view, drawing, table } of all) {
      const [drawn, stated] = [drawnValues(drawing), tableValues(table)];
      const ratios = [...drawn].map(
        ([id, value]) => (stated.get(id) ?? Number.NaN) / value,
      );
      // Months are drawn in the chart's own unit: one factor holds for all of them.
      const factor = view === "month" ? ratios[0] : 1;
      const wrong = [...drawn].filter(
        ([, value], order) =>
          value !== 0 &&
          Math.abs((ratios[order] ?? Number.NaN) / (factor ?? 1) - 1) > 1e-9,
      );
      expect(wrong).toEqual([]);
    }
  });

  test("the mark's sentence says the row's number and opens the row's receipt", () => {
    for (const { drawing, table } of all) {
      const rows = new Map(table.rows.map((row) => [row.key, row]));
      for (const { id, sentence, observation, place } of marksOf(drawing)) {
        const row = rows.get(id);
        expect({
          unsaid: unsaid(row?.cells[table.opens], sentence),
          figure: row?.figure,
          place: row?.place,
        }).toEqual({ unsaid: [], figure: observation, place });
      }
    }
  });

  test("the receipt of every row is at hand, and has the plan view's measures", () => {
    const observations = toObservations(record.observations);
    const figures = new Map(record.observations.map((one) => [one.id, one]));
    for (const { view, table, model } of all) {
      for (const row of table.rows) {
        const figure = figures.get(row.figure);
        expect(figure?.indicator).toBe(model.indicator.id);
        if (view !== "plan" || figure === undefined) continue;
        const { measures } = standingOf(figure, model.indicator, observations);
        expect(measures.map(measureKey)).toContain(row.key);
      }
    }
  });

  test("the receipt says the number of the row that opens it, and its lead", () => {
    const observations = toObservations(record.observations);
    const figures = new Map(record.observations.map((one) => [one.id, one]));
    for (const { words, view, table, model, drawing } of all) {
      const bands = bandsOf(drawing);
      for (const row of table.rows) {
        const figure = figures.get(row.figure);
        if (figure === undefined || bands.has(row.key)) continue;
        const standing = standingOf(figure, model.indicator, observations);
        const receipt = receiptText(words, standing);
        const { [table.opens]: opened, lead } = row.cells;
        const left = [
          ...unsaid(opened, receipt),
          ...(view === "plan" ? unsaid(lead, receipt) : []),
        ];
        expect({ view, row: row.key, left }).toEqual({
          view,
          row: row.key,
          left: [],
        });
      }
    }
  });

  test("what is said of a city's latest figure is a row of the plan view", () => {
    for (const { view, words, model, table } of all) {
      if (view !== "plan") continue;
      for (const standing of model.latest) {
        const sentences = latestSentences(words, standing, record.cities);
        const left = standing.measures.flatMap((measure, order) => {
          const key = measureKey(measure);
          const row = table.rows.find((one) => one.key === key);
          return unsaid(row?.cells.attained, sentences[order] ?? "");
        });
        expect({ left, count: sentences.length }).toEqual({
          left: [],
          count: Math.max(1, standing.measures.length),
        });
      }
    }
  });
});
