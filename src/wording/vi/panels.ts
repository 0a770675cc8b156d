export const panel = {
  subtitle: (planName: string, isBudgetYear: boolean) =>
    isBudgetYear
      ? `% ${planName}; niên độ kéo đến 31/1 năm sau (T13)`
      : `% ${planName} cả năm, luỹ kế theo tháng`,
  planLabel: "Kế hoạch năm",
  hint: "Chạm hoặc trỏ vào một dấu để đọc con số.",
  unplaced: "Dấu không đủ chỗ ghi nhãn",
  printed: "Nguồn in",
  doubtful: "Cần kiểm chứng thêm trước khi dùng.",
  receiptFailed: "Không mở được biên nhận. Hãy tải lại trang.",
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
};

export const legend = {
  title: "Cách đọc dấu",
  stated: "đặc: số công bố",
  estimate: "rỗng: số ước",
  derived: "gạch: tính từ mức và kế hoạch",
  openSide: "mũi tên: chỉ biết một phía (trên, gần)",
  pace: "tiến độ bình quân",
  conflict: "≠ các nguồn mâu thuẫn",
};
