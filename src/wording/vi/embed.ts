export const embed = {
  title: "So sánh nhúng",
  whole: "Xem bản đầy đủ",
  newer: "Đã có số liệu mới hơn.",
  failed: "Không tải được số liệu. Hãy kiểm tra mạng rồi thử lại.",
  gone: (version: string) =>
    `Không lấy được bản số liệu ${version} mà hình này giữ; không thay bằng số khác.`,
  missing: (city: string) => `Không tải được số liệu của ${city}.`,
};
