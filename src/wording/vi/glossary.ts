/** The vocabulary of the record as readers meet it on screen, in reading order. */
const entries = {
  report: {
    term: "báo cáo",
    definition:
      "Một bản được công bố về một phiên họp của thành phố, hoặc một bài báo, một trang của cổng thông tin, có tên, nơi công bố, ngày và địa chỉ.",
  },
  observation: {
    term: "số liệu",
    definition:
      "Một con số được công bố cho một thành phố, một chỉ tiêu và một kỳ: mức, % kế hoạch hoặc tăng, giảm so cùng kỳ, có khi cả ba.",
  },
  indicator: {
    term: "chỉ tiêu",
    definition:
      "Điều được đo: khách du lịch, thu ngân sách, giải ngân đầu tư công, sản xuất công nghiệp và các chỉ tiêu phụ.",
  },
  level: {
    term: "mức",
    definition: "Bản thân số lượng: bao nhiêu đồng, bao nhiêu lượt khách.",
  },
  "year-to-date": {
    term: "luỹ kế",
    definition:
      "Cộng dồn từ ngày 1/1 đến ngày chốt số; khác với số của riêng một tháng.",
  },
  plan: {
    term: "kế hoạch, dự toán, chỉ tiêu",
    definition:
      "Mức cần đạt trong cả năm. Một việc có thể có nhiều kế hoạch do các cấp khác nhau đặt ra.",
  },
  "plan-owner": {
    term: "cấp giao",
    definition:
      "Ai đặt ra kế hoạch: tỉnh, HĐND thành phố, tỉnh và HĐND, hay thành phố tự phấn đấu; có khi nguồn không nêu.",
  },
  attainment: {
    term: "% kế hoạch",
    definition:
      "Phần kế hoạch đã đạt như nguồn nêu; khi nguồn chỉ nêu mức và kế hoạch thì do trang này tính.",
  },
  pace: {
    term: "tiến độ bình quân",
    definition:
      "Phần của kỳ kế hoạch đã qua đến ngày chốt số: số ngày đã qua ÷ số ngày của kỳ.",
  },
  lead: {
    term: "nhanh, chậm",
    definition:
      "% kế hoạch trừ tiến độ bình quân, tính bằng điểm %: lớn hơn 0 là nhanh, nhỏ hơn 0 là chậm.",
  },
  "percentage-point": {
    term: "điểm %",
    definition:
      "Hiệu của hai tỷ lệ phần trăm: từ 50% lên 53% là thêm 3 điểm %, không phải thêm 3%.",
  },
  growth: {
    term: "so cùng kỳ (CK)",
    definition: "Tăng hay giảm bao nhiêu phần trăm so với cùng kỳ năm trước.",
  },
  qualifier: {
    term: "từ ước lượng",
    definition:
      "Từ mà nguồn đặt trước con số để nói nó chính xác đến đâu: gần, trên, khoảng.",
  },
  below: {
    term: "gần",
    definition: "Số thật không vượt quá số in.",
  },
  above: {
    term: "trên, hơn",
    definition: "Số thật ít nhất bằng số in.",
  },
  about: {
    term: "khoảng, xấp xỉ",
    definition:
      "Số thật có thể nằm ở cả hai phía; riêng con số ấy không đủ để kết luận.",
  },
  status: {
    term: "tình trạng",
    definition:
      "Con số đã chắc đến đâu: như nguồn nêu, ước thực hiện, sơ bộ hay độ tin cậy thấp.",
  },
  estimate: {
    term: "ước",
    definition:
      "Số do nguồn ước tính, thường khi kỳ chưa kết thúc; một con số có thể vừa là ước vừa là gần.",
  },
  provisional: {
    term: "sơ bộ",
    definition: "Số đã tổng hợp nhưng còn có thể được điều chỉnh.",
  },
  derived: {
    term: "tính",
    definition:
      "Số do trang này tính từ các số được công bố, có công thức trong biên nhận; không phải số của nguồn.",
  },
  "implied-plan": {
    term: "kế hoạch suy ra",
    definition:
      "Kế hoạch không được nêu mà tính ngược: mức ÷ % kế hoạch. Luôn là một khoảng, vì số in đã làm tròn.",
  },
  "budget-year": {
    term: "niên độ ngân sách (T13)",
    definition:
      "Kỳ của kế hoạch vốn đầu tư công: từ 1/1 đến hết 31/1 năm sau, tức mười ba tháng.",
  },
};

export const glossary = { title: "Từ ngữ", entries };
