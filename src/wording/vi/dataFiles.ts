/** A column told in a line; `codes` is "A bình thường, E ước", or empty. */
export interface ColumnParts {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly codes: string;
}

/** A selection's parts, each already a list in words. */
export interface SelectionParts {
  readonly basis: string;
  readonly cities: string;
  readonly indicators: string;
  readonly years: string;
}

const readme = {
  selection: "Lựa chọn",
  selected: ({ basis, cities, indicators, years }: SelectionParts) =>
    `${indicators}, ${cities}, ${years}, so theo ${basis}.`,
  apart: "Đứng riêng",
  limits: "Giới hạn",
  columns: "Các cột",
  column: ({ id, name, meaning, codes }: ColumnParts) =>
    `${id} (${name}): ${meaning}${codes === "" ? "" : `: ${codes}`}.`,
  writing: "Cách ghi",
  oneRow:
    "Mỗi dòng là một dấu trên biểu đồ; dòng có lý do đứng riêng thì không mang giá trị.",
  empty:
    "Ô trống nghĩa là nguồn không nêu hoặc không áp dụng, không bao giờ là số 0.",
  days: "Ngày ghi theo ISO: năm-tháng-ngày.",
  neutralised:
    "Ô chữ mở đầu bằng dấu mà bảng tính coi là công thức (= + - @) hoặc bằng dấu tab, dấu xuống dòng thì có thêm dấu nháy đơn (') ở trước; ô số giữ nguyên là số.",
  cite: "Trích dẫn",
  sources: "Nguồn",
  record: "Bản số liệu",
  version: (version: string) => `Phiên bản: ${version}`,
  accessed: (day: string) => `Ngày lấy: ${day}`,
  permalink: (address: string) => `Địa chỉ: ${address}`,
  licence: (name: string, address: string) => `Giấy phép: ${name}, ${address}`,
};

export const dataFiles = {
  readme,
  sheets: { data: "Số liệu", notes: "Ghi chú", sources: "Nguồn" },
  sourceColumns: {
    title: "Tên báo cáo",
    publisher: "Cơ quan công bố",
    day: "Ngày",
    address: "Địa chỉ",
    id: "Mã báo cáo",
  },
  /** Parts of file names. */
  several: "nhiều chỉ tiêu",
  spreadsheet: "excel tiếng Việt",
  readmeFile: "doc-truoc",
};
