import type { ComparabilityKind } from "../../core/comparability.ts";

/** Each stands alone, told beside a comparison, or follows `forbids`, which lower-cases it. */
const reasons: Readonly<Record<ComparabilityKind, string>> = {
  "different-unit": "Các số dùng đơn vị tính khác nhau.",
  "total-with-part": "Có số là tổng, có số chỉ là một phần của tổng ấy.",
  "different-indicator": "Các số đo những chỉ tiêu khác nhau.",
  "month-with-cumulative": "Có số của riêng một kỳ, có số cộng dồn từ đầu năm.",
  "month-with-quarter": "Có số của một tháng, có số của cả một quý.",
  "partial-month": "Có số của kỳ trọn vẹn, có số mới tính đến giữa kỳ.",
  "different-cut-off": "Các số chốt vào những ngày khác nhau.",
  "different-year": "Các thành phố được so ở những năm khác nhau.",
  "different-price-basis":
    "Có số tính theo giá hiện hành, có số theo giá so sánh.",
  "unknown-price-basis": "Có số không nêu tính theo loại giá nào.",
  "different-plan-owner":
    "Các số tính trên kế hoạch của những cấp giao khác nhau.",
  "different-scope": "Các số có phạm vi thống kê khác nhau.",
  "estimate-with-final": "Có số là số ước, có số thì không.",
  "nothing-to-compare": "Có nguồn không nêu con số cần cho cách so này.",
};

export const comparability = {
  reasons,
  forbids: (reason: string) => `Không so trực tiếp được: ${reason}`,
};
