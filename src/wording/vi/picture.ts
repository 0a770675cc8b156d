/** What a picture that is taken away says besides the texts of its comparison. */
export const picture = {
  legend: {
    paceLine: "tiến độ bình quân",
    pin: "khoảng cách đến tiến độ",
    paceTick: "tiến độ bình quân đến ngày chốt số",
    stated: "số công bố",
    estimate: "số ước",
    derived: "số tính ra",
    openSide: "chỉ biết một phía (trên, gần)",
    conflict: "các nguồn mâu thuẫn",
  },
  limits: "Giới hạn của biểu đồ",
  /** In place of the cautions that found no room; the address and the QR code stand beside it. */
  moreLimits: (count: number) => `và ${count} lưu ý nữa: xem liên kết`,
  version: (version: string) => `Bản số liệu ${version}`,
  failures: {
    fonts: "Không tải được phông chữ của hình. Hãy kiểm tra mạng rồi thử lại.",
    drawing: "Trình duyệt này không vẽ được ảnh PNG. Hãy tải bản SVG thay thế.",
  },
};
