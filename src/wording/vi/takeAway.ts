const formatNotes = {
  wide: "1200 × 675 điểm ảnh, cho bài viết",
  square: "1080 × 1080 điểm ảnh, cho mạng xã hội",
  tall: "1080 × 1920 điểm ảnh, cho điện thoại",
  a5: "148 × 210 mm, để in",
};

const picture = {
  title: "Hình",
  format: "Khổ hình",
  formatNotes,
  preview: (format: string) => `Hình xem trước, khổ ${format}`,
  copy: "Sao chép hình",
  alt: "Lời tả hình, cho người không nhìn thấy",
  copyAlt: "Sao chép lời tả",
};

const data = {
  title: "Số liệu",
  note: "Mỗi tệp có phần đọc trước: đã chọn gì, cột nào là gì, trích dẫn thế nào, không cho biết gì.",
  csvForExcel: "CSV cho Excel",
  all: "ZIP: tất cả",
};

const citation = {
  title: "Trích dẫn",
  style: "Kiểu trích dẫn",
  styles: { short: "Ngắn", long: "Đầy đủ" },
  field: "Trích dẫn",
  copy: "Sao chép trích dẫn",
};

const link = {
  title: "Đường liên kết",
  kept: "Số trong liên kết",
  kinds: { frozen: "Giữ số", live: "Số mới" },
  notes: {
    frozen: "Luôn hiện đúng những con số hôm nay, dù sau này có số mới hơn.",
    live: "Luôn hiện số mới nhất của cùng lựa chọn này.",
  },
  field: "Đường liên kết",
  copy: "Sao chép liên kết",
  share: "Chia sẻ…",
};

const embed = {
  title: "Mã nhúng",
  note: "Dán vào trang của bạn. Không đặt cookie, không tải gì từ nơi khác.",
  field: "Mã nhúng",
  copy: "Sao chép mã nhúng",
};

export const takeAway = {
  title: "4 · Mang về",
  note: "Hình, số liệu, trích dẫn và liên kết nói đúng cùng một điều.",
  picture,
  data,
  citation,
  link,
  embed,
  print: "In A4",
  working: "Đang làm tệp…",
  saved: (file: string) => `Đã tải về: ${file}`,
  copied: "Đã sao chép.",
  shared: "Đã chia sẻ.",
  copyFailed:
    "Không sao chép được. Hãy chọn chữ rồi sao chép bằng bàn phím hoặc menu của máy.",
  pictureCopyFailed:
    "Trình duyệt này không cho sao chép hình. Hãy tải PNG về thay thế.",
  downloadFailed:
    "Không làm được tệp này. Hãy thử lại, hoặc tải tệp khác: CSV chỉ cần chữ.",
  shareFailed: "Không mở được bảng chia sẻ. Hãy sao chép liên kết.",
};
