import type { ComparisonBasis } from "../../core/comparedFigure.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import type { Qualifier, Status } from "../../core/vocabulary.ts";

const bases: Readonly<Record<ComparisonBasis, string>> = {
  pace: "Tiến độ",
  "share-of-plan": "% kế hoạch",
  level: "Mức",
  "monthly-average": "Bình quân tháng",
  growth: "Tăng trưởng",
};

const basisNotes: Readonly<Record<ComparisonBasis, string>> = {
  pace: "% kế hoạch của mỗi số, so với phần thời gian đã qua của chính kế hoạch ấy.",
  "share-of-plan": "% kế hoạch như nguồn nêu, cùng một ngày chốt.",
  level: "Số tuyệt đối như nguồn nêu.",
  "monthly-average": "Số tuyệt đối chia đều cho số tháng của kỳ.",
  growth: "Tăng, giảm so với cùng kỳ năm trước.",
};

const forms: Readonly<Record<ComparisonForm, string>> = {
  pins: "Cột mốc trên đường tiến độ",
  bullets: "Thanh % kế hoạch",
  bars: "Cột",
  lollipops: "Tăng, giảm quanh mốc 0",
  slope: "Hai năm nối nhau",
};

const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "như in",
  below: "gần (nhiều nhất)",
  above: "trên, hơn (ít nhất)",
  about: "khoảng",
};

const statuses: Readonly<Record<Status, string>> = {
  A: "",
  E: "ước",
  P: "sơ bộ",
  U: "kém tin cậy",
};

const choose = {
  title: "1 · Chọn",
  note: (most: number) => `tối đa ${most} số liệu`,
  label: "Chọn số liệu để so sánh",
  indicator: "Chỉ tiêu",
  secondary: "Chỉ tiêu phụ",
  noSecondary: "không chọn",
  onlySingles: "Chỉ các số đã thêm",
  cities: "Thành phố",
  years: "Năm kế hoạch",
  latestYears: "Mới nhất",
  basis: "So theo",
  bases,
  basisNotes,
  form: "Cách vẽ",
  forms,
  singles: "Số liệu đã thêm",
  noSingles:
    "Thêm một số bất kỳ từ biên nhận của nó, ở trang nào cũng được: bấm vào con số rồi chọn “Thêm vào so sánh”.",
  remove: (figure: string) => `Bỏ ${figure}`,
  /** "Cao Bằng · Thu ngân sách" */
  single: (city: string, indicator: string) => `${city} · ${indicator}`,
  leftOut: (most: number, figures: string) =>
    `Hình chỉ chứa ${most} số liệu. Chưa đưa vào: ${figures}.`,
  unknown: (figures: string) => `Bản số liệu này không có: ${figures}.`,
};

const ready = {
  title: "So sánh dựng sẵn",
  note: "Máy tự tìm những so sánh mà số liệu hiện có đỡ được tốt nhất.",
  suggested: "Bạn chưa chọn gì, nên đây là so sánh được số liệu đỡ tốt nhất.",
};

const chart = {
  step: "2 · Kiểm tra",
  shown: "Hiện",
  shownAs: { chart: "Hình", table: "Bảng" },
  editTitle: "Sửa tiêu đề",
  titleField: "Tiêu đề của hình",
  finish: "Xong",
  restoreTitle: "Tiêu đề gốc",
  edited:
    "Tiêu đề do bạn viết: vào hình tải về, không nằm trong đường liên kết.",
  list: "Các số trong hình",
  lockedTitle: "So sánh đang khoá",
  lockTitle: "Không đặt chung một trục được",
  toNearest: "Mở so sánh gần nhất được phép",
  emptyTitle: "Chưa có gì để vẽ",
  empty:
    "Trong phần đang chọn, không số nào đọc được theo cách so này. Hãy đổi năm, cách so, hoặc bắt đầu từ một so sánh dựng sẵn.",
  startAgain: "Bỏ mọi lựa chọn",
  apart: "Đứng riêng, không so",
  limits: "Giới hạn của biểu đồ",
  failed: "Không vẽ được hình. Bảng bên dưới có đủ số liệu.",
};

const sentence = {
  title: "3 · Câu viết sẵn",
  note: "Giữ đúng “gần”, “trên”, “khoảng”, “ước” của nguồn. Sửa được trước khi sao chép.",
  field: "Câu viết sẵn, sửa được",
  copy: "Sao chép câu",
  restore: "Câu gốc",
  edited: "Câu này bạn đã sửa. Esc để lấy lại câu gốc.",
  unedited: "Câu gốc, chưa sửa.",
};

const columns = {
  figure: "Số liệu",
  value: "Giá trị",
  hedge: "Mức chính xác",
  owner: "Kế hoạch",
  pace: "Tiến độ",
  lead: "So tiến độ (điểm\u00a0%)",
  verdict: "Kết luận",
  asOf: "Đến ngày",
  source: "Nguồn",
};

const table = {
  title: "Bảng số liệu",
  note: "Đúng những gì đang so. Bấm vào con số để xem biên nhận, bấm vào tên cột để xếp.",
  name: "Bảng số liệu của so sánh",
  columns,
  qualifiers,
  statuses,
  contested: "có số mâu thuẫn",
};

const frozen = {
  older: (version: string) =>
    `Đang xem số liệu giữ nguyên của bản ${version}. Đã có số liệu mới hơn.`,
  current: (version: string) =>
    `Liên kết này giữ nguyên số liệu của bản ${version}; đó cũng là bản mới nhất.`,
  toLive: "Xem số liệu mới nhất",
  gone: (version: string) =>
    `Không lấy được bản số liệu ${version} mà liên kết giữ. Trang không thay bằng số liệu mới nếu bạn không yêu cầu.`,
};

export const comparePage = {
  title: "Lập một so sánh để đăng",
  lead: "Chọn, kiểm tra, mang về: hình có tiêu đề, nguồn và ghi chú; mọi lựa chọn nằm trong đường liên kết.",
  choose,
  ready,
  chart,
  sentence,
  table,
  frozen,
};
