import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPlan,
  billions,
  percent,
} from "../core/observation.fixture.ts";
import type { Observation } from "../core/observation.ts";
import { planLedger } from "../core/plan.ts";
import { planLinesOf } from "../core/planLine.ts";
import { en } from "./en/words.ts";
import { formatCumulative, formatPlanLine } from "./level.ts";
import { vi } from "./vi/words.ts";
import type { Words } from "./words.ts";

const city = aCity();
const indicator = anIndicator();

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function linesOf(words: Words, figure: Observation): readonly string[] {
  return planLinesOf([figure], planLedger([figure])).map((line) =>
    plain(formatPlanLine(words, line, city, indicator)),
  );
}

describe(formatCumulative, () => {
  const figure = anObservation({ level: billions("216", "above") });
  const rival = anObservation({ id: "another#1", level: billions("230") });
  test.each<[Words, Observation, readonly Observation[], string]>([
    [
      vi,
      figure,
      [],
      "Cao Bằng: thu ngân sách nhà nước luỹ kế đạt trên 216 tỷ đồng, đến 15/10/2022.",
    ],
    [
      vi,
      { ...figure, status: "E" },
      [rival],
      "Cao Bằng: thu ngân sách nhà nước luỹ kế ước đạt trên 216 tỷ đồng, đến 15/10/2022; số mâu thuẫn: 230 tỷ đồng.",
    ],
    [
      en,
      figure,
      [],
      "Cao Bằng: state budget revenue added up to more than 216 billion VND, to 15 Oct 2022.",
    ],
    [
      en,
      { ...figure, status: "E" },
      [rival],
      "Cao Bằng: state budget revenue added up to more than 216 billion VND, to 15 Oct 2022, on the source’s estimate; contradicted by 230 billion VND.",
    ],
  ])("%#", (words, observation, rivals, expected) => {
    const sentence = formatCumulative(
      words,
      observation,
      city,
      indicator,
      rivals,
    );
    expect(plain(sentence)).toBe(expected);
  });
});

describe(formatPlanLine, () => {
  const stated = anObservation({
    level: billions("106,5"),
    plans: [aPlan("province", { target: billions("476,4") })],
  });
  const implied = anObservation({
    level: billions("216", "above"),
    plans: [aPlan("province", { attained: percent("53,6") })],
  });
  const approximate = anObservation({
    level: billions("1.739,5", "about"),
    plans: [
      aPlan("unstated", {
        attained: percent("50,6"),
        note: { vi: "chỉ tiêu nghị quyết", en: "resolution target" },
      }),
    ],
  });
  test.each<[Words, Observation, string]>([
    [
      vi,
      stated,
      "Cao Bằng: thu ngân sách nhà nước, dự toán 2022 tỉnh giao: 476,4 tỷ đồng.",
    ],
    [
      vi,
      { ...stated, doubtful: true },
      "Cao Bằng: thu ngân sách nhà nước, dự toán 2022 tỉnh giao: 476,4 tỷ đồng. Cần kiểm chứng thêm trước khi dùng.",
    ],
    [
      vi,
      implied,
      "Cao Bằng: thu ngân sách nhà nước, dự toán 2022 tỉnh giao: ít nhất khoảng 403 tỷ đồng, tính từ mức và % kế hoạch đã công bố.",
    ],
    [
      vi,
      approximate,
      "Cao Bằng: thu ngân sách nhà nước, dự toán 2022 (chỉ tiêu nghị quyết): khoảng 3.440 tỷ đồng, tính từ mức và % kế hoạch đã công bố.",
    ],
    [
      en,
      implied,
      "Cao Bằng: state budget revenue, 2022 estimate set by the province: at least about 403 billion VND, calculated from the published amount and share.",
    ],
    [
      en,
      approximate,
      "Cao Bằng: state budget revenue, 2022 estimate (resolution target): about 3,440 billion VND, calculated from the published amount and share.",
    ],
  ])("%#", (words, figure, expected) => {
    expect(linesOf(words, figure)).toEqual([expected]);
  });
});
