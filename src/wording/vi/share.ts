/** What a link says of a page where it is shown: in a chat, in a search. */
export const share = {
  overview: (cities: string) =>
    `${cities} so với kế hoạch năm: khách du lịch, thu ngân sách, giải ngân vốn đầu tư công, sản xuất công nghiệp, từng số có nguồn.`,
  indicator: (indicator: string, cities: string) =>
    `${indicator} của ${cities}: so với kế hoạch, lũy kế, từng tháng và so với cùng kỳ, từng số có nguồn.`,
  city: (city: string, province: string) =>
    `${city} (${province}) qua các năm: từng chỉ tiêu so với kế hoạch, các báo cáo, và những gì không công bố.`,
  sources: "Mọi báo cáo mà các con số được chép từ đó, lọc và tìm được.",
  report: (title: string, publisher: string) =>
    `${title}. ${publisher}. Từng con số như đã in, như đã đọc, và được dùng ở đâu.`,
  data: "Có số gì, thiếu số gì, mỗi con số được tính ra sao, và lấy toàn bộ về ở đâu.",
  compare: (cities: string) =>
    `Đặt các con số của ${cities} cạnh nhau khi chúng so sánh được, rồi lấy về hình, bảng số liệu và câu trích dẫn kèm nguồn.`,
  embed: (cities: string) =>
    `So sánh các con số của ${cities}, để nhúng vào trang khác, kèm nguồn của từng số.`,
  /** What the picture of a link says. */
  picture: {
    overviewUnit: (others: number) =>
      `% kế hoạch ở số mới nhất; vạch đậm là tiến độ bình quân${others === 0 ? "" : ` (và ${others} thành phố khác)`}`,
    city: (city: string) => `${city} so với kế hoạch`,
    sources: (reports: number) =>
      `Nguồn: ${reports} báo cáo đã công bố, ghi ở từng số trên trang.`,
    limits: (count: number) => `${count} lưu ý khi đọc: xem trang`,
  },
  manyCities: (count: number) => `${count} thành phố`,
  dataset: (cities: string) =>
    `Số liệu kinh tế - xã hội của ${cities}, chép từ các báo cáo đã công bố`,
};
