import type { IndicatorView } from "../../core/indicatorView.ts";
import { reservations } from "./reservations.ts";

const views: Readonly<Record<IndicatorView, string>> = {
  plan: "% kế hoạch",
  level: "Luỹ kế",
  month: "Từng tháng",
  growth: "So cùng kỳ",
};

/** What is drawn; of the plan view the overview says it. */
const drawn: Readonly<Record<Exclude<IndicatorView, "plan">, string>> = {
  level: "Mức cộng dồn từ đầu năm, theo tháng",
  month: "Số của riêng từng tháng",
  growth: "Tăng, giảm so với cùng kỳ năm trước",
};

/** How to read it. */
const reading: Readonly<Record<Exclude<IndicatorView, "plan">, string>> = {
  level:
    "Nét ngang là kế hoạch nguồn nêu, dải là kế hoạch suy ra từ mức và % kế hoạch. Không nối các kỳ không liền nhau.",
  month:
    "Cột đặc là nguồn nêu, cột gạch chéo là tính từ hai số luỹ kế cuối tháng. Tháng chưa trọn ghi ngày cuối.",
  growth: "Mọi mức xuất phát từ một mốc 0: giảm sang trái, tăng sang phải.",
};

/** What a city whose reports state something else lacks for a view. */
const notInView: Readonly<Record<IndicatorView, string>> = {
  plan: "có số liệu, nhưng không số nào so được với kế hoạch",
  level: "có số liệu, nhưng không nêu mức luỹ kế từ đầu năm",
  month:
    "có số liệu, nhưng không nêu số của riêng tháng nào và không đủ số luỹ kế cuối tháng để tính",
  growth: "có số liệu, nhưng không nêu tăng, giảm so cùng kỳ",
};

/** The same of a whole selection. */
const emptyViews: Readonly<Record<IndicatorView, string>> = {
  plan: "Trong phần đang chọn, không báo cáo nào nêu kế hoạch hay % kế hoạch của chỉ tiêu này.",
  level:
    "Trong phần đang chọn, không báo cáo nào nêu mức luỹ kế từ đầu năm hay kế hoạch của chỉ tiêu này.",
  month:
    "Trong phần đang chọn, không báo cáo nào nêu số của riêng một tháng, và không có hai số luỹ kế cuối tháng liền nhau để tính ra.",
  growth:
    "Trong phần đang chọn, không báo cáo nào nêu tăng, giảm so cùng kỳ của chỉ tiêu này.",
};

const controls = {
  label: "Chọn phần hiển thị",
  view: "Cách xem",
  years: "Năm kế hoạch",
  allYears: "Mọi năm",
  sinceYear: (year: number) => `Từ ${year}`,
  owner: "Kế hoạch",
  allOwners: "mọi cấp giao",
  owners: reservations.owners,
  scale: "Thang đo",
  scales: { linear: "Thang đều", log: "Thang log" },
  shown: "Hiện",
  forms: { chart: "Hình", table: "Bảng" },
};

const columns = {
  city: "Thành phố",
  year: "Năm",
  period: "Kỳ số liệu",
  kind: "Loại số",
  amount: "Mức",
  attained: "% kế hoạch",
  plan: "Kế hoạch",
  growth: "So cùng kỳ",
  pace: "Tiến độ",
  lead: "So tiến độ (điểm\u00a0%)",
  prices: "Loại giá",
  origin: "Từ đâu",
  source: "Nguồn",
};

const table = {
  title: "Bảng số liệu",
  note: "Đúng những gì hình đang vẽ. Bấm vào con số để xem biên nhận, bấm vào tên cột để xếp.",
  name: (indicator: string, view: string) =>
    `Bảng số liệu: ${indicator}, ${view}`,
  columns,
  actual: "thực hiện",
  /** "dự toán tỉnh giao" */
  plan: (planName: string, owner: string) => `${planName} ${owner}`.trim(),
  stated: "nguồn nêu",
  /** Of a derived month. */
  fromCumulative: (until: string, after: string) =>
    `tính: luỹ kế ${until} trừ luỹ kế ${after}`,
};

/** Beside the shares of plan. */
const method = {
  calendar:
    "Tiến độ bình quân = số ngày đã qua ÷ số ngày của kỳ kế hoạch, tính đến hết ngày chốt số.",
  owner: (owner: string) =>
    `Đang chọn kế hoạch ${owner}. Kế hoạch khác chỉ còn ở chỗ không có kế hoạch này, hoặc ở chỗ nó cho kết luận khác.`,
};

export const indicatorPage = {
  breadcrumb: "Vị trí trang",
  picker: "Chọn chỉ tiêu",
  secondary: (count: number) => `Chỉ tiêu phụ (${count})`,
  chosenSecondary: (name: string) => `Chỉ tiêu phụ: ${name}`,
  views,
  drawn,
  reading,
  note: (drawn: string, reading: string) => `${drawn}. ${reading}`,
  leftOut: (sentence: string) => `Thang log không có chỗ cho số 0: ${sentence}`,
  chart: (indicator: string, view: string) => `${indicator}: ${view}`,
  controls,
  latestTitle: "Số mới nhất của từng thành phố",
  /** Of a figure that has no plan to be held against. */
  withoutPlan: (parts: {
    readonly city: string;
    readonly indicator: string;
    readonly statement: string;
    readonly reason: string;
  }) => {
    const { city, indicator, statement, reason } = parts;
    return `${city}: ${indicator} ${statement}; ${reason}.`;
  },
  nothingStated:
    "Trong phần đang chọn, không tìm thấy báo cáo nào nêu chỉ tiêu này.",
  hint: "Chạm, trỏ hoặc dùng phím mũi tên đến một dấu để đọc con số.",
  receipt: "Xem biên nhận",
  absent: (city: string, reason: string) => `${city}: ${reason}.`,
  absentTitle: "Không có trong hình.",
  notInView,
  emptyViews,
  otherViews: "Cách xem có số liệu:",
  clear: "Xem mọi thành phố, mọi năm",
  definitionTitle: "Chỉ tiêu này là gì",
  notToBeConfused: (text: string) => `Đừng nhầm với ${text}`,
  table,
  method,
  cautionsTitle: "Cẩn thận khi so sánh.",
};
