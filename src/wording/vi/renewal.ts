export const renewal = {
  record: "Có số liệu mới.",
  build: "Trang có bản mới.",
  /** A part of the page that the host no longer has. */
  gone: "Trang vừa được cập nhật, phần vừa mở không còn trên máy chủ. Đang tải lại, giữ nguyên lựa chọn…",
  stillGone:
    "Vẫn chưa tải được một phần của trang sau khi tải lại. Hãy thử lại sau ít phút.",
  reload: "Tải lại",
  close: "Đóng",
};
