import { beforeAll, describe, expect, test } from "vitest";

import { compiledFrom } from "../record/folder.fixture.ts";
import { readFolder } from "../record/readFolder.ts";
import { contextOf, toCompared, type Compared } from "./comparison.fixture.ts";
import { formatComparisonAlt } from "./comparisonAlt.ts";
import { formatApart } from "./comparisonApart.ts";
import { comparisonLimits } from "./comparisonLimits.ts";
import { en } from "./en/words.ts";
import { vi } from "./vi/words.ts";

let compared: Compared;

beforeAll(async () => {
  compared = toCompared(compiledFrom(await readFolder("data", process.cwd())));
});

const three = ["cao-bang", "bac-kan", "mong-cai"];

function grownIn(
  indicator: string,
  years: readonly number[],
  added: readonly string[] = [],
) {
  return contextOf(compared, "growth", {
    places: three,
    indicator,
    years,
    added,
  });
}

describe(formatApart, () => {
  test("tells one reason of several cities once", () => {
    const context = grownIn("trade-turnover", []);
    expect(context.comparison.apart).toHaveLength(2);
    expect(formatApart(vi, context)).toEqual([
      "Cao Bằng và Bắc Kạn đứng riêng: không tìm thấy báo cáo nào nêu số này.",
    ]);
    expect(formatApart(en, context)).toEqual([
      "Cao Bằng and Bắc Kạn stand apart: no report found that states this figure.",
    ]);
  });

  test("gathers the years of each, and keeps a reason of its own apart", () => {
    const context = grownIn("tourism-visitors", [2018, 2019, 2022, 2023]);
    expect(context.comparison.apart).toHaveLength(8);
    expect(formatApart(vi, context).map(plain)).toEqual([
      "Cao Bằng 2018–2019, 2023 và Bắc Kạn 2018–2019, 2022–2023 đứng riêng: không tìm thấy báo cáo nào nêu số này.",
      "Cao Bằng 2022 đứng riêng: nguồn không nêu tăng, giảm so cùng kỳ; chỉ nêu trên 191 nghìn lượt, 10 tháng đầu năm 2022.",
    ]);
  });

  test("names the indicator where several are compared", () => {
    const context = grownIn(
      "trade-turnover",
      [2024],
      ["2024-11-27-cao-bang#1"],
    );
    expect(formatApart(en, context).map(plain)).toEqual([
      "Cao Bằng 2024 (Trade turnover) and Bắc Kạn 2024 (Trade turnover) stand apart: no report found that states this figure.",
      "Cao Bằng 2024 (Industrial output) stands apart: the source gives no change on a year earlier; it states only 32.036 billion VND, Nov 2024.",
    ]);
  });

  test("says nothing where nobody stands apart", () => {
    const added = ["2021-03-03-mong-cai#1"];
    const context = contextOf(compared, "growth", { added });
    expect(formatApart(vi, context)).toEqual([]);
  });

  test("limits and alt text tell it in the same words", () => {
    const context = grownIn("tourism-visitors", [2018, 2019, 2022, 2023]);
    const limits = comparisonLimits(vi, context);
    for (const line of formatApart(vi, context)) {
      expect(limits).toContain(line);
      expect(formatComparisonAlt(vi, context)).toContain(line);
    }
  });
});

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
