import type { MissingKind } from "../../core/missing.ts";

export const frame = {
  siteName: { first: "Đối", second: "Sánh" },
  skipToContent: "Tới nội dung chính",
  mainNav: "Các trang",
  nav: {
    overview: "Tổng quan",
    indicators: "Chỉ tiêu",
    cities: "Thành phố",
    compare: "So sánh",
    sources: "Nguồn",
    data: "Dữ liệu",
  },
  /** The other language is named in itself. */
  language: { label: "Ngôn ngữ", toOther: "English" },
  theme: {
    label: "Giao diện",
    system: "theo máy",
    light: "sáng",
    dark: "tối",
  },
  keysButton: "Phím tắt",
  meetingButton: "Trình chiếu",
  printButton: "In",
  close: "Đóng",
  /** At the foot of a printed page. */
  printedFrom: (address: string) => `In từ ${address}`,
};

export const loading = {
  slow: "Mạng đang chậm, vẫn đang tải số liệu…",
  busy: "Đang tải số liệu",
};

export const footer = {
  record: (version: string) => `Bản số liệu ${version}`,
  licence:
    "Số liệu theo giấy phép CC BY 4.0; ghi nguồn “Đối Sánh” và cơ quan công bố.",
  observations: "Số liệu (CSV)",
  measures: "Cách tính (CSV)",
  package: "Mô tả gói dữ liệu (JSON)",
};

export const notFound = {
  title: "Không có trang này",
  text: "Địa chỉ có thể đã gõ sai hoặc trang đã đổi chỗ.",
  home: "Về trang tổng quan",
  nearest: "Có phải bạn tìm trang này?",
  /** "Thành phố: Cao Bằng" */
  place: (page: string, name: string) => `${page}: ${name}`,
  /** A page in another language than the one at hand. */
  elsewhere: (place: string, language: string) => `${place} (${language})`,
};

const kinds = {
  offline: "Không kết nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.",
  "not-found":
    "Máy chủ không còn tệp số liệu này. Trang có thể vừa được cập nhật; hãy thử lại.",
  "server-error": "Máy chủ đang trục trặc. Hãy thử lại sau ít phút.",
  "timed-out": "Máy chủ trả lời quá chậm. Hãy thử lại khi mạng tốt hơn.",
  "not-json":
    "Máy chủ trả về một trang khác thay cho số liệu. Có thể cần đăng nhập mạng Wi-Fi trước.",
  "cut-short": "Tệp số liệu về thiếu một đoạn. Hãy thử lại.",
  "wrong-shape":
    "Tệp số liệu không đúng khuôn dạng nên không dùng, để khỏi hiện số sai.",
  altered:
    "Tệp số liệu đã bị thay đổi so với bản được công bố nên không dùng, để khỏi hiện số sai.",
};

export const failure = {
  kinds,
  title: "Chưa tải được số liệu",
  asBuilt:
    "Chưa tải được phần tương tác. Số liệu dưới đây vẫn đúng và đủ; các nút chọn chưa dùng được.",
  retry: "Thử lại",
  partial: (city: string) =>
    `Chưa tải được số liệu của ${city}. Phần còn lại vẫn đúng và đủ.`,
  file: (name: string) => `Tệp: ${name}`,
  crash:
    "Trang gặp lỗi khi hiển thị. Số liệu không bị ảnh hưởng; hãy tải lại trang.",
  /** Another page than the one in sight did not come. */
  page: "Chưa tải được trang vừa mở. Hãy kiểm tra mạng rồi tải lại trang.",
  reload: "Tải lại trang",
};

export const missing: Readonly<Record<MissingKind, string>> = {
  "stated-not-given": "nguồn không nêu số tuyệt đối",
  "no-report": "không tìm thấy báo cáo nào nêu số này",
  "not-applicable": "thành phố không còn là đơn vị riêng",
  "not-due": "chưa đến kỳ",
};
