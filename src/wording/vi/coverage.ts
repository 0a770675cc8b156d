import type { CoverageKind } from "../../core/coverage.ts";

export const coverage: Readonly<Record<CoverageKind, string>> = {
  exact: "có số cụ thể",
  approximate: "có số xấp xỉ (gần, trên, khoảng)",
  estimate: "có số ước",
  conflicting: "các nguồn mâu thuẫn",
  "percentage-only": "chỉ nêu % kế hoạch",
  "growth-only": "chỉ nêu tăng, giảm so cùng kỳ",
};
