import type { ComparisonBasis } from "../../core/comparedFigure.ts";
import type {
  PeriodKind,
  PlanOwner,
  PriceBasis,
  Qualifier,
  Status,
  Unit,
} from "../../core/vocabulary.ts";
import type { ComparisonColumn } from "../comparisonColumns.ts";

export interface ColumnText {
  readonly name: string;
  readonly meaning: string;
}

/** Each column by its name for machines: what it is called at its head, and what stands in it. */
const columns: Readonly<Record<ComparisonColumn, ColumnText>> = {
  observation_id: {
    name: "Mã số liệu",
    meaning: "mã báo cáo và thứ tự của số liệu trong báo cáo ấy",
  },
  city: { name: "Mã thành phố", meaning: "mã của thành phố" },
  indicator: { name: "Mã chỉ tiêu", meaning: "mã của chỉ tiêu" },
  period_kind: {
    name: "Loại kỳ",
    meaning: "kỳ mà số liệu tính",
  },
  period_start: { name: "Ngày đầu kỳ", meaning: "ngày đầu tiên được tính" },
  period_end: { name: "Ngày cuối kỳ", meaning: "ngày cuối cùng của kỳ" },
  as_of: { name: "Ngày chốt số", meaning: "số liệu tính đến hết ngày này" },
  value: {
    name: "Mức",
    meaning: "mức như nguồn nêu, đổi ra đơn vị gốc (đồng, USD, lượt)",
  },
  unit: {
    name: "Đơn vị của mức",
    meaning: "đơn vị gốc của mức",
  },
  qualifier: {
    name: "Từ ước lượng của mức",
    meaning: "số đúng đến đâu",
  },
  status: {
    name: "Tình trạng số",
    meaning: "số đã chắc đến đâu, theo SDMX",
  },
  plan_year: {
    name: "Năm kế hoạch",
    meaning: "năm mà số liệu được tính vào kế hoạch",
  },
  plan_owner: {
    name: "Cấp giao kế hoạch",
    meaning: "ai giao; trống khi cách so không dùng kế hoạch",
  },
  attainment_percent: {
    name: "% kế hoạch nguồn nêu",
    meaning: "phần kế hoạch đã đạt, tính bằng %, chỉ khi nguồn có nêu",
  },
  plan_value: {
    name: "Kế hoạch nguồn nêu",
    meaning: "kế hoạch, đổi ra đơn vị gốc, chỉ khi có nguồn nêu",
  },
  yoy_percent: {
    name: "So cùng kỳ (%)",
    meaning: "tăng hoặc giảm so cùng kỳ năm trước, có dấu, như nguồn nêu",
  },
  price_basis: {
    name: "Loại giá",
    meaning: "trống khi nguồn không nêu",
  },
  report_id: {
    name: "Mã báo cáo",
    meaning: "báo cáo in số liệu; nhiều báo cáo thì cách nhau bằng “ ; ”",
  },
  report_title: { name: "Tên báo cáo", meaning: "tên của các báo cáo ấy" },
  publisher: { name: "Cơ quan công bố", meaning: "nơi công bố các báo cáo ấy" },
  published: { name: "Ngày đăng", meaning: "ngày đăng của các báo cáo ấy" },
  url: { name: "Địa chỉ", meaning: "địa chỉ của các báo cáo ấy" },
  paragraph: { name: "Đoạn", meaning: "đoạn của báo cáo có số liệu" },
  printed_level: { name: "Mức như in", meaning: "nguyên văn" },
  printed_plan: { name: "Kế hoạch như in", meaning: "nguyên văn" },
  printed_yoy: { name: "So cùng kỳ như in", meaning: "nguyên văn" },
  cautions: { name: "Lưu ý", meaning: "điều cần biết trước khi dùng số liệu" },
  city_name: { name: "Thành phố", meaning: "tên thành phố" },
  indicator_name: { name: "Chỉ tiêu", meaning: "tên chỉ tiêu" },
  compared_by: {
    name: "So theo",
    meaning: "cách so",
  },
  shown_as: {
    name: "Như trên biểu đồ",
    meaning:
      "giá trị so sánh kèm từ ước lượng và đơn vị, như in ở dấu trên biểu đồ",
  },
  compared_value: {
    name: "Giá trị so sánh",
    meaning: "con số được vẽ; số tính thì làm tròn như khi in",
  },
  compared_low: {
    name: "Thấp nhất",
    meaning:
      "giá trị thấp nhất mà số in còn để ngỏ; trống là không có giới hạn",
  },
  compared_high: {
    name: "Cao nhất",
    meaning: "giá trị cao nhất mà số in còn để ngỏ; trống là không có giới hạn",
  },
  compared_unit: {
    name: "Đơn vị so sánh",
    meaning: "đơn vị của giá trị so sánh",
  },
  compared_qualifier: {
    name: "Từ ước lượng khi so",
    meaning: "từ ước lượng của giá trị so sánh, ghi như cột qualifier",
  },
  months: { name: "Số tháng", meaning: "số tháng mà mức được chia đều" },
  pace_percent: {
    name: "Tiến độ bình quân (%)",
    meaning: "phần của kỳ kế hoạch đã qua đến hết ngày chốt số; số tính",
  },
  lead_points: {
    name: "Nhanh hoặc chậm (điểm %)",
    meaning: "giá trị so sánh trừ tiến độ bình quân; số tính",
  },
  lead_low: {
    name: "Nhanh hoặc chậm, thấp nhất",
    meaning: "giới hạn dưới của cột lead_points; trống là không có",
  },
  lead_high: {
    name: "Nhanh hoặc chậm, cao nhất",
    meaning: "giới hạn trên của cột lead_points; trống là không có",
  },
  verdict: {
    name: "Kết luận",
    meaning: "giá trị so sánh đứng thế nào so với tiến độ",
  },
  verdict_reason: {
    name: "Lý do chưa kết luận",
    meaning: "vì sao chưa đủ căn cứ",
  },
  derived: {
    name: "Là số tính",
    meaning: "giá trị so sánh là số tính hay số nêu",
  },
  formula: { name: "Công thức", meaning: "cách tính, theo tên cột" },
  inputs: {
    name: "Tính từ",
    meaning: "mã của các số liệu mà giá trị so sánh dựa vào",
  },
  conflicts_with: {
    name: "Mâu thuẫn với",
    meaning: "mã của những số liệu nêu khác cho cùng một điều",
  },
  apart_reason: {
    name: "Lý do đứng riêng",
    meaning: "vì sao không có chỗ trên trục",
  },
  apart_instead: {
    name: "Số được nêu thay vào",
    meaning: "mã của số liệu mà nguồn có nêu",
  },
};

