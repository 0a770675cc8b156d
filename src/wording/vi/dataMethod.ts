import type { Basis } from "../../core/comparability.ts";

/** Formulas by what they give; the words are those of the receipts. */
const formulas = {
  pace: "tiến độ bình quân = số ngày đã qua ÷ số ngày của kỳ kế hoạch",
  lead: "chênh lệch = % kế hoạch − tiến độ bình quân",
  verdict: "tỷ số = % kế hoạch ÷ tiến độ bình quân",
  impliedPlan: "kế hoạch suy ra = mức ÷ % kế hoạch",
  lastYear: "cùng kỳ năm trước = mức ÷ (1 + tăng trưởng)",
  month: "số của tháng = luỹ kế đến cuối tháng − luỹ kế đến cuối tháng trước",
};

const topics = {
  reading: {
    title: "Từ báo cáo đến số liệu",
    text: "Người nhập chỉ chép cụm từ như nguồn in. Một bộ quy tắc đọc chung đổi cụm từ ấy thành số, đơn vị, từ ước lượng và tình trạng; không ai gõ lại con số. Hai nguồn in cùng một số thì thành một số liệu có hai nguồn.",
  },
  hedges: {
    title: "Từ ước lượng và tình trạng",
    text: "Đó là hai chuyện khác nhau. Từ ước lượng (gần, trên, khoảng) nói con số chính xác đến đâu; tình trạng (ước, sơ bộ) nói con số đã chắc đến đâu. Một con số có thể mang cả hai, và trang này luôn giữ cả hai.",
  },
  interval: {
    title: "Khoảng giá trị của số in",
    text: "Số đã in là số đã làm tròn: nó có thể lệch nửa đơn vị của chữ số cuối về mỗi phía. “Trên” để ngỏ phía trên, “gần” để ngỏ phía dưới, “khoảng” để ngỏ cả hai. Mọi phép tính đi cùng khoảng ấy; kết luận chỉ được nêu khi đúng với cả khoảng.",
  },
  pace: {
    title: "Tiến độ bình quân",
    text: "Phần của kỳ kế hoạch đã qua đến hết ngày chốt số. Kỳ kế hoạch là năm dương lịch; riêng vốn đầu tư công kéo đến hết 31/1 năm sau. Khi thành phố có đủ mười hai tháng của một năm trước, biên nhận nêu thêm nhịp của chính năm ấy và nói rõ nếu kết luận vì thế mà khác.",
  },
  lead: {
    title: "Nhanh, chậm",
    text: "Tính bằng điểm phần trăm: lớn hơn 0 là nhanh, nhỏ hơn 0 là chậm.",
  },
  verdict: {
    title: "Kết luận và ngưỡng",
    text: "Kết luận dựa trên tỷ số giữa % kế hoạch và tiến độ bình quân, theo các ngưỡng dưới đây.",
  },
  insufficient: {
    title: "Khi nào chưa đủ căn cứ",
    text: "Không kết luận khi gặp một trong các trường hợp sau; lý do luôn đứng cạnh con số.",
  },
  impliedPlan: {
    title: "Kế hoạch suy ra",
    text: "Khi nguồn nêu mức và % mà không nêu kế hoạch, kế hoạch được tính ngược lại thành một khoảng và luôn ghi là số tính.",
  },
  lastYear: {
    title: "Cùng kỳ năm trước (suy ra)",
    text: "Từ mức và tăng trưởng mà nguồn nêu, tính ra một khoảng.",
  },
  month: {
    title: "Tháng tính từ luỹ kế",
    text: "Chỉ tính giữa hai số luỹ kế cụ thể của cùng thành phố, chỉ tiêu, năm và loại giá. Kết quả âm được báo là có lẽ đã điều chỉnh số, không bao giờ được vẽ.",
  },
  conflicts: {
    title: "Khi các nguồn mâu thuẫn",
    text: "Giữ cả hai số, hiện cả hai; nhiều nhất một số được chọn dùng, và chỉ khi có lý do ghi rõ. Không lấy trung bình, không bỏ số nào.",
  },
  comparability: {
    title: "Số nào so được với số nào",
    text: "Trước khi hai số đứng chung một trục, mỗi khác biệt dưới đây được xét theo cách so. “Không” là không cho đứng chung; “lưu ý” là được, nhưng phải nói kèm; “được” là không vướng gì.",
  },
  missing: {
    title: "Chỗ trống nói gì",
    text: "Chỗ trống là một thông tin: không bao giờ là số 0, không bao giờ được nối qua.",
  },
  ends: {
    title: "Chuỗi số dừng ở đâu",
    text: "",
  },
};

const bases: Readonly<Record<Basis, string>> = {
  level: "Mức, đặt cạnh nhau",
  "level-over-months": "Mức, theo tháng",
  "monthly-average": "Bình quân tháng",
  "share-of-plan": "% kế hoạch",
  pace: "% kế hoạch so tiến độ",
  growth: "So cùng kỳ",
};

export const dataMethod = {
  title: "Cách tính",
  note: "Các ví dụ lấy thẳng từ bản số liệu đang dùng; bấm vào con số để xem biên nhận đầy đủ.",
  example: "Ví dụ",
  noExample: "Bản số liệu này chưa có trường hợp nào như vậy.",
  preferred: (reason: string) => `được chọn dùng: ${reason}`,
  formulas,
  topics,
  reason: "Lý do",
  reasonExample: "Ví dụ trong bản số liệu",
  difference: "Khác biệt",
  bases,
  forbidden: "không",
  told: "lưu ý",
  noMatter: "được",
  notMet: "chưa gặp trong bản số liệu này",
  cityEnds: (city: string, day: string) => `${city}: đến hết ngày ${day}.`,
};
