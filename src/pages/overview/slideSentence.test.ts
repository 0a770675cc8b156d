import { describe, expect, test } from "vitest";

import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import type { Observation } from "../../core/observation.ts";
import { loadWords } from "../../wording/words.ts";
import { overviewModel } from "./overviewModel.ts";
import { slideSentence } from "./slideSentence.ts";

const words = await loadWords.vi();
const cities = [aCity()];

function figure(id: string, end: string, attained?: string): Observation {
  const plans =
    attained === undefined
      ? []
      : [aPlan("province", { attained: percent(attained) })];
  const period = aPeriod("year-to-date", end);
  return anObservation({ id, period, level: billions("216"), plans });
}

function sentenceOf(observations: readonly Observation[]): string {
  const model = overviewModel({
    cities,
    indicators: [anIndicator()],
    observations,
    selection: { cities: [], planYear: null },
    today: "2025-11-25",
  });
  const [panel] = model.panels;
  if (panel === undefined) return "";
  const sentence = slideSentence(words, panel, model.standings, cities);
  return sentence.replaceAll("\u00a0", " ");
}

describe(slideSentence, () => {
  test("says who lags in the latest figures where they can be judged", () => {
    expect(sentenceOf([figure("a", "2022-10-15", "53,6")])).toBe(
      "Chậm so với tiến độ ở lần công bố gần nhất: thu ngân sách ở Cao Bằng (25,3 điểm %, đến 15/10/2022).",
    );
  });

  test("speaks of the latest figure that is drawn where a later one has no plan", () => {
    expect(
      sentenceOf([
        figure("a", "2022-10-15", "53,6"),
        figure("b", "2024-10-15", "96"),
        figure("c", "2025-03-15"),
      ]),
    ).toBe(
      "Cao Bằng: thu ngân sách đạt 96% dự toán 2024 tỉnh giao, đến 15/10/2024; nhanh 17,0 điểm % so với tiến độ bình quân.",
    );
  });

  test("an empty chart has nothing to be judged", () => {
    expect(sentenceOf([figure("c", "2025-03-15")])).toBe(
      "Trong phần đang chọn, chưa có số liệu nào đủ căn cứ để so với kế hoạch.",
    );
  });
});
