import type { CautionKind } from "../core/observation.ts";
import type { MissingKind } from "../core/missing.ts";
import type { ReportKind, Status } from "../core/vocabulary.ts";

/** What the pages say around the figures, in one place, so that another language is another such object. */
export const words = {
  siteName: { first: "Đối", second: "Sánh" },
  skipToContent: "Tới nội dung chính",
  overview: {
    /** Three until it is known how many. */
    title: (count = 3) =>
      `${count === 3 ? "Ba" : "Các"} thành phố so với kế hoạch năm`,
    lead: "Mỗi dấu là một con số được công bố. Đường chấm là tiến độ bình quân theo thời gian; cọc nối dấu với đường cho thấy nhanh hay chậm bao nhiêu.",
    cityFilter: "Thành phố",
    yearFilter: "Năm kế hoạch",
    allYears: "tất cả",
    latestTitle: "Số mới nhất của từng thành phố",
    latestNote:
      "Thanh màu: % kế hoạch; vạch mảnh: 100%; vạch đậm: tiến độ bình quân tại ngày chốt số. Bấm vào con số để xem biên nhận.",
    indicatorColumn: "Chỉ tiêu",
    verdictLegend: "Ngưỡng kết luận",
    conflictsTitle: "Nơi các nguồn nói khác nhau",
    conflictsNote:
      "Hai con số cho cùng một việc được giữ cả hai; không lấy trung bình, không bỏ số nào.",
    preferred: "được chọn dùng",
    rival: "≠ nguồn khác in",
    noConflicts: "Không có số liệu mâu thuẫn trong phần đang chọn.",
  },
  panel: {
    subtitle: (planName: string, isBudgetYear: boolean) =>
      isBudgetYear
        ? `% ${planName}; niên độ kéo đến 31/1 năm sau (T13)`
        : `% ${planName} cả năm, luỹ kế theo tháng`,
    planLabel: "Kế hoạch năm",
    hint: "Chạm hoặc trỏ vào một dấu để đọc con số.",
    unplaced: "Dấu không đủ chỗ ghi nhãn",
    table: "Bảng số liệu của hình",
    empty: "Không có con số % kế hoạch nào trong phần đang chọn.",
    chartFailed:
      "Không tải được phần vẽ hình. Số liệu vẫn đủ ở bảng dưới đây; tải lại trang để thử lại.",
    backLoaded:
      "Giải ngân thường dồn về cuối niên độ, nên chậm giữa năm chưa hẳn là trễ.",
    columns: {
      city: "Thành phố",
      year: "Năm",
      asOf: "Đến ngày",
      attained: "% kế hoạch",
      pace: "Tiến độ",
      lead: "Chênh (điểm %)",
      verdict: "Kết luận",
    },
  },
  legend: {
    title: "Cách đọc dấu",
    stated: "đặc: số công bố",
    estimate: "rỗng: số ước",
    derived: "gạch: tính từ mức và kế hoạch",
    openSide: "mũi tên: chỉ biết một phía (trên, gần)",
    pace: "tiến độ bình quân",
    conflict: "≠ các nguồn mâu thuẫn",
  },
  receipt: {
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
    doubtful: "Cần kiểm chứng thêm trước khi dùng.",
    notLoaded: "Số liệu này thuộc thành phố chưa tải được.",
    failed: "Không mở được biên nhận. Hãy tải lại trang.",
    notFound:
      "Không có số liệu nào mang địa chỉ này trong bản số liệu hiện nay.",
  },
  loading: {
    slow: "Mạng đang chậm, vẫn đang tải số liệu…",
    busy: "Đang tải số liệu",
  },
  failure: {
    title: "Chưa tải được số liệu",
    retry: "Thử lại",
    partial: (city: string) =>
      `Chưa tải được số liệu của ${city}. Phần còn lại vẫn đúng và đủ.`,
    file: (name: string) => `Tệp: ${name}`,
    crash:
      "Trang gặp lỗi khi hiển thị. Số liệu không bị ảnh hưởng; hãy tải lại trang.",
    reload: "Tải lại trang",
  },
  notFound: {
    title: "Không có trang này",
    text: "Địa chỉ có thể đã gõ sai hoặc trang đã đổi chỗ.",
    home: "Về trang tổng quan",
  },
  footer: {
    record: (version: string) => `Bản số liệu ${version}`,
    licence:
      "Số liệu theo giấy phép CC BY 4.0; ghi nguồn “Đối Sánh” và cơ quan công bố.",
    observations: "Số liệu (CSV)",
    measures: "Cách tính (CSV)",
    package: "Mô tả gói dữ liệu (JSON)",
  },
} as const;

export const statusTexts: Readonly<Record<Status, string>> = {
  A: "như nguồn nêu",
  E: "ước thực hiện",
  P: "sơ bộ",
  U: "độ tin cậy thấp",
};

export const missingTexts: Readonly<Record<MissingKind, string>> = {
  "stated-not-given": "nguồn không nêu số tuyệt đối",
  "no-report": "không tìm thấy báo cáo nào nêu số này",
  "not-applicable": "thành phố không còn là đơn vị riêng",
  "not-due": "chưa đến kỳ",
};

export const reportKindTexts: Readonly<Record<ReportKind, string>> = {
  "city-hall": "báo cáo của UBND thành phố",
  council: "kỳ họp HĐND",
  press: "báo chí",
};

export const cautionHeads: Readonly<Record<CautionKind, string>> = {
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
