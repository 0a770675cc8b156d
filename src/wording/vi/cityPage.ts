import type { YearGap } from "../../core/yearGap.ts";
import { missing } from "./frame.ts";

const gaps: Readonly<Record<YearGap, string>> = {
  ...missing,
  "no-share": "có số liệu nhưng không so được với kế hoạch",
};

export const cityPage = {
  /** Until it is known which. */
  anyTitle: "Thành phố",
  title: (city: string) => `Thành phố ${city}`,
  province: (province: string) => `Thuộc ${province}, trước cũng như nay.`,
  provinces: (then: string, now: string) =>
    `Trước đây thuộc ${then}, nay là ${now}.`,
  picker: "Chọn thành phố",
  lead: "Mỗi năm kế hoạch có một đường chấm đi từ 0 lên 100%: tiến độ bình quân. Cọc nối mỗi con số được công bố với đường của năm ấy cho thấy nhanh hay chậm bao nhiêu.",
  firstYear: "Từ năm",
  lastYear: "đến năm",
  latest: "Mới nhất",
  chart: (indicator: string, city: string, years: string) =>
    `${indicator}, ${city}, ${years}`,
  recordEnd: (day: string) => `dừng ${day}`,
  gaps,
  gapNote: (years: string, gap: string) => `${years}: ${gap}`,
  noShares:
    "Không con số nào của chỉ tiêu này so được với kế hoạch cả năm: nguồn không nêu kế hoạch, hoặc nêu số không phải luỹ kế. Các con số đã công bố:",
  withoutShare: (count: number) =>
    `Số liệu không so được với kế hoạch (${count})`,
  noneInYears: "Không có con số nào trong những năm đang chọn.",
  secondaryTitle: "Các chỉ tiêu phụ",
  secondaryTable: "Bảng các chỉ tiêu phụ",
  secondaryNote:
    "Số mới nhất của mỗi chỉ tiêu. Bấm vào con số để xem biên nhận.",
  columns: {
    indicator: "Chỉ tiêu",
    figure: "Số mới nhất",
    period: "Kỳ số liệu",
    plan: "So với kế hoạch",
    source: "Nguồn",
  },
  reportsTitle: (count: number) => `Báo cáo (${count})`,
  reportsNote:
    "Theo thời gian; những bản không rõ ngày đăng đứng cuối. Bấm vào tên để xem từng con số của báo cáo.",
  noReports: "Không tìm thấy báo cáo nào của thành phố này.",
  undated: "không rõ ngày",
  figures: (count: number) => `${count} số liệu`,
  absentTitle: "Không tìm thấy trong báo cáo nào",
  absentNote: (years: string) =>
    `Trong các năm ${years}. Không tìm thấy chưa hẳn là không có: chỉ là chưa báo cáo nào trong bản số liệu này nêu.`,
  never: "Chưa từng nêu",
  someYears: "Không nêu trong những năm này",
  noneAbsent: "Mọi chỉ tiêu đều có số trong mọi năm.",
  endTitle: (day: string) => `Chuỗi số liệu dừng ngày ${day}`,
};