const bases: Readonly<Record<ComparisonBasis, string>> = {
  pace: "% kế hoạch so tiến độ bình quân",
  "share-of-plan": "% kế hoạch",
  level: "mức",
  "monthly-average": "bình quân tháng",
  growth: "so cùng kỳ",
};

/** What the short codes in the cells stand for. */
const codes = {
  periodKinds: {
    "year-to-date": "luỹ kế từ đầu năm",
    month: "một tháng",
    quarter: "một quý",
    year: "cả năm",
  } satisfies Record<PeriodKind, string>,
  units: {
    VND: "đồng",
    USD: "đô la Mỹ",
    visit: "lượt",
  } satisfies Record<Unit, string>,
  qualifiers: {
    exact: "đúng như số in",
    below: "“gần”, nhiều nhất là số in",
    above: "“trên” hoặc “hơn”, ít nhất là số in",
    about: "“khoảng”",
  } satisfies Record<Qualifier, string>,
  statuses: {
    A: "bình thường",
    E: "ước",
    P: "sơ bộ",
    U: "kém tin cậy",
  } satisfies Record<Status, string>,
  owners: {
    province: "tỉnh giao",
    council: "HĐND thành phố giao",
    city: "thành phố phấn đấu",
    joint: "tỉnh và HĐND giao",
    unstated: "nguồn không nêu",
  } satisfies Record<PlanOwner, string>,
  prices: {
    current: "giá hiện hành",
    "constant-2010": "giá so sánh năm 2010",
  } satisfies Record<PriceBasis, string>,
  percent: "phần trăm",
  perMonth: (unit: string) => `${unit} mỗi tháng`,
  derived: { yes: "số tính", no: "số nguồn nêu" },
  notOnBasis: "nguồn nêu số khác, không dùng được cho cách so này",
};

export const dataColumns = { columns, bases, codes };
