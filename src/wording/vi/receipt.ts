import type { CautionKind } from "../../core/observation.ts";
import type { Qualifier, ReportKind, Status } from "../../core/vocabulary.ts";

const statuses: Readonly<Record<Status, string>> = {
  A: "như nguồn nêu",
  E: "ước thực hiện",
  P: "sơ bộ",
  U: "độ tin cậy thấp",
};

const reportKinds: Readonly<Record<ReportKind, string>> = {
  "city-hall": "báo cáo của UBND thành phố",
  council: "kỳ họp HĐND",
  press: "báo chí",
};

const cautionHeads: Readonly<Record<CautionKind, string>> = {
  "source-misprint": "Nguồn in nhầm",
  "date-inferred": "Kỳ do suy ra",
  "plan-base-unclear": "Chưa rõ kế hoạch nào",
  scope: "Phạm vi khác",
  "second-hand": "Bản đăng lại",
  retrospective: "Bài viết nhìn lại",
  "double-qualifier": "Hai từ ước lượng",
  "sources-disagree": "Các nguồn khác nhau",
  other: "Lưu ý",
  ratio: "Tỷ lệ không khớp",
  sums: "Cộng không khớp",
  "not-rising": "Luỹ kế giảm",
  "period-running": "Công bố khi kỳ chưa hết",
};

const readQualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "",
  below: "; “gần” nên coi là nhiều nhất",
  above: "; “trên/hơn” nên coi là ít nhất",
  about: "; “khoảng” nên không dùng để kết luận",
};

const workingWords = {
  attained: (share: string) => `đạt ${share}`,
  target: (amount: string) => `kế hoạch ${amount}`,
  againstPlan: (plan: string) => `So với ${plan}`,
  lead: "Chênh lệch",
  share: "% kế hoạch",
  stated: (share: string) => `${share}, nguồn nêu`,
  allowed: (range: string) => `; số in cho phép ${range}`,
  planFrom: (figure: string) => `; kế hoạch lấy từ ${figure}`,
  pace: "Tiến độ bình quân",
  days: (passed: number, all: number, from: string, to: string) =>
    `${passed} ngày đã qua ÷ ${all} ngày của kỳ kế hoạch (${from} đến ${to})`,
  verdict: "Kết luận",
  atLeast: (percent: number) => `từ ${percent}% trở lên`,
  ratio: (ratio: string, threshold: string) =>
    `đạt ÷ tiến độ = ${ratio} (${threshold})`,
  from: (threshold: string) => `từ ${threshold} trở lên`,
  between: (from: string, to: string) => `từ ${from} đến dưới ${to}`,
  below: (threshold: string) => `dưới ${threshold}`,
  profile: (year: number) => `Theo nhịp năm ${year}`,
  profileShare: (share: string) =>
    `cùng ngày năm đó thành phố đã đạt ${share} tổng cả năm`,
  profileTurns: (word: string) => `, kết luận khi đó là ${word}`,
  profileAgrees: ", kết luận không đổi",
  impliedPlan: "Kế hoạch suy ra",
  levelByShare: (range: string) => `mức ÷ % kế hoạch = ${range}`,
  becauseBelow: (face: string, bounds: string) =>
    `${face}; vì nguồn viết “gần”, ${bounds}`,
  lastYear: "Cùng kỳ năm trước (suy ra)",
  levelByGrowth: (range: string) => `mức ÷ (1 + tăng trưởng) = ${range}`,
};

export const receipt = {
  statuses,
  reportKinds,
  cautionHeads,
  readQualifiers,
  workingWords,
  preferred: "được chọn dùng",
  title: "Biên nhận số liệu",
  close: "Đóng",
  printed: "Nguồn in",
  readAs: "Đọc là",
  source: "Nguồn",
  paragraph: (number: number) => `đoạn ${number}`,
  published: (day: string) => `đăng ${day}`,
  undated: "không rõ ngày đăng",
  meeting: (day: string) => `họp ${day}`,
  openSource: "Mở trang nguồn",
  working: "Cách tính",
  cautions: "Lưu ý",
  conflicts: "Mâu thuẫn với",
  level: "Mức",
  growth: "So cùng kỳ",
  change: "So với tháng trước",
  status: "Tình trạng",
  period: "Kỳ số liệu",
  prices: { current: "giá hiện hành", "constant-2010": "giá so sánh 2010" },
  notLoaded: "Số liệu này thuộc thành phố chưa tải được.",
  notFound: "Không có số liệu nào mang địa chỉ này trong bản số liệu hiện nay.",
};
