import { describe, expect, test } from "vitest";

import { checkNames } from "./checkNames.ts";
import {
  aFigure,
  aFolder,
  aRecordedReport,
  messagesOf,
  reportFile,
  someCities,
  someIndicators,
} from "./folder.fixture.ts";

const knownIndicators =
  "tourism-visitors, tourism-visitors-international, tourism-visitors-domestic, budget-revenue, budget-revenue-domestic, investment-disbursement, trade-turnover";
const addIt =
  "correct it, or add it to data/cities.json or data/indicators.json first";

describe(checkNames, () => {
  test("an unknown city is named beside the known ones", () => {
    const file = "data/reports/2025-03-28-ha-giang.json";
    const report = aRecordedReport([aFigure()], { city: "ha-giang" });
    expect(messagesOf(aFolder({ [file]: report }))).toEqual([
      `${file} › city: found the unknown id "ha-giang"; expected cao-bang, bac-kan — ${addIt}`,
    ]);
  });

  test.each(["budget-revenu", "constructor", "has-own-property"])(
    "the unknown indicator %s is named beside the known ones",
    (indicator) => {
      const report = aRecordedReport([aFigure(), aFigure({ indicator })]);
      expect(messagesOf(aFolder({ [reportFile]: report }))).toEqual([
        `${reportFile} › figures[1].indicator: found the unknown id "${indicator}"; expected ${knownIndicators} — ${addIt}`,
      ]);
    },
  );

  test("a part of an unknown whole is named", () => {
    const [first] = someIndicators;
    const indicators = [{ ...first, partOf: "everything" }];
    expect(messagesOf(aFolder({}, { indicators }))).toEqual([
      `data/indicators.json › [0].partOf: found the unknown id "everything"; expected tourism-visitors — ${addIt}`,
    ]);
  });

  test("an id that stands twice is named at its second place", () => {
    const cities = [...someCities, someCities[0]];
    expect(messagesOf(aFolder({}, { cities }))).toEqual([
      'data/cities.json › [2].id: found "cao-bang" a second time; expected each id once — rename one of the two',
    ]);
  });

  test.each([
    "2025-03-28-cao-bang.json",
    "2025-03-28-cao-bang-2.json",
    "2025-03-28-cao-bang-12.json",
  ])("%s is a name for its report", (name) => {
    expect(messagesOf(aFolder({ [name]: aRecordedReport() }))).toEqual([]);
  });

  test.each([
    "2025-03-29-cao-bang.json",
    "2025-03-28-bac-kan.json",
    "cao-bang.json",
    "2025-03-28-cao-bang-x.json",
    "2025-03-28-cao-bang-2.json.json",
  ])("%s is no name for a report of Cao Bằng of 28 March 2025", (name) => {
    const file = `data/reports/${name}`;
    expect(messagesOf(aFolder({ [file]: aRecordedReport() }))).toEqual([
      `${file}: found the name "${name}"; expected 2025-03-28-cao-bang.json or 2025-03-28-cao-bang-2.json — rename the file, or correct published and city`,
    ]);
  });

  test("a report without a day is named undated", () => {
    const report = aRecordedReport([aFigure()], {
      meeting: null,
      published: null,
    });
    expect(messagesOf(aFolder({ "undated-cao-bang-01.json": report }))).toEqual(
      [],
    );
    expect(messagesOf(aFolder({ "2025-cao-bang.json": report }))).toEqual([
      '2025-cao-bang.json: found the name "2025-cao-bang.json"; expected undated-cao-bang.json or undated-cao-bang-2.json — rename the file, or correct published and city',
    ]);
  });

  test("a meeting after its publication is named once, however many figures there are", () => {
    const figures = [
      aFigure(),
      aFigure({ indicator: "trade-turnover", level: "5 triệu USD" }),
    ];
    const report = aRecordedReport(figures, { meeting: "2025-03-29" });
    expect(messagesOf(aFolder({ [reportFile]: report }))).toEqual([
      `${reportFile} › meeting: found a meeting on 2025-03-29 published on 2025-03-28; expected publication on or after the meeting — correct one of the two days`,
    ]);
  });
});
