import { describe, expect, test } from "vitest";

import {
  aFigure,
  aFigureWithoutLevel,
  aFolder,
  aRecordedReport,
  messagesOf,
  messagesOfFigures,
  reportFile,
  someCities,
  someIndicators,
} from "./folder.fixture.ts";
import { parseRecorded } from "./parseRecorded.ts";
import { recordedReport } from "./recorded.ts";

function messagesOfText(text: string): readonly string[] {
  return messagesOf(aFolder({ [reportFile]: text }));
}

const soundText = JSON.stringify(aRecordedReport());

describe(parseRecorded, () => {
  test("a sound report has no problem", () => {
    expect(messagesOfText(soundText)).toEqual([]);
  });

  test("a byte order mark before the JSON is passed over", () => {
    expect(messagesOfText(`\uFEFF${soundText}`)).toEqual([]);
  });

  test("broken JSON is one problem of the file, on one line", () => {
    const [message, ...others] = messagesOfText('{\n "city":\n }');
    expect(others).toEqual([]);
    expect(message).toMatch(
      /^data\/reports\/2025-03-28-cao-bang\.json: found /u,
    );
    expect(message).toMatch(
      /; expected JSON — open the file in an editor that underlines JSON errors, and mend it there$/u,
    );
    expect(message).not.toMatch(/[\n\r]/u);
  });

  const words = "text";
  test.each<[string, unknown, string]>([
    [
      "a missing field",
      aRecordedReport([aFigure()], { title: undefined }),
      "title: found nothing; expected this field — add it",
    ],
    [
      "an unknown field",
      aRecordedReport([aFigure({ amount: "216 tỷ đồng" })]),
      'figures[0].amount: found the unknown field "amount"; expected only known fields — correct its name or drop it',
    ],
    [
      "an unknown field with an odd name",
      aRecordedReport([aFigure({ "lev.el\u200B": 1 })]),
      String.raw`figures[0]["lev.el\u200b"]: found the unknown field "lev.el\u200b"; expected only known fields — correct its name or drop it`,
    ],
    [
      "a value outside its list",
      aRecordedReport([aFigure()], { kind: "blog" }),
      'kind: found "blog"; expected ("city-hall" | "council" | "press") — correct the value',
    ],
    [
      "a date that is none",
      aRecordedReport([aFigure()], { meeting: "28/3/2025" }),
      'meeting: found "28/3/2025"; expected a day as YYYY-MM-DD — correct the value',
    ],
    [
      "30 February",
      aRecordedReport([
        aFigure({ period: { kind: "month", to: "2022-02-30" } }),
      ]),
      'figures[0].period.to: found "2022-02-30"; expected a day of the calendar, 1990 to 2100, as YYYY-MM-DD — correct the value',
    ],
    [
      "a year with a slip",
      aRecordedReport([
        aFigure({ period: { kind: "month", to: "0225-03-15" } }),
      ]),
      'figures[0].period.to: found "0225-03-15"; expected a day of the calendar, 1990 to 2100, as YYYY-MM-DD — correct the value',
    ],
    [
      "a number in the place of a phrase",
      aRecordedReport([aFigure({ level: 216 })]),
      "figures[0].level: found 216; expected string — correct the value",
    ],
    [
      "an empty phrase",
      aRecordedReport([aFigure({ level: "  " })]),
      `figures[0].level: found ""; expected ${words} — correct the value`,
    ],
    [
      "an endless phrase",
      aRecordedReport([aFigure({ level: "9".repeat(301) })]),
      `figures[0].level: found "${"9".repeat(116)}…; expected a phrase of at most 300 characters — correct the value`,
    ],
    [
      "a list of no figures",
      aRecordedReport([]),
      "figures: found []; expected at least one figure — correct the value",
    ],
    [
      "an address that is none of the web",
      aRecordedReport([aFigure()], { url: "javascript:alert(1)" }),
      'url: found "javascript:alert(1)"; expected an http or https address — correct the value',
    ],
    [
      "a list in the place of a text, however deep",
      soundText.replace(
        /"title":"[^"]*"/u,
        `"title":${"[".repeat(20_000)}${"]".repeat(20_000)}`,
      ),
      "title: found a list; expected string — correct the value",
    ],
    [
      "a title whose direction is turned",
      soundText.replace(/"title":"[^"]*"/u, '"title":"Thu \u202e%6,35"'),
      String.raw`title: found "Thu \u202e%6,35"; expected only characters that can be seen — correct the value`,
    ],
  ])("%s is named with its place", (_what, report, complaint) => {
    expect(messagesOf(aFolder({ [reportFile]: report }))).toEqual([
      `${reportFile} › ${complaint}`,
    ]);
  });

  test("all unknown fields of an object are named, not only the first", () => {
    const report = aRecordedReport([aFigure({ b: 1, a: 2 })], { c: 3 });
    expect(messagesOf(aFolder({ [reportFile]: report }))).toEqual(
      ["c", "figures[0].a", "figures[0].b"].map(
        (field) =>
          `${reportFile} › ${field}: found the unknown field "${field.at(-1)}"; expected only known fields — correct its name or drop it`,
      ),
    );
  });

  test("what is neither city-hall file nor list is refused as a whole", () => {
    expect(messagesOfText("5")).toEqual([
      `${reportFile}: found 5; expected Object — correct the value`,
    ]);
  });

  test("a field that stands twice is not quietly the last one", () => {
    const text = soundText.replace(
      '"level":"124,129 tỷ đồng"',
      '"level":"124,129 tỷ đồng","l\\u0065vel":"999 tỷ đồng"',
    );
    expect(messagesOfText(text)).toEqual([
      `${reportFile} › figures[0].level: found this field a second time; expected each field once — keep the right one`,
    ]);
  });

  test("one name in two figures is no repetition", () => {
    const figures = [
      aFigure(),
      aFigureWithoutLevel({ growth: 'tăng 3%, ["{:"' }),
    ];
    const messages = messagesOfFigures(figures);
    expect(messages.filter((line) => line.includes("second time"))).toEqual([]);
  });

  test.each(["__proto__", "constructor", "prototype"])(
    "a field named %s changes no object but its own",
    (name) => {
      const text = soundText.replace(
        '"city":',
        `"${name}":{"polluted":true},"city":`,
      );
      parseRecorded({ file: reportFile, text }, recordedReport);
      expect("polluted" in {}).toBe(false);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  test("a problem of cities.json counts its entries as the file does", () => {
    const [first, second] = someCities;
    const cities = [first, { ...second, recordEnds: "2025-06-31" }];
    expect(messagesOf(aFolder({}, { cities }))).toEqual([
      'data/cities.json › [1].recordEnds: found "2025-06-31"; expected a day of the calendar, 1990 to 2100, as YYYY-MM-DD — correct the value',
    ]);
  });

  test("cities.json and indicators.json are told of together", () => {
    const indicators = someIndicators.slice(0, 1).map((indicator) => ({
      ...indicator,
      unit: "kg",
    }));
    expect(messagesOf(aFolder({}, { cities: "[", indicators }))).toEqual([
      expect.stringMatching(/^data\/cities\.json: found .*; expected JSON — /u),
      'data/indicators.json › [0].unit: found "kg"; expected ("VND" | "USD" | "visit") — correct the value',
    ]);
  });
});
