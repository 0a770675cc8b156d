import { describe, expect, test } from "vitest";

import type { Report } from "../core/observation.ts";
import { formatPublisher } from "./source.ts";
import { en } from "./en/words.ts";

const report: Report = {
  id: "2022-10-28-cao-bang",
  city: "cao-bang",
  title: "UBND thành phố triển khai nhiệm vụ trọng tâm 2 tháng cuối năm 2022",
  publisher: "UBND thành phố Cao Bằng",
  kind: "city-hall",
  meeting: "2022-10-27",
  published: "2022-10-28",
  url: null,
};

describe(formatPublisher, () => {
  test.each<[string, Partial<Report>, string]>([
    ["the day of publishing", {}, "UBND thành phố Cao Bằng, 28 Oct 2022"],
    [
      "the day of the meeting where that of publishing is unknown",
      { published: null },
      "UBND thành phố Cao Bằng, 27 Oct 2022",
    ],
    [
      "no day where none is known",
      { published: null, meeting: null },
      "UBND thành phố Cao Bằng",
    ],
  ])("the publisher comes with %s", (_, fields, expected) => {
    expect(formatPublisher(en, { ...report, ...fields })).toBe(expected);
  });
});
