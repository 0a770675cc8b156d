/** What the accessible name of a cell is made of; `kind` is "có số ước", `count` of its figures. */
export interface CellParts {
  readonly city: string;
  readonly indicator: string;
  readonly month: string;
  readonly kind: string;
  readonly count: number;
}

const board = {
  title: "Độ phủ số liệu",
  note: "Mỗi ô là một tháng: số liệu nào có kỳ kết thúc trong tháng ấy thì nằm ở ô ấy. Bấm vào ô có số để xem biên nhận.",
  keysNote:
    "Bàn phím: mũi tên đi từng ô, Ctrl + mũi tên tới ô có số kế tiếp, Home và End tới đầu và cuối hàng, Page Up và Page Down sang khối khác, Enter để mở.",
  summary: (cells: { readonly filled: string; readonly all: string }) =>
    `${cells.filled} trong ${cells.all} ô có số liệu.`,
  someCities: (shown: number, all: number) =>
    `Đang hiện ${shown} trong ${all} thành phố.`,
  name: (block: string) => `Độ phủ số liệu: ${block}`,
  cell: ({ city, indicator, month, kind, count }: CellParts) =>
    `${city}, ${indicator}, ${month}: ${kind}${count > 1 ? `, ${count} số liệu` : ""}`,
  readout: (row: string, month: string, kind: string, count: number) =>
    `${row}, ${month}: ${kind}${count > 1 ? ` (${count} số liệu)` : ""}`,
  legend: "Ký hiệu",
  empty: "Bản số liệu này chưa có số nào.",
};

const controls = {
  group: "Xếp theo",
  groups: { city: "Theo thành phố", indicator: "Theo chỉ tiêu" },
  year: "Năm",
  allYears: "tất cả",
  shown: "Xem",
  views: { board: "Bảng ô", table: "Bảng đếm" },
};

const list = {
  close: "Đóng danh sách",
};

const counts = {
  note: "Số tháng theo từng loại, mỗi năm mười hai tháng.",
  name: (block: string) => `Số tháng có số liệu: ${block}`,
  city: "Thành phố",
  indicator: "Chỉ tiêu",
  /** After the number of months. */
  months: (_count: number, kind: string) => ` tháng ${kind}`,
};

const glossary = {
  note: "Mỗi từ chỉ dùng theo một nghĩa trên mọi trang.",
  term: "Tiếng Việt",
  english: "Tiếng Anh",
  definition: "Nghĩa",
};

const downloads = {
  title: "Tải về và trích dẫn",
  note: "Các tệp này được tạo cùng lúc với trang, từ cùng một bản số liệu.",
  contents: (figures: string, prints: string, reports: string) =>
    `Bản này có ${figures} số liệu khác nhau, in ${prints} lần trong ${reports} báo cáo.`,
  observations:
    "Mọi số liệu như nguồn nêu, mỗi dòng một số liệu và một kế hoạch: mức, % kế hoạch, so cùng kỳ, cụm từ in, nguồn và lưu ý. UTF-8, dấu chấm thập phân, ngày theo ISO.",
  measures:
    "Cách tính của từng con số so với kế hoạch: % kế hoạch, tiến độ, chênh lệch kèm khoảng, kết luận và lý do.",
  package:
    "Mô tả từng cột của hai tệp trên theo chuẩn Data Package 2, máy đọc được.",
  index:
    "Mục lục mà các trang này đọc đầu tiên: thành phố, chỉ tiêu, tên tệp của từng thành phố.",
  shard: (city: string) => `Báo cáo và số liệu của ${city}, dạng JSON.`,
  shards: (count: number) => `Tệp của từng thành phố (${count})`,
  schema:
    "Khuôn JSON Schema của một tệp báo cáo, cho người nhập số liệu tháng tới.",
  cite: "Trích dẫn",
  citation: (version: string, address: string, day: string) =>
    `Đối Sánh, “Các thành phố so với kế hoạch”, bản số liệu ${version}, ${address}, truy cập ngày ${day}.`,
  citeNote:
    "Khi dùng một con số riêng lẻ, hãy ghi thêm cơ quan công bố và ngày nêu trong biên nhận của con số ấy.",
};

export const dataPage = {
  title: "Dữ liệu",
  lead: "Có số gì, thiếu số gì, mỗi con số được tính ra sao, và lấy toàn bộ về ở đâu.",
  contents: "Trong trang này",
  board,
  controls,
  list,
  counts,
  glossary,
  downloads,
};
