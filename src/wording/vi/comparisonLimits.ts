import type { ComparabilityKind } from "../../core/comparability.ts";

/** What a chart of figures that differ in this does not tell. */
const untold: Readonly<Record<ComparabilityKind, string>> = {
  "different-unit": "nếu cùng đơn vị tính thì các số hơn kém nhau bao nhiêu",
  "total-with-part": "phần còn lại của tổng là bao nhiêu",
  "different-indicator": "các chỉ tiêu liên quan với nhau ra sao",
  "month-with-cumulative": "trong cùng một khoảng thời gian thì các số ra sao",
  "month-with-quarter": "trong cùng một khoảng thời gian thì các số ra sao",
  "partial-month": "đến hết kỳ thì số còn dở dang là bao nhiêu",
  "different-cut-off": "vào cùng một ngày trong năm thì các số ra sao",
  "different-year": "trong cùng một năm thì các thành phố ra sao",
  "different-price-basis": "theo cùng một loại giá thì các số ra sao",
  "unknown-price-basis": "bao nhiêu phần chênh lệch là do giá",
  "different-plan-owner":
    "so với kế hoạch của cùng một cấp giao thì các con số ra sao",
  "different-scope": "nếu đếm cùng một phạm vi thì các số ra sao",
  "estimate-with-final": "số chính thức thay cho số ước là bao nhiêu",
  "nothing-to-compare": "con số mà nguồn không nêu là bao nhiêu",
};

export const comparisonLimits = {
  untold,
  /** `reason` begins in lower case and has no full stop; `places` may be empty. */
  doesNotTell: (what: string, reason: string, places: string) =>
    `Không cho biết ${what}: ${reason}${places === "" ? "" : ` (${places})`}.`,
  doubtful:
    "số chưa có nguồn nào khác xác nhận, cần kiểm chứng thêm trước khi dùng.",
  plansDisagree: "các kế hoạch cho kết luận nhanh, chậm khác nhau.",
  estimate: "số ước, chưa phải số chính thức.",
  hedged: (hedge: string, side: string) =>
    `nguồn ghi “${hedge}”, nghĩa là ${side}.`,
  derived: (formula: string) =>
    `không phải số nguồn nêu mà là số tính, ${formula}.`,
  months: (count: string) => `${count} tháng`,
  growthOnly: "nguồn chỉ nêu tăng, giảm, nên không biết mức.",
  sizes:
    "Không tính đến quy mô khác nhau của các thành phố: mức lớn chưa nói lên kết quả tốt hay kém.",
  slope: "Hai năm nối bằng một đoạn thẳng không cho biết giữa hai năm ra sao.",
  leftOut: (count: number, most: number) =>
    `Hình chứa được ${most} số; ${count} số đã chọn không có trong hình.`,
  unknown: (count: number) =>
    `${count} số đã chọn không có trong bản số liệu này.`,
};
