import { describe, expect, it } from "vitest";
import { parseDate } from "./date.ts";

describe(parseDate, () => {
  it.each([
    ["15/10/2022", "2022-10-15"],
    ["đến ngày 26/11/2024", "2024-11-26"],
    ["Tính đến ngày 15/10/2022", "2022-10-15"],
    ["Tính đến 15/3/2025", "2025-03-15"],
    ["đến thời điểm 31/01/2021", "2021-01-31"],
    ["đến hết ngày 5/6/2024 ", "2024-06-05"],
    ["29/02/2024", "2024-02-29"],
  ])("reads %j as %s", (phrase, value) => {
    expect(parseDate(phrase)).toEqual({ kind: "read", value });
  });

  it.each([
    ["31/11/2018", "31/11/2018", 0, "a day of the calendar"],
    ["đến ngày 29/02/2023", "29/02/2023", 9, "a day of the calendar"],
    ["15/13/2022", "15/13/2022", 0, "a day of the calendar"],
    ["0/1/2022", "0/1/2022", 0, "a day of the calendar"],
    ["27/10", "27/10", 0, "a day such as 15/10/2022"],
    ["tháng 2/2024", "tháng 2/2024", 0, "a day such as 15/10/2022"],
    ["15/10/0022", "15/10/0022", 0, "a day such as 15/10/2022"],
    [
      "15/10/2022 và 16/10/2022",
      "15/10/2022 và 16/10/2022",
      0,
      "a day such as 15/10/2022",
    ],
    ["", "", 0, "a day such as 15/10/2022"],
    ["15\u200B/10/2022", "U+200B", 2, "only characters that can be seen"],
  ])("refuses %j: %j at %d, expected %s", (phrase, found, at, expected) => {
    expect(parseDate(phrase)).toEqual({
      kind: "unreadable",
      phrase,
      found,
      at,
      expected,
    });
  });
});
