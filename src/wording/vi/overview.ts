export const overview = {
  /** Three until it is known how many. */
  title: (count = 3) =>
    `${count === 3 ? "Ba" : "Các"} thành phố so với kế hoạch năm`,
  lead: "Mỗi dấu là một con số được công bố. Đường chấm là tiến độ bình quân theo thời gian; cọc nối dấu với đường cho thấy nhanh hay chậm bao nhiêu.",
  cityFilter: "Thành phố",
  otherCities: (count: string) => `+ Thành phố khác (${count})`,
  yearFilter: "Năm kế hoạch",
  allYears: "tất cả",
  /** Where all years would be too many to tell apart. */
  sinceYear: (year: number) => `từ ${year}`,
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
};
