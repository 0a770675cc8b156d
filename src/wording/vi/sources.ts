import type { CheckKind } from "../../core/observation.ts";
import type { ReportKind } from "../../core/vocabulary.ts";

const checks: Readonly<Record<CheckKind, string>> = {
  phrase: "mỗi cụm từ in chỉ có một cách đọc",
  unit: "đơn vị in đúng với chỉ tiêu",
  term: "kỳ số liệu nằm trong kỳ kế hoạch",
  "whole-period": "quý hoặc năm tính đến đúng ngày cuối cùng",
  "as-of": "ngày chốt số nằm trong kỳ số liệu",
  published: "ngày chốt số không sau ngày đăng",
  "record-end": "ngày chốt số không sau ngày thành phố dừng báo cáo riêng",
  ratio: "mức ÷ kế hoạch khớp % nguồn in trong phạm vi làm tròn",
  sums: "các phần cộng lại bằng tổng trong phạm vi làm tròn",
  parts: "các phần đã in không vượt tổng",
  rising: "luỹ kế không thấp hơn lần trước trong năm",
};

const kinds: Readonly<Record<ReportKind, string>> = {
  "city-hall": "UBND thành phố",
  council: "HĐND",
  press: "báo chí",
};

/** The page that lists all reports. */
const list = {
  lead: "Mọi con số trên trang này chép nguyên văn từ các báo cáo dưới đây. Mở một báo cáo để xem từng số: nguồn in thế nào, đọc là gì, đã kiểm tra những gì, mâu thuẫn với đâu và dùng ở đâu.",
  filters: "Lọc báo cáo",
  search: "Tìm báo cáo",
  searchHint: "tên, cơ quan, chỉ tiêu, cụm từ in; không cần gõ dấu",
  kind: "Loại nguồn",
  year: "Năm đăng",
  all: "tất cả",
  undated: "không rõ ngày",
  reports: "Các báo cáo",
  undatedGroup: "Không rõ ngày đăng",
  count: (reports: number, figures: number) =>
    `${reports} báo cáo, ${figures} số liệu`,
  found: (found: number, all: number, figures: number) =>
    `Tìm thấy ${found} trong ${all} báo cáo, gồm ${figures} số liệu`,
  none: "Không có báo cáo nào khớp với mọi điều kiện đang chọn.",
  clear: "Bỏ mọi điều kiện lọc",
  more: (next: number, left: number) => `Xem thêm ${next} (còn ${left})`,
  figures: (count: number) => `${count} số liệu`,
  conflicts: (count: number) => `${count} mâu thuẫn`,
  cautions: (count: number) => `${count} lưu ý`,
  hits: "Số liệu khớp",
  moreHits: (count: number) => `và ${count} số khác`,
};

/** The page of one report. */
const report = {
  facts: "Về báo cáo",
  city: "Thành phố",
  publisher: "Cơ quan công bố",
  kind: "Loại nguồn",
  meeting: "Ngày họp",
  published: "Ngày đăng",
  address: "Trang gốc",
  id: "Mã báo cáo",
  undated: "không rõ",
  noAddress: "không có địa chỉ trong bản số liệu",
  contents: (count: number) => `Số liệu trong báo cáo (${count})`,
  contested: "nguồn khác nói khác",
  cautioned: "có lưu ý",
  earlier: "Báo cáo trước",
  later: "Báo cáo sau",
  neighbours: (city: string) => `Báo cáo khác của ${city}`,
  allOf: (city: string) => `Mọi báo cáo của ${city}`,
};

/** One figure of a report. */
const figure = {
  title: (number: number, indicator: string) => `Số ${number}. ${indicator}`,
  anchor: (number: number) => `Liên kết tới số ${number}`,
  asPrinted: "Nguồn in",
  phrases: {
    level: "Mức",
    plan: "Kế hoạch",
    growth: "So cùng kỳ",
    change: "So với tháng trước",
  },
  merged: (publisher: string) =>
    `Nhiều nguồn in số này; con số trên cùng phần đọc và tính dưới đây theo cách in của ${publisher}.`,
  checks: "Đã kiểm tra",
  checksPassed: (count: number) => `Đã qua ${count} phép kiểm tra`,
  noChecks: "Không phép kiểm tra nào áp dụng được cho số này.",
  otherSources: "Nguồn khác in cùng số này",
  uses: "Dùng ở đâu",
  onOverview: "Tổng quan, mở biên nhận của số này",
  onIndicator: (indicator: string, city: string, year: number) =>
    `Chỉ tiêu ${indicator}: ${city}, năm kế hoạch ${year}`,
  onCity: (city: string) => `Trang thành phố ${city}`,
};

export const sources = {
  title: "Nguồn số liệu",
  /** Until it is known which. */
  anyReport: "Báo cáo",
  checks,
  kinds,
  list,
  report,
  figure,
};
