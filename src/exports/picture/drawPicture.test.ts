import { beforeAll, describe, expect, test } from "vitest";

import { comparisonBases } from "../../core/comparedFigure.ts";
import { readyComparisons } from "../../core/readyComparisons.ts";
import type { Language } from "../../core/vocabulary.ts";
import { compiledFrom } from "../../record/folder.fixture.ts";
import { readFolder } from "../../record/readFolder.ts";
import {
  aDay,
  contextOf,
  toCompared,
  type Compared,
} from "../../wording/comparison.fixture.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import { marksOf } from "./chart/pictureChart.ts";
import { drawPicture } from "./drawPicture.ts";
import { exportLayouts, sheetOf, type PictureLayout } from "./layouts.ts";
import type { Picture } from "./picture.ts";
import { pictureOf } from "./pictureOf.ts";
import type { SvgNode } from "./svgNode.ts";
import { cleanText } from "./text/cleanText.ts";
import { faultsOf, textBoxes } from "./textBoxes.fixture.ts";
import { toMarkup } from "./toMarkup.ts";

let compared: Compared;
let contexts: ReadonlyMap<string, ComparisonContext>;

const places = ["cao-bang", "bac-kan", "mong-cai"];
const layouts: readonly PictureLayout[] = [
  ...exportLayouts.map((kind) => ({ kind })),
  ...[300, 560].map((width) => ({ kind: "card" as const, width })),
];
/** Where room is shortest in height, and in width. */
const tightLayouts: readonly PictureLayout[] = [
  { kind: "wide" },
  { kind: "card", width: 300 },
];
const words = { vi, en } as const;
const origin = {
  version: "4f2a91c0",
  permalink: `https://so-sanh.example.vn/so-sanh?cac-so=${"2022-10-28-cao-bang%231,".repeat(8)}&ban=4f2a91c0`,
};

beforeAll(async () => {
  const record = compiledFrom(await readFolder("data", process.cwd()));
  compared = toCompared(record);
  const { cities, reports, observations } = compared;
  const ready = readyComparisons({ ...compared.record, cities }, aDay).map(
    ({ comparison, indicator, basis }, order) =>
      [
        `ready ${order} ${indicator.id} ${basis}`,
        { comparison, cities, reports, observations },
      ] as const,
  );
  const core = record.indicators.filter((one) => one.core);
  const asked = core.flatMap(({ id }) =>
    comparisonBases.flatMap((basis) =>
      [[], [2021, 2022, 2023, 2024]].map(
        (years) =>
          [
            `${id} ${basis} ${years.join()}`,
            contextOf(compared, basis, { places, indicator: id, years }),
          ] as const,
      ),
    ),
  );
  const mixed = contextOf(compared, "pace", {
    added: observationsWithPlans(compared),
  });
  contexts = new Map([...ready, ...asked, ["eight of all kinds", mixed]]);
});

function observationsWithPlans({ record }: Compared): readonly string[] {
  const own = record.standings.filter(({ measures }) => measures.length > 0);
  return own.slice(0, 8).map(({ observation }) => observation.id);
}

/** Every form of every comparison that may be drawn. */
function pictures(language: Language): readonly (readonly [string, Picture])[] {
  return [...contexts].flatMap(([name, context]) =>
    context.comparison.forms.flatMap((form) => {
      const picture = pictureOf(words[language], context, origin, { form });
      return picture === undefined
        ? []
        : [[`${name} ${form}`, picture] as const];
    }),
  );
}

function textOf(drawing: SvgNode): string {
  return textBoxes(drawing)
    .map(({ text }) => text)
    .join(" ");
}

/** What must be found in a picture and is not, whatever lines it is broken into. */
function missingIn(drawing: SvgNode, picture: Picture): readonly string[] {
  const squeezed = (text: string) => cleanText(text).replaceAll(" ", "");
  const text = squeezed(textOf(drawing));
  const markup = toMarkup(drawing);
  const { site, version, address, licence } = picture.stamp;
  const marks = marksOf(picture.chart);
  const { chart } = picture;
  const plan = chart.kind === "pins" ? chart.plan : null;
  return [
    ...[
      picture.headline,
      picture.unitLine,
      picture.sources,
      site.first + site.second,
      version,
      address,
      licence,
      plan?.label ?? "",
      ...picture.apart,
      ...marks.flatMap(({ label, value }) => [label, value]),
    ].filter((part) => !text.includes(squeezed(part))),
    ...marks
      .map(({ id }) => `data-mark="${id}"`)
      .filter((mark) => !markup.includes(mark)),
  ];
}

describe(drawPicture, () => {
  test.each(["vi", "en"] as const)(
    "in %s, all is told, texts keep apart and within the sheet, in every form and layout of the record",
    (language) => {
      const all = pictures(language);
      expect(new Set(all.map(([, { chart }]) => chart.kind)).size).toBe(5);
      const faults = all.flatMap(([name, picture]) =>
        (name.startsWith("ready") ? layouts : tightLayouts).flatMap(
          (layout) => {
            const drawing = drawPicture(picture, layout);
            return [
              ...faultsOf(drawing),
              ...missingIn(drawing, picture).map((part) => `missing: ${part}`),
            ].map((fault) => `${name}, ${JSON.stringify(layout)}: ${fault}`);
          },
        ),
      );
      expect(faults).toEqual([]);
    },
    90_000, // hundreds of drawings
  );
});

describe("a picture that is hard to fit", () => {
  const sample = () => {
    const context = contexts.get("budget-revenue pace ");
    const picture =
      context === undefined ? undefined : pictureOf(vi, context, origin);
    if (picture === undefined) throw new Error("no picture to try");
    return picture;
  };

  test.each(layouts)("many limits end in a count of the rest: %o", (layout) => {
    const limits = Array.from(
      { length: 40 },
      (_, order) => `Lưu ý ${order}: ${"câu này khá dài để thử ".repeat(5)}`,
    );
    const drawing = drawPicture({ ...sample(), limits }, layout);
    expect(faultsOf(drawing)).toEqual([]);
    const hasAll = sheetOf(layout).height === null;
    expect(/và \d+ lưu ý nữa: xem liên kết/u.test(textOf(drawing))).toBe(
      !hasAll,
    );
  });

  test.each(layouts)("a headline of 600 letters fits: %o", (layout) => {
    const headline = "Thu ngân sách trên địa bàn thành phố Cao Bằng ".repeat(
      13,
    );
    expect(faultsOf(drawPicture({ ...sample(), headline }, layout))).toEqual(
      [],
    );
  });

  test("a word without end, and letters that no font has, fit", () => {
    const headline = `${"a".repeat(200)} ${"省".repeat(40)} 👩‍👩‍👧`;
    for (const layout of layouts)
      expect(faultsOf(drawPicture({ ...sample(), headline }, layout))).toEqual(
        [],
      );
  });
});
