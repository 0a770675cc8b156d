import { describe, expect, test } from "vitest";

import { findTextLanguage } from "./textLanguage.ts";

describe(findTextLanguage, () => {
  test.each([
    ["UBND thành phố sơ kết nhiệm vụ quý I năm 2025", "vi"],
    ["Cổng thông tin điện tử tỉnh Bắc Kạn", "vi"],
    ["“trên 216 tỷ đồng”, “53,6%”", "vi"],
    ["53,6%", "vi"],
    ["102,8 %", "vi"],
    ["“53,6%”, “38,2%”", "vi"],
    ["+36,23%", "vi"],
    ["Mong Cai tightens control of tourism businesses", "en"],
    ["Trade through Móng Cái border gate surges over 58 per cent", "en"],
    ["more than $3.39 billion", "en"],
    [
      "Croissance significative des échanges commerciaux via le poste frontalier international de Mong Cai",
      "fr",
    ],
    ["+24.14%", undefined],
    ["96%", undefined],
    ["VietnamPlus", undefined],
    ["mongcai.gov.vn", undefined],
  ])("%j is in %j", (text, language) => {
    expect(findTextLanguage(text)).toBe(language);
  });
});
