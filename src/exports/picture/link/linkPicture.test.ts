import { beforeAll, describe, expect, test } from "vitest";

import { toComparisonRecord } from "../../../core/comparedFigure.ts";
import type { Observation } from "../../../core/observation.ts";
import type { Language } from "../../../core/vocabulary.ts";
import { compiledFrom } from "../../../record/folder.fixture.ts";
import { readFolder } from "../../../record/readFolder.ts";
import { en } from "../../../wording/en/words.ts";
import { vi } from "../../../wording/vi/words.ts";
import { marksOf, type PictureMark } from "../chart/pictureChart.ts";
import type { SvgNode } from "../svgNode.ts";
import { cleanText } from "../text/cleanText.ts";
import { faultsOf, textBoxes } from "../textBoxes.fixture.ts";
import { toMarkup } from "../toMarkup.ts";
import { drawLinkPicture } from "./drawLinkPicture.ts";
import type { LinkPicture } from "./linkPicture.ts";
import { linkPictureOf, type Linked } from "./linkPictureOf.ts";
import type { PicturedRecord } from "./overviewBoard.ts";

const words = { vi, en } as const;
const languages = ["vi", "en"] as const;
let record: PicturedRecord;
let byId: ReadonlyMap<string, Observation>;

beforeAll(async () => {
  const compiled = compiledFrom(await readFolder("data", process.cwd()));
  const { indicators, observations } = compiled;
  record = {
    ...compiled,
    compared: toComparisonRecord(indicators, observations),
  };
  byId = new Map(observations.map((one) => [one.id, one]));
});

function everyPage(): readonly Linked[] {
  return [
    { page: "overview" },
    { page: "compare" },
    ...record.indicators.map(
      (indicator) => ({ page: "indicator", indicator }) as const,
    ),
    ...record.cities.map((city) => ({ page: "city", city }) as const),
  ];
}

function pictureOf(linked: Linked, language: Language) {
  return linkPictureOf(linked, {
    words: words[language],
    record,
    url: "https://doisanh.example.vn/so-lieu/chi-tieu/budget-revenue/",
    today: "2026-11-25",
  });
}

/** With what it is drawn as. */
function everyPicture(
  language: Language,
): readonly (readonly [LinkPicture, SvgNode])[] {
  return everyPage()
    .flatMap((linked) => pictureOf(linked, language) ?? [])
    .map((picture) => [picture, drawLinkPicture(picture)]);
}

function figuresIn({ body }: LinkPicture): readonly PictureMark[] {
  if (body.kind !== "board") return marksOf(body);
  const cells = body.rows.flatMap((row) => row.cells);
  return cells.flatMap((cell) => (cell.kind === "shares" ? cell.marks : []));
}

/** The number that is written at a mark. */
function numberIn(value: string, language: Language): number {
  const [, sign = "", digits = ""] = /([+−]?)(\d[\d.,]*)/u.exec(value) ?? [];
  const plain = digits.replaceAll(language === "vi" ? "." : ",", "");
  return Number(`${sign === "−" ? "-" : ""}${plain.replace(",", ".")}`);
}

/** What the record states of it: shares of plans, level, growth. */
function statedIn({ plans, level, growth }: Observation): readonly number[] {
  return [
    ...plans.flatMap(({ attained }) => attained?.value ?? []),
    ...(level === undefined ? [] : [level.value, level.value / 1e9]),
    ...(growth === undefined ? [] : [growth.value]),
  ];
}

describe(linkPictureOf, () => {
  test.each(languages)(
    "every page of the record has one, in %s",
    (language) => {
      const without = everyPage().filter(
        (linked) => pictureOf(linked, language) === undefined,
      );
      expect(without).toEqual([]);
    },
  );

  test.each(languages)(
    "every number in it is one that the record states of that figure, in %s",
    (language) => {
      const marks = everyPicture(language).flatMap(([one]) => figuresIn(one));
      expect(marks.length).toBeGreaterThan(30);
      const wrong = marks.filter(({ observation, value }) => {
        const stated = byId.get(observation);
        const number = numberIn(value, language);
        return (
          stated === undefined ||
          !statedIn(stated).some((one) => Math.abs(one - number) < 1e-6)
        );
      });
      expect(wrong).toEqual([]);
    },
  );

  test("hedges and estimates stand at the number", () => {
    const marks = everyPicture("vi").flatMap(([one]) => figuresIn(one));
    const [above] = marks.filter(({ openSide }) => openSide === "up");
    expect(above?.value).toMatch(/^trên\s/u);
    const estimates = marks.filter(({ isEstimate }) => isEstimate);
    expect(estimates.length).toBeGreaterThan(0);
    for (const { value } of estimates) expect(value).toMatch(/^ước/u);
  });

  test.each(languages)(
    "it says all its numbers in words, in %s",
    (language) => {
      for (const [picture] of everyPicture(language))
        for (const { value } of figuresIn(picture))
          expect(picture.alt).toContain(
            value.replace(/^(?:ước|est\.)\s|\s≠$/gu, ""),
          );
    },
  );
});

describe(drawLinkPicture, () => {
  test.each(languages)(
    "tells title, numbers, reservations and sources within 1200 × 630, texts apart, in %s",
    (language) => {
      const faults = everyPicture(language).flatMap(([picture, drawing]) => {
        expect(drawing.attributes).toMatchObject({ width: 1200, height: 630 });
        const squeezed = (text: string) => cleanText(text).replaceAll(" ", "");
        const boxes = textBoxes(drawing).map(({ text }) => text);
        const told = squeezed(boxes.join(""));
        const parts = [
          picture.headline,
          picture.unitLine,
          picture.sources,
          picture.limits,
          picture.stamp.site.first + picture.stamp.site.second,
          ...picture.apart,
          ...figuresIn(picture).map(({ value }) => value),
        ];
        return [
          ...faultsOf(drawing),
          ...parts
            .filter((part) => !told.includes(squeezed(part)))
            .map((part) => `missing: ${part}`),
        ].map((fault) => `${picture.headline}: ${fault}`);
      });
      expect(faults).toEqual([]);
    },
  );

  test("carries its words, and each mark its figure", () => {
    for (const [picture, drawing] of everyPicture("vi")) {
      const markup = toMarkup(drawing);
      expect(markup).toContain("<desc>");
      for (const { id } of figuresIn(picture))
        expect(markup).toContain(`data-mark="${id}"`);
    }
  });

  test("a name without end keeps within it", () => {
    const [city] = record.cities;
    if (city === undefined) throw new Error("no city");
    const name = "Thành phố Cao Bằng ".repeat(8);
    const picture = pictureOf({ page: "city", city }, "vi");
    if (picture === undefined) throw new Error("no picture");
    const drawing = drawLinkPicture({ ...picture, headline: name });
    expect(
      faultsOf(drawing).filter((one) => one.startsWith("outside")),
    ).toEqual([]);
  });
});
